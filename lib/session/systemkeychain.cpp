// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/systemkeychain.h"

#include "core/logging.h"
#include "session/secretservice.h"

#include <QCryptographicHash>
#include <QDir>
#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace {

Error keychainError(const QKeychain::Job &job)
{
    Error error{.kind = Error::Kind::Storage};
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        error.code = QStringLiteral("NotFound");
        break;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        error.code = QStringLiteral("Denied");
        break;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        error.code = QStringLiteral("Unavailable");
        break;
    default:
        if (isSecretServiceMissing()) {
            error.code = QStringLiteral("Unavailable");
            break;
        }
        error.code = QStringLiteral("Failed");
        // QtKeychain passes on what D-Bus said, in words for programmers.
        qCWarning(lcSession).noquote() << "The keyring says:" << job.errorString();
    }
    return error;
}

/// Runs the job and answers once: with what `read` makes of it, or with a Timeout. A job that is
/// late deletes itself whenever it ends: the keyring cannot be told to stop asking.
template <typename T, typename Read>
QFuture<Result<T>> run(QKeychain::Job *job, const QString &key, int timeoutMs, Read read)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto answer = [promise](Result<T> result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(std::move(result));
        promise->finish();
    };
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [answer, read](QKeychain::Job *ended) { answer(read(ended)); });
    auto *timer = new QTimer(job);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, job, [answer] {
        answer(Error{.kind = Error::Kind::Storage, .code = QStringLiteral("Timeout")});
    });
    timer->start(timeoutMs);
    job->start();
    return promise->future();
}

} // namespace

SystemKeychain::SystemKeychain(const QString &service, int timeoutMs, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_timeoutMs(timeoutMs)
{
}

QString SystemKeychain::serviceFor(const QString &dataDir, bool isDefaultDataDir)
{
    const QString usual = QStringLiteral("seseragi");
    if (isDefaultDataDir)
        return usual;
    const QByteArray path = QDir(dataDir).absolutePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256);
    return usual + QLatin1Char('-') + QString::fromLatin1(hash.toHex().left(12));
}

QFuture<Result<QByteArray>> SystemKeychain::read(const QString &key)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    return run<QByteArray>(job, key, m_timeoutMs, [](QKeychain::Job *ended) -> Result<QByteArray> {
        if (ended->error() != QKeychain::NoError)
            return keychainError(*ended);
        const QString text = static_cast<QKeychain::ReadPasswordJob *>(ended)->textData();
        if (text.isEmpty())
            return Error{.kind = Error::Kind::Storage, .code = QStringLiteral("NotFound")};
        return text.toLatin1();
    });
}

QFuture<Result<Done>> SystemKeychain::write(const QString &key, const QByteArray &secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(QString::fromLatin1(secret));
    return run<Done>(job, key, m_timeoutMs, [](QKeychain::Job *ended) -> Result<Done> {
        if (ended->error() != QKeychain::NoError)
            return keychainError(*ended);
        return Done();
    });
}

QFuture<Result<Done>> SystemKeychain::remove(const QString &key)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    return run<Done>(job, key, m_timeoutMs, [](QKeychain::Job *ended) -> Result<Done> {
        if (ended->error() != QKeychain::NoError && ended->error() != QKeychain::EntryNotFound)
            return keychainError(*ended);
        return Done();
    });
}
