// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/keychain.h"

#include <QObject>

/// The real keyring, through QtKeychain, never with its insecure fallback (a plain-text file).
class SystemKeychain final : public QObject, public Keychain
{
    Q_OBJECT
public:
    /// service: what the entries are filed under. An answer that takes longer than timeoutMs (a
    /// prompt nobody answers) is a "Timeout" error; the keyring may still do the work afterwards.
    explicit SystemKeychain(const QString &service, int timeoutMs = 30000,
                            QObject *parent = nullptr);

    /// The service's name for a data directory: "seseragi", with a tag of the directory unless it
    /// is the usual one, so that two of them never share entries.
    static QString serviceFor(const QString &dataDir, bool isDefaultDataDir);

    QFuture<Result<QByteArray>> read(const QString &key) override;
    QFuture<Result<Done>> write(const QString &key, const QByteArray &secret) override;
    QFuture<Result<Done>> remove(const QString &key) override;

private:
    QString m_service;
    int m_timeoutMs;
};
