// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

/// The desktop as the views need it: how it looks, and what they ask of it. The program around the
/// library sets the properties and answers the signals, so that nothing here needs a window system.
class Desktop : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    /// The system asks for dark windows.
    Q_PROPERTY(bool isDark READ isDark NOTIFY changed)
    /// The system asks for less motion.
    Q_PROPERTY(bool isReducedMotion READ isReducedMotion NOTIFY changed)
    /// The language of the program is written from right to left.
    Q_PROPERTY(bool isRightToLeft READ isRightToLeft NOTIFY changed)
    /// The system asks for high contrast.
    Q_PROPERTY(bool isHighContrast READ isHighContrast NOTIFY changed)

public:
    explicit Desktop(QObject *parent = nullptr);

    bool isDark() const { return m_isDark; }
    bool isReducedMotion() const { return m_isReducedMotion; }
    bool isHighContrast() const { return m_isHighContrast; }
    bool isRightToLeft() const { return m_isRightToLeft; }
    void setRightToLeft(bool isRightToLeft);
    void setAppearance(bool isDark, bool isReducedMotion, bool isHighContrast = false);

    /// Opens a page in the browser. Only complete http and https addresses: anything else is
    /// refused, whatever a note says. Returns whether it was asked for.
    Q_INVOKABLE bool openUrl(const QUrl &url);
    /// Puts text on the clipboard.
    Q_INVOKABLE void copyText(const QString &text);

Q_SIGNALS:
    void changed();
    void openUrlRequested(const QUrl &url);
    void copyTextRequested(const QString &text);

private:
    bool m_isDark = false;
    bool m_isReducedMotion = false;
    bool m_isHighContrast = false;
    bool m_isRightToLeft = false;
};
