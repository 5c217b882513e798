// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/instance/replay.h"

#include "instance/idmaker.h"
#include "lib/instance/shape.h"
#include "streaming/handshakeerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// The real server needs some milliseconds for everything: what it did this shortly before a line
// may come after it here.
constexpr qint64 slackMs = 150;
const QString fenceType = u"fence of the replay"_s;

const QRegularExpression &idPattern()
{
    static const QRegularExpression pattern(u"\\bat[wx][0-9a-z]{13}\\b"_s);
    return pattern;
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString label(const QJsonObject &frame)
{
    const QJsonObject body = frame.value("body"_L1).toObject();
    return frame.value("type"_L1).toString() + u' ' + body.value("id"_L1).toString() + u' '
           + body.value("type"_L1).toString();
}

/// Events about one note go to a socket's channel instances in an order that depends on how many
/// promises each filter of the real server awaits: within such a run, the instance's id orders
/// them.
QList<QJsonObject> ordered(const QList<QJsonObject> &frames)
{
    QList<QJsonObject> result;
    const auto noteOf = [](const QJsonObject &frame) {
        const QJsonObject body = frame.value("body"_L1).toObject();
        return body.value("type"_L1) == u"note"_s
                   ? body.value("body"_L1).toObject().value("id"_L1).toString()
                   : QString();
    };
    for (qsizetype i = 0; i < frames.size();) {
        qsizetype end = i + 1;
        while (end < frames.size() && !noteOf(frames[i]).isEmpty()
               && noteOf(frames[end]) == noteOf(frames[i]))
            ++end;
        QList<QJsonObject> run = frames.mid(i, end - i);
        std::stable_sort(run.begin(), run.end(), [](const QJsonObject &a, const QJsonObject &b) {
            return label(a) < label(b);
        });
        result += run;
        i = end;
    }
    return result;
}

} // namespace

Replay::Replay(LocalInstance &instance, const QByteArray &capture)
    : m_instance(instance)
    , m_http(instance.url())
    , m_lines(parse(capture))
{
    QSet<QString> ids;
    for (auto it = idPattern().globalMatch(QString::fromUtf8(capture)); it.hasNext();)
        ids.insert(it.next().captured());
    m_recordedIds = QStringList(ids.begin(), ids.end());
    m_recordedIds.sort();
}

QList<Replay::Line> Replay::parse(const QByteArray &capture)
{
    QList<Line> lines;
    for (const QByteArray &text : capture.split('\n')) {
        const QJsonObject json = QJsonDocument::fromJson(text).object();
        if (json.isEmpty())
            continue;
        Line line;
        line.atMs = QDateTime::fromString(json.value("t"_L1).toString(), Qt::ISODateWithMs)
                        .toMSecsSinceEpoch();
        line.connection = json.value("conn"_L1).toString();
        line.direction = json.value("dir"_L1).toString();
        line.data = json.value("data"_L1).toString();
        line.status = json.value("status"_L1).toInt();
        lines.append(line);
    }
    return lines;
}

qint64 Replay::startMs(const QByteArray &capture)
{
    return parse(capture.left(capture.indexOf('\n'))).first().atMs;
}

void Replay::run()
{
    for (qsizetype i = 0; i < m_lines.size() && m_failures.size() < 3; ++i)
        play(i);
    // Anything that has come by now was not recorded.
    for (const auto &[name, peer] : m_peers)
        awaitFence(peer);
}

void Replay::play(qsizetype index)
{
    const Line &line = m_lines[index];
    if (line.direction == u"in") {
        m_peers[line.connection].expected.append(objectOf(line.data));
        if (onFrame)
            onFrame(m_peers[line.connection].expected.last());
        awaitFrames(line.connection, line.atMs);
        return;
    }
    m_instance.advanceTo(line.atMs);
    if (line.direction == u"meta" && line.data.startsWith(u"open "))
        open(line);
    else if (line.direction == u"meta" && line.data == u"opened")
        QTRY_VERIFY(m_peers[line.connection].client->isOpen());
    else if (line.direction == u"meta" && line.data.startsWith(u"unexpected-response"))
        awaitRefusal(line);
    else if (line.direction == u"meta" && line.data == u"closed")
        m_peers[line.connection].client->socket().close();
    else if (line.direction == u"note" && onRemark)
        onRemark(line.data);
    else if (line.direction == u"out")
        send(line);
    else if (line.direction == u"rest")
        call(index);
}

QByteArray Replay::tokenOf(const QString &connection)
{
    if (connection.startsWith(u"anon"))
        return {};
    if (m_ids.contains(u"token of "_s + connection))
        return m_ids.value(u"token of "_s + connection).toUtf8();
    for (const QString &name :
         {u"admin"_s, u"alice"_s, u"bob"_s, u"carol"_s, u"dave"_s, u"eve"_s}) {
        if (connection.startsWith(name))
            return m_instance.token(name);
    }
    const QByteArray own = m_instance.token(connection.section(u'-', 0, 0));
    return own.isEmpty() ? m_instance.token(u"alice"_s) : own;
}

void Replay::open(const Line &line)
{
    m_peers[line.connection].client =
        std::make_unique<StreamClient>(m_instance.url(), tokenOf(line.connection));
}

void Replay::awaitRefusal(const Line &line)
{
    const QWebSocket &socket = m_peers[line.connection].client->socket();
    QTRY_VERIFY(socket.error() != QAbstractSocket::UnknownSocketError);
    const HandshakeError refusal = readHandshakeError(socket.errorString());
    if (!refusal.wasAnswered || refusal.httpStatus != line.status) {
        m_failures.append(u"%1: handshake ended with \"%2\", not %3"_s.arg(
            line.connection, socket.errorString(), QString::number(line.status)));
    }
}

