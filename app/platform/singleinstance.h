// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

/// One running program per data directory: the first one holds a lock file there, a second one asks
/// it to show itself.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// dataDir must exist.
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);

    /// True for the first program. False when another one runs: it has then been asked to raise its
    /// window.
    bool acquire();

Q_SIGNALS:
    /// A second start happened.
    void raiseRequested();

private:
    bool askOther() const;

    QLockFile m_lock;
    QString m_name;
    QLocalServer m_server;
};
