// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

/// Reads settings of the desktop portal (org.freedesktop.portal.Settings) and follows their
/// changes. Linux only. Without a session bus or a portal nothing is ever emitted.
class PortalSettings : public QObject
{
    Q_OBJECT
public:
    explicit PortalSettings(QObject *parent = nullptr);

    /// Asks for a value now, without blocking, and follows it from then on.
    void watch(const QString &group, const QString &key);

Q_SIGNALS:
    void valueChanged(const QString &key, const QVariant &value);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    QStringList m_watched; ///< "group key"
};