void Replay::send(const Line &line)
{
    StreamClient &client = *m_peers[line.connection].client;
    const int before = int(m_instance.receivedFrames().size());
    if (line.data.startsWith(u"[binary] "))
        client.socket().sendBinaryMessage(line.data.mid(9).toUtf8());
    else if (line.data == u"[1 MiB frame]")
        client.send(QString(1024 * 1024, u'x'));
    else
        client.send(translated(line.data));
    QTRY_COMPARE(int(m_instance.receivedFrames().size()), before + 1);
}

QString Replay::translated(QString text) const
{
    for (auto it = m_ids.begin(); it != m_ids.end(); ++it)
        text.replace(it.key(), it.value());
    return text;
}

QString Replay::recordedResult(qsizetype index) const
{
    qint64 untilMs = m_lines[index].atMs + 5000;
    for (qsizetype next = index + 1; next < m_lines.size(); ++next) {
        if (m_lines[next].direction == u"rest") {
            untilMs = m_lines[next].atMs;
            break;
        }
    }
    for (const QString &id : m_recordedIds) {
        const qint64 ms = instance::IdMaker::timeOf(id);
        if (ms >= m_lines[index].atMs && ms < untilMs)
            return id;
    }
    return {};
}

void Replay::call(qsizetype index)
{
    const Line &line = m_lines[index];
    if (onCall)
        onCall(line.data);
    const QString endpoint = line.data.section(u' ', 1, 1).mid(5); // behind "/api/"
    const HttpAnswer answer = m_http.post(
        endpoint, objectOf(translated(line.data.section(u' ', 2))), tokenOf(line.connection));
    bool isRefused = false;
    for (qsizetype next = index + 1; next < m_lines.size(); ++next) {
        if (m_lines[next].direction == u"rest")
            break;
        isRefused = isRefused || m_lines[next].direction == u"rest-error";
    }
    if (isRefused != (answer.status >= 400)) {
        m_failures.append(u"%1 answered %2 %3"_s.arg(line.data, QString::number(answer.status),
                                                     QString::fromUtf8(answer.body)));
        return;
    }
    QJsonObject made = answer.object();
    if (made.contains("createdNote"_L1))
        made = made.value("createdNote"_L1).toObject();
    const QString recorded = recordedResult(index);
    if (!recorded.isEmpty() && made.value("id"_L1).isString() && !m_ids.contains(recorded)
        && endpoint.section(u'/', -1).startsWith(u"create"))
        m_ids.insert(recorded, made.value("id"_L1).toString());
}

void Replay::awaitFrames(const QString &connection, qint64 atMs)
{
    const Peer &peer = m_peers[connection];
    const auto hasAll = [&] { return framesOf(peer).size() >= peer.expected.size(); };
    awaitFence(peer);
    if (hasAll())
        return;
    // What is late here waits for the clock: do the next things that are about due.
    while (m_instance.nextDueMs() >= 0 && m_instance.nextDueMs() <= atMs + slackMs) {
        m_instance.advanceTo(m_instance.nextDueMs());
        awaitFence(peer);
        if (hasAll())
            return;
    }
    if (!hasAll()) {
        m_failures.append(u"%1 at %2: no %3"_s.arg(
            connection, QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).toString(u"HH:mm:ss.zzz"_s),
            label(peer.expected.last())));
    }
}

/// A frame of ours to everybody: whoever has it has everything that was sent before it.
void Replay::awaitFence(const Peer &peer)
{
    if (!peer.client || !peer.client->isOpen())
        return;
    const QString name = u"%1 %2"_s.arg(fenceType, QString::number(++m_fences));
    m_instance.sendRaw(uR"({"type":"%1"})"_s.arg(name));
    QTRY_VERIFY(!peer.client->frames().isEmpty()
                && peer.client->frames().last().value("type"_L1) == name);
}

QList<QJsonObject> Replay::framesOf(const Peer &peer)
{
    QList<QJsonObject> frames = peer.client->frames();
    frames.removeIf([](const QJsonObject &frame) {
        return frame.value("type"_L1).toString().startsWith(fenceType);
    });
    return frames;
}

QStringList Replay::differences() const
{
    QStringList found = m_failures;
    for (const auto &[name, peer] : m_peers) {
        if (!peer.client)
            continue;
        const QList<QJsonObject> expected = ordered(peer.expected);
        const QList<QJsonObject> actual = ordered(framesOf(peer));
        if (expected.size() != actual.size()) {
            found.append(u"%1: %2 frames, not %3"_s.arg(name, QString::number(actual.size()),
                                                        QString::number(expected.size())));
        }
        for (qsizetype i = 0; i < qMin(expected.size(), actual.size()); ++i) {
            const QString where = u"%1, frame %2: "_s.arg(name, QString::number(i));
            const QString wanted = translated(label(expected[i]));
            if (wanted != label(actual[i])) {
                found.append(where + label(actual[i]) + u", not "_s + wanted);
                break;
            }
            const QString type = expected[i]
                                     .value("body"_L1)
                                     .toObject()
                                     .value("body"_L1)
                                     .toObject()
                                     .value("type"_L1)
                                     .toString();
            const QString ownType = actual[i]
                                        .value("body"_L1)
                                        .toObject()
                                        .value("body"_L1)
                                        .toObject()
                                        .value("type"_L1)
                                        .toString();
            if (type != ownType)
                found.append(where + ownType + u", not "_s + type);
            const QString apart = shape::difference(expected[i], actual[i]);
            if (!apart.isEmpty())
                found.append(where + label(actual[i]) + u' ' + type + u": "_s + apart);
        }
    }
    return found;
}
