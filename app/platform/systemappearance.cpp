// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/systemappearance.h"

#ifdef SESERAGI_HAS_DBUS
#include "platform/portalsettings.h"
#endif

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

SystemAppearance::SystemAppearance(QObject *parent)
    : QObject(parent)
{
    readPalette();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &SystemAppearance::readPalette);
#else
    qGuiApp->installEventFilter(this);
#endif
#ifdef SESERAGI_HAS_DBUS
    auto *portal = new PortalSettings(this);
    connect(portal, &PortalSettings::valueChanged, this, &SystemAppearance::applyPortal);
    portal->watch(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"));
    portal->watch(QStringLiteral("org.gnome.desktop.interface"),
                  QStringLiteral("enable-animations"));
    // Of portals since 1.18; GNOME's own setting says it with the older ones.
    portal->watch(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("contrast"));
    portal->watch(QStringLiteral("org.gnome.desktop.a11y.interface"),
                  QStringLiteral("high-contrast"));
#endif
}

bool SystemAppearance::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qGuiApp && event->type() == QEvent::ApplicationPaletteChange)
        readPalette();
    return QObject::eventFilter(watched, event);
}

void SystemAppearance::readPalette()
{
    if (m_portalTellsDark)
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const bool isDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    const QPalette palette = QGuiApplication::palette();
    const bool isDark = palette.color(QPalette::WindowText).lightness()
                        > palette.color(QPalette::Window).lightness();
#endif
    if (isDark == m_isDark)
        return;
    m_isDark = isDark;
    Q_EMIT changed();
}

void SystemAppearance::applyPortal(const QString &key, const QVariant &value)
{
    if (key == QLatin1String("color-scheme")) {
        constexpr uint noPreference = 0;
        constexpr uint preferDark = 1;
        m_portalTellsDark = value.toUInt() != noPreference;
        if (m_portalTellsDark)
            m_isDark = value.toUInt() == preferDark;
    } else if (key == QLatin1String("contrast")) {
        constexpr uint higher = 1;
        m_portalTellsContrast = true;
        m_isHighContrast = value.toUInt() == higher;
    } else if (key == QLatin1String("high-contrast")) {
        if (!m_portalTellsContrast)
            m_isHighContrast = value.toBool();
    } else {
        m_isReducedMotion = !value.toBool();
    }
    readPalette();
    Q_EMIT changed();
}
