// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

/// What the desktop says about appearance: dark or light, and whether it asks for less motion or
/// more contrast.
/// Where the desktop portal does not answer (PortalSettings), dark is what Qt knows of the system,
/// or the palette's lightness.
class SystemAppearance : public QObject
{
    Q_OBJECT
public:
    explicit SystemAppearance(QObject *parent = nullptr);

    bool isDark() const { return m_isDark; }
    bool isHighContrast() const { return m_isHighContrast; }
    bool isReducedMotion() const { return m_isReducedMotion; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readPalette();
    void applyPortal(const QString &key, const QVariant &value);

    bool m_isDark = false;
    bool m_isReducedMotion = false;
    bool m_isHighContrast = false;
    bool m_portalTellsDark = false;
    bool m_portalTellsContrast = false;
};
