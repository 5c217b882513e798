// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/sleepwatch.h"

#ifdef SESERAGI_HAS_DBUS
#include <QDBusConnection>
#endif

SleepWatch::SleepWatch(QObject *parent)
    : QObject(parent)
{
#ifdef SESERAGI_HAS_DBUS
    QDBusConnection::systemBus().connect(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
        SLOT(prepareForSleep(bool)));
#endif
}

void SleepWatch::prepareForSleep(bool isStarting)
{
    if (!isStarting)
        Q_EMIT wokeUp();
}
