// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace {
constexpr int answerTimeoutMs = 1000;
}

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_lock(QDir(dataDir).filePath(QStringLiteral("lock")))
{
    // A socket's path is short on every system, so the name is a digest of the directory.
    const QByteArray digest = QCryptographicHash::hash(QDir(dataDir).canonicalPath().toUtf8(),
                                                       QCryptographicHash::Sha256);
    m_name = QStringLiteral("seseragi-") + QString::fromLatin1(digest.toHex().left(16));
    // The lock of a crashed program is recognised by its process id, never by age: a session may
    // last for weeks.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            socket->deleteLater();
        Q_EMIT raiseRequested();
    });
}

bool SingleInstance::acquire()
{
    if (!m_lock.tryLock(0)) {
        askOther();
        return false;
    }
    QLocalServer::removeServer(m_name); // what a crash left behind
    m_server.listen(m_name);
    return true;
}

bool SingleInstance::askOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name, QIODevice::WriteOnly);
    return socket.waitForConnected(answerTimeoutMs);
}
