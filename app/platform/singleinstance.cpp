// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

namespace {

constexpr int answerTimeoutMs = 1000;
constexpr int retryMs = 20;
#ifdef Q_OS_UNIX
// The shortest limit of a socket's path is 103 bytes (macOS). Qt makes it in a folder beside first,
// "/XXXXXX/s".
constexpr qsizetype longestFolder = 103 - 9;
#endif

} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_lock(QDir(dataDir).filePath(QStringLiteral("lock")))
{
    const QString folder = QDir(dataDir).canonicalPath();
    const QByteArray digest = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256);
    m_name = QStringLiteral("seseragi-") + QString::fromLatin1(digest.toHex().left(16));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
#ifdef Q_OS_UNIX
    if (QFile::encodeName(folder).size() <= longestFolder) {
        m_name = folder + QStringLiteral("/socket");
    } else {
#ifdef Q_OS_LINUX
        // Without a file, so that nothing is written elsewhere.
        m_socketOptions = QLocalSocket::AbstractNamespaceOption;
        m_server.setSocketOptions(QLocalServer::AbstractNamespaceOption);
#endif
    }
#endif
    // The lock of a crashed program is recognised by its process id, never by age: a session may
    // last for weeks.
    m_lock.setStaleLockTime(0);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            socket->deleteLater();
        Q_EMIT raiseRequested();
    });
}

SingleInstance::Answer SingleInstance::acquire()
{
    if (!m_lock.tryLock(0))
        return askOther() ? Raised : Silent;
    if (!m_socketOptions.testFlag(QLocalSocket::AbstractNamespaceOption))
        QLocalServer::removeServer(m_name); // what a crash left behind
    if (!m_server.listen(m_name))
        qWarning("A second start will not find this window: %s",
                 qUtf8Printable(m_server.errorString()));
    return First;
}

bool SingleInstance::askOther() const
{
    // The other one may have the lock, but not the socket yet.
    for (QDeadlineTimer deadline(answerTimeoutMs); !deadline.hasExpired();
         QThread::msleep(retryMs)) {
        QLocalSocket socket;
        socket.setSocketOptions(m_socketOptions);
        socket.connectToServer(m_name, QIODevice::WriteOnly);
        if (socket.waitForConnected(int(deadline.remainingTime())))
            return true;
    }
    return false;
}
