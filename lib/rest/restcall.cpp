// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/restcall.h"

#include "core/logging.h"
#include "rest/abandonreply.h"
#include "rest/offline.h"
#include "rest/serveraddress.h"

#include <QFutureWatcher>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QSslError>
#include <QThreadPool>

#include <algorithm>

namespace rest {
namespace {

constexpr int maxRedirects = 3;
/// Servers before 2024.7 do not say how long; what they say is believed for an hour.
constexpr qint64 ownPauseMs = 1'000;
constexpr qint64 longestPauseMs = 60 * 60'000;
constexpr qint64 pauseMarginMs = 1'000;
constexpr qsizetype pooledFrom = 256 * 1024; // below, decoding takes less than a frame's time

/// A body that can be sent once. Qt repeats a request on its own when a connection dies under it;
/// with this it reports the loss instead. Not a QBuffer: Qt would take the bytes out of that and
/// repeat them.
class SendOnceBody final : public QIODevice
{
public:
    SendOnceBody(const QByteArray &body, QObject *parent)
        : QIODevice(parent)
        , m_body(body)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_body.size() - m_position; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 size = std::min(maxSize, bytesAvailable());
        std::copy_n(m_body.constData() + m_position, size, data);
        m_position += size;
        return size == 0 && maxSize > 0 ? -1 : size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_position = 0;
};

/// A server that repeats what it was sent must not carry the token into our error texts.
Error withoutToken(Error error, const QByteArray &token)
{
    if (token.isEmpty())
        return error;
    const QLatin1String secret(token);
    const QLatin1String stars("***");
    error.message.replace(secret, stars);
    QByteArray info = QJsonDocument(error.info).toJson(QJsonDocument::Compact);
    if (info.contains(token))
        error.info = QJsonDocument::fromJson(info.replace(token, "***")).object();
    return error;
}

} // namespace

void RestCall::ReplyDeleter::operator()(QNetworkReply *reply) const
{
    abandon(reply);
}

RestCall::RestCall(Setup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
{
    m_timeout.setInterval(m_setup.options.timeoutMs);
    m_deadline.setInterval(m_setup.options.deadlineMs);
    for (QTimer *timer : {&m_timeout, &m_deadline}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this,
                [this] { giveUp(timeoutError(m_setup.request.url().host())); });
    }
}

RestCall::~RestCall()
{
    leaveBudget();
    if (m_isResolved)
        return;
    // Later: whoever destroys the client is often being destroyed too, and its continuations must
    // not run meanwhile.
    const auto fail = [sink = m_setup.sink](ResultSink &) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [sink] { sink->fail(cancelledError()); },
            Qt::QueuedConnection);
    };
    resolve(fail);
}

void RestCall::start()
{
    if (m_setup.options.cancel.isCancelled() || !m_setup.network) {
        giveUp(cancelledError());
        return;
    }
    watchForCancel(m_setup.sink->watched());
    watchForCancel(m_setup.options.cancel.future());
    m_setup.budget->enter(m_setup.request.url().path(), m_setup.options.urgency, this, [this] {
        m_isCounted = true;
        if (m_isResolved) {
            leaveBudget(); // given up while it waited
            return;
        }
        m_deadline.start();
        send();
    });
}

void RestCall::loseConnection()
{
    giveUp(transferError(QNetworkReply::RemoteHostClosedError, m_setup.request.url().host(), {},
                         false));
}

void RestCall::leaveBudget()
{
    if (std::exchange(m_isCounted, false))
        m_setup.budget->finished(m_setup.options.urgency);
}

void RestCall::watchForCancel(const QFuture<void> &future)
{
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, [this] { giveUp(cancelledError()); });
    watcher->setFuture(future);
}

void RestCall::send()
{
    m_received.clear();
    if (!m_setup.body) {
        m_reply.reset(m_setup.network->get(m_setup.request));
    } else if (m_setup.options.isRepeatable) {
        m_reply.reset(m_setup.network->post(m_setup.request, *m_setup.body));
    } else {
        QNetworkRequest request = m_setup.request;
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_setup.body->size());
        auto *body = new SendOnceBody(*m_setup.body, this);
        m_reply.reset(m_setup.network->post(request, body));
        body->setParent(m_reply.get()); // which reads from it as long as it lives
    }
    QNetworkReply *reply = m_reply.get();
    connect(reply, &QNetworkReply::uploadProgress, this, [this] { m_timeout.start(); });
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, reply] {
        if (reply->header(QNetworkRequest::ContentLengthHeader).toLongLong()
            > RestClient::maxBodyBytes)
            giveUp(tooLargeError());
    });
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_certificate = certificateFault(errors); });
    connect(reply, &QNetworkReply::readyRead, this, &RestCall::readBody);
    connect(reply, &QNetworkReply::finished, this, &RestCall::finish);
    // The network access manager was destroyed and took the reply along.
    connect(reply, &QObject::destroyed, this, [this, reply] {
        if (m_reply.get() == reply) {
            static_cast<void>(m_reply.release());
            giveUp(cancelledError());
        }
    });
    m_timeout.start();
}

