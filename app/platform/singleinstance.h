// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QObject>

/// One running program per data directory: the first one holds a lock file there, a second one asks
/// it to show itself. Its socket is in that directory too, where a socket can have so long a path.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    enum Answer {
        First,  ///< no other program runs here
        Raised, ///< one does, and has been asked to raise its window
        Silent, ///< one does, and cannot be asked
    };

    /// dataDir must exist.
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);

    Answer acquire();

Q_SIGNALS:
    /// A second start happened.
    void raiseRequested();

private:
    bool askOther() const;

    QLockFile m_lock;
    QString m_name;
    QLocalSocket::SocketOptions m_socketOptions = QLocalSocket::NoOptions;
    QLocalServer m_server;
};
