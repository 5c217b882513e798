// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/secretservice.h"

#ifdef SESERAGI_HAS_DBUS

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QStringList>

bool isSecretServiceMissing()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return true;
    const QDBusReply<QStringList> running = bus.interface()->registeredServiceNames();
    const QDBusReply<QStringList> startable = bus.interface()->activatableServiceNames();
    if (!running.isValid() || !startable.isValid())
        return false;
    const QStringList services = running.value() + startable.value();
    for (const auto *service :
         {"org.freedesktop.secrets", "org.kde.kwalletd5", "org.kde.kwalletd6"}) {
        if (services.contains(QLatin1String(service)))
            return false;
    }
    return true;
}

#else

bool isSecretServiceMissing()
{
    return false;
}

#endif
