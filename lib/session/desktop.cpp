// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/desktop.h"

Desktop::Desktop(QObject *parent)
    : QObject(parent)
{
}

void Desktop::setAppearance(bool isDark, bool isReducedMotion, bool isHighContrast)
{
    if (isDark == m_isDark && isReducedMotion == m_isReducedMotion
        && isHighContrast == m_isHighContrast)
        return;
    m_isDark = isDark;
    m_isReducedMotion = isReducedMotion;
    m_isHighContrast = isHighContrast;
    Q_EMIT changed();
}

void Desktop::setRightToLeft(bool isRightToLeft)
{
    if (isRightToLeft == m_isRightToLeft)
        return;
    m_isRightToLeft = isRightToLeft;
    Q_EMIT changed();
}

bool Desktop::openUrl(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty()
        || (scheme != QLatin1String("https") && scheme != QLatin1String("http")))
        return false;
    Q_EMIT openUrlRequested(url);
    return true;
}

void Desktop::copyText(const QString &text)
{
    Q_EMIT copyTextRequested(text);
}
