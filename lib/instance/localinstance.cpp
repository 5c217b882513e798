// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"

#include "instance/localinstanceparts.h"

using namespace Qt::StringLiterals;
using namespace instance;

LocalInstance::LocalInstance(QObject *parent)
    : LocalInstance(InstanceOptions{}, parent)
{
}

LocalInstance::LocalInstance(const InstanceOptions &options, QObject *parent)
    : QObject(parent)
{
    m = std::make_unique<Parts>(
        options, [this](const HttpRequest &request) { return answer(request); },
        [this](const HttpRequest &request, QTcpSocket *socket) {
            return m->door.upgrade(request, socket);
        });
    connect(&m->hub, &Hub::opened, this, &LocalInstance::connectionOpened);
    connect(&m->hub, &Hub::closed, this, &LocalInstance::connectionClosed);
    connect(&m->hub, &Hub::frameReceived, this, [this](int connection, const QString &text) {
        const RecordedFrame frame{connection, text, m->world.nowMs()};
        m->frames.append(frame);
        Q_EMIT frameReceived(frame);
    });
}

LocalInstance::~LocalInstance() = default;

bool LocalInstance::listen(quint16 port)
{
    if (!m->http.listen(port))
        return false;
    m->world.baseUrl = url().toString();
    return true;
}

QUrl LocalInstance::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m->http.port()));
}

quint16 LocalInstance::port() const
{
    return m->http.port();
}

const InstanceOptions &LocalInstance::options() const
{
    return m->world.options();
}

HttpResponse LocalInstance::answer(const HttpRequest &request)
{
    RecordedRequest record{request.method,
                           QString::fromLatin1(request.target),
                           {},
                           request.headers,
                           request.body,
                           {},
                           {},
                           0};
    const HttpResponse response = m->door.answer(request, record);
    record.status = response.status;
    m->requests.append(record);
    Q_EMIT requestReceived(record);
    return response;
}

void LocalInstance::allowMiAuth(const QString &session, const QString &user,
                                const QStringList &scopes)
{
    if (const Account *account = m->world.account(user))
        m->miAuth.allow(session, account->id, scopes.isEmpty() ? appScopes() : scopes);
}

// What tests observe

QList<ConnectionInfo> LocalInstance::connections() const
{
    QList<ConnectionInfo> infos;
    for (const StreamConnection *connection : m->hub.connections())
        infos.append(connection->info());
    return infos;
}

int LocalInstance::connectionCount() const
{
    return int(m->hub.connections().size());
}

QMap<QString, int> LocalInstance::captures() const
{
    QMap<QString, int> all;
    for (const ConnectionInfo &info : connections()) {
        for (auto it = info.captures.begin(); it != info.captures.end(); ++it)
            all[it.key()] += it.value();
    }
    return all;
}

int LocalInstance::captureCount(int connection) const
{
    const StreamConnection *found = m->hub.connection(connection);
    return found ? int(found->info().captures.size()) : 0;
}

QList<ChannelInfo> LocalInstance::channels() const
{
    QList<ChannelInfo> all;
    for (const ConnectionInfo &info : connections())
        all += info.channels;
    return all;
}

QList<RecordedFrame> LocalInstance::receivedFrames() const
{
    return m->frames;
}

QList<RecordedRequest> LocalInstance::requests() const
{
    return m->requests;
}

QList<RecordedRequest> LocalInstance::requests(const QString &endpoint) const
{
    QList<RecordedRequest> found;
    for (const RecordedRequest &request : std::as_const(m->requests)) {
        if (request.endpoint == endpoint)
            found.append(request);
    }
    return found;
}

void LocalInstance::clearLogs()
{
    m->requests.clear();
    m->frames.clear();
}

void LocalInstance::advanceTo(qint64 ms)
{
    m->world.scheduler().advanceTo(ms);
}

qint64 LocalInstance::nextDueMs() const
{
    return m->world.scheduler().nextDueMs();
}

// Faults

void LocalInstance::dropConnections()
{
    const QList<StreamConnection *> connections = m->hub.connections();
    for (StreamConnection *connection : connections)
        connection->drop();
    m->http.dropConnections();
}

void LocalInstance::closeConnections(quint16 code)
{
    const QList<StreamConnection *> connections = m->hub.connections();
    for (StreamConnection *connection : connections)
        connection->close(code);
}

void LocalInstance::stallConnections(bool isStalled)
{
    m->faults.isStalled = isStalled;
    stallStreaming(isStalled);
    m->http.setStalled(isStalled);
}

void LocalInstance::stallStreaming(bool isStalled)
{
    m->faults.isStreamingStalled = isStalled;
    const QList<StreamConnection *> connections = m->hub.connections();
    for (StreamConnection *connection : connections)
        connection->setStalled(isStalled);
}

void LocalInstance::forgetChannels(const QString &name)
{
    const QList<StreamConnection *> connections = m->hub.connections();
    for (StreamConnection *connection : connections)
        connection->forgetChannels(name);
}

void LocalInstance::refuseHandshakes(int httpStatus)
{
    m->faults.handshakeStatus = httpStatus;
}

void LocalInstance::ignoreAuthorizationHeader(bool isIgnored)
{
    m->faults.headerIgnored = isIgnored;
}

void LocalInstance::delayRest(int ms)
{
    m->faults.restDelayMs = ms;
}

void LocalInstance::delayRest(const QString &endpoint, int ms)
{
    m->faults.endpointDelaysMs.insert(endpoint, ms);
}

void LocalInstance::failNextRest(const QString &endpoint, int status, const QByteArray &body,
                                 const QMap<QByteArray, QByteArray> &headers, int times)
{
    m->faults.failures.append({endpoint, status, body, headers, times});
}

void LocalInstance::loseNextAnswer(const QString &endpoint)
{
    m->faults.lostAnswers.insert(endpoint);
}

void LocalInstance::setRateLimit(const QString &endpoint, int max, int durationMs,
                                 int minIntervalMs)
{
    m->api.rateLimiter().set(endpoint, {max, durationMs, minIntervalMs});
}

void LocalInstance::closeListening()
{
    m->http.stopListening();
}

bool LocalInstance::resumeListening()
{
    return m->http.listen(m->http.port());
}

void LocalInstance::sendRaw(const QString &text, int connection)
{
    for (StreamConnection *one : m->hub.connections()) {
        if (connection == 0 || one->id() == connection)
            one->send(text.toUtf8());
    }
}

void LocalInstance::bufferReactions(bool isBuffered)
{
    m->service.reactions.setBuffered(isBuffered);
}

void LocalInstance::shortenPages(int by)
{
    m->faults.shortenPagesBy = by;
}

void LocalInstance::withholdAcks(bool isWithheld)
{
    m->faults.acksWithheld = isWithheld;
}

void LocalInstance::rewriteAnswers(const QString &endpoint,
                                   std::function<QByteArray(const QByteArray &)> rewrite)
{
    if (rewrite)
        m->faults.rewrites.insert(endpoint, rewrite);
    else
        m->faults.rewrites.remove(endpoint);
}
