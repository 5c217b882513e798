// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QString>

/// Keeps secrets out of the log: as long as it lives, every message that Qt's logging passes on has
/// the registered secrets, and whatever looks like a token (`i=...`, `"i":"..."`, `Bearer ...`),
/// replaced. One at a time, made by main. Every function may be called from any thread.
class SecretFilter
{
public:
    /// Puts itself before the message handler in force.
    SecretFilter();
    /// Puts that one back.
    ~SecretFilter();
    SecretFilter(const SecretFilter &) = delete;
    SecretFilter &operator=(const SecretFilter &) = delete;

    /// Replaces this text until it was removed as often as it was added. Shorter ones than 8 bytes
    /// are not taken: they would eat ordinary words.
    void addSecret(const QByteArray &secret);
    void removeSecret(const QByteArray &secret);
    /// The text without secrets.
    QString scrubbed(const QString &text) const;

private:
    mutable QMutex m_mutex;
    QList<QString> m_secrets; ///< each as often as it was added
};

/// A secret somebody holds, kept out of the log for as long.
class HiddenSecret
{
public:
    /// The filter outlives it; null: nobody filters.
    explicit HiddenSecret(SecretFilter *filter)
        : m_filter(filter)
    {
    }
    ~HiddenSecret() { hide({}); }
    HiddenSecret(const HiddenSecret &) = delete;
    HiddenSecret &operator=(const HiddenSecret &) = delete;

    /// This one instead of the one before; empty: none.
    void hide(const QByteArray &secret);

private:
    SecretFilter *m_filter;
    QByteArray m_secret;
};