void RestCall::readBody()
{
    m_timeout.start();
    // In pieces: a small compressed body must not unfold past the limit at once.
    constexpr qint64 pieceBytes = 64 * 1024;
    while (m_reply->isOpen()) { // given up by the manager, it is closed
        const QByteArray piece = m_reply->read(pieceBytes);
        if (piece.isEmpty())
            return;
        if (m_received.size() + piece.size() > RestClient::maxBodyBytes) {
            giveUp(tooLargeError());
            return;
        }
        m_received += piece;
    }
}

void RestCall::finish()
{
    readBody();
    if (m_isResolved)
        return;
    m_timeout.stop();

    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = m_reply->error();
    // Below 200 are the troubles of the connection and of proxies: whatever came before them is
    // incomplete.
    const bool isTransferError = error != QNetworkReply::NoError && (error < 200 || status == 0);
    // Now and then Qt takes a connection that was cut within a body for the body's end.
    const bool isCutShort =
        error == QNetworkReply::NoError && !m_reply->hasRawHeader("Content-Encoding")
        && m_received.size() < m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (isCutShort) {
        giveUp(transferError(QNetworkReply::RemoteHostClosedError, m_setup.request.url().host(), {},
                             false));
        return;
    }
    if (isTransferError) {
        const QString host = m_setup.request.url().host();
        giveUp(transferError(error, host, describeCertificateFault(m_certificate, host),
                             error == QNetworkReply::HostNotFoundError && isOffline()));
        return;
    }
    if (error != QNetworkReply::NoError && status >= 200 && status < 300) {
        giveUp(unreadableError()); // its compression is broken, or unfolds without an end
        return;
    }
    if (followRedirect(status))
        return;

    const Answer answer{status, m_reply->rawHeader("Content-Type"),
                        m_reply->rawHeader("Retry-After"), m_received};
    if (const auto refusal = errorIn(answer, m_setup.clock->nowMs())) {
        if (refusal->kind == Error::Kind::RateLimited) {
            const qint64 untilMs =
                refusal->retryAtMs ? *refusal->retryAtMs - m_setup.clock->nowMs() + pauseMarginMs
                                   : ownPauseMs;
            m_setup.budget->pause(m_setup.request.url().path(),
                                  int(std::clamp<qint64>(untilMs, 0, longestPauseMs)));
        }
        const bool isTokenDead = refusal->code == QLatin1String("AUTHENTICATION_FAILED");
        qCDebug(lcRest) << "answered" << status << refusal->code;
        const QPointer<RestCall> guard(this);
        giveUp(withoutToken(*refusal, m_setup.token));
        if (guard && isTokenDead)
            Q_EMIT tokenRefused();
        return;
    }
    decode();
}

bool RestCall::followRedirect(int status)
{
    if (status < 300 || status >= 400)
        return false;
    // The others would turn a POST into a GET, which means nothing here.
    const bool keepsMethod = status == 301 || status == 302 || status == 307 || status == 308;
    const QUrl from = m_setup.request.url();
    const QUrl to = from.resolved(QUrl::fromEncoded(m_reply->rawHeader("Location")));
    const bool isDowngrade =
        from.scheme() == QLatin1String("https") && to.scheme() != QLatin1String("https");
    if (!keepsMethod || !isSameServer(from, to) || isDowngrade || m_redirects == maxRedirects) {
        giveUp(redirectError(to));
        return true;
    }
    ++m_redirects;
    m_setup.request.setUrl(to);
    m_reply->disconnect(this);
    send();
    return true;
}

void RestCall::decode()
{
    m_deadline.stop();
    if (m_received.size() < pooledFrom) {
        m_setup.sink->decode(m_received);
        resolve([](ResultSink &sink) { sink.deliver(); });
        return;
    }
    // The relay lives on this thread and outlives the job, so the way back never meets a dying
    // object.
    const auto relay =
        std::shared_ptr<QObject>(new QObject, [](QObject *object) { object->deleteLater(); });
    QThreadPool::globalInstance()->start(
        [relay, sink = m_setup.sink, body = m_received, self = QPointer<RestCall>(this)] {
            sink->decode(body);
            QMetaObject::invokeMethod(
                relay.get(),
                [self] {
                    if (self)
                        self->resolve([](ResultSink &ready) { ready.deliver(); });
                },
                Qt::QueuedConnection);
        });
}

void RestCall::giveUp(const Error &error)
{
    resolve([&error](ResultSink &sink) { sink.fail(error); });
}

void RestCall::resolve(const std::function<void(ResultSink &)> &how)
{
    if (std::exchange(m_isResolved, true))
        return;
    m_timeout.stop();
    m_deadline.stop();
    if (m_reply)
        m_reply->disconnect(this);
    m_reply.reset();
    leaveBudget();
    deleteLater();
    // Last: a continuation runs here and may destroy the client, and this with it.
    how(*std::shared_ptr<ResultSink>(m_setup.sink));
}

} // namespace rest
