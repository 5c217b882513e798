// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/portalsettings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace {
QString service()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}
QString path()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}
QString interface()
{
    return QStringLiteral("org.freedesktop.portal.Settings");
}

/// Read() wraps the value in a second variant.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}
} // namespace

PortalSettings::PortalSettings(QObject *parent)
    : QObject(parent)
{
    QDBusConnection::sessionBus().connect(service(), path(), interface(),
                                          QStringLiteral("SettingChanged"), this,
                                          SLOT(settingChanged(QString, QString, QDBusVariant)));
}

void PortalSettings::watch(const QString &group, const QString &key)
{
    m_watched.append(group + QLatin1Char(' ') + key);
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    QDBusMessage call =
        QDBusMessage::createMethodCall(service(), path(), interface(), QStringLiteral("Read"));
    call << group << key;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            Q_EMIT valueChanged(key, unwrapped(reply.value().variant()));
    });
}

void PortalSettings::settingChanged(const QString &group, const QString &key,
                                    const QDBusVariant &value)
{
    if (m_watched.contains(group + QLatin1Char(' ') + key))
        Q_EMIT valueChanged(key, unwrapped(value.variant()));
}
