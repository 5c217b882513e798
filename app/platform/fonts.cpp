// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/fonts.h"

#include <QFont>
#include <QFontInfo>
#include <QGuiApplication>
#include <QStringList>

void setUpFonts()
{
    QFont font = QGuiApplication::font();
    // By its real name: a generic one ("Sans") would lose its Latin letters to the fonts behind it.
    QStringList families{QFontInfo(font).family()};
    families += {QStringLiteral("Noto Sans CJK JP"),  QStringLiteral("Hiragino Sans"),
                 QStringLiteral("Yu Gothic UI"),      QStringLiteral("Noto Sans CJK SC"),
                 QStringLiteral("Noto Sans Arabic"),  QStringLiteral("Noto Color Emoji"),
                 QStringLiteral("Apple Color Emoji"), QStringLiteral("Segoe UI Emoji")};
    font.setFamilies(families);
    QGuiApplication::setFont(font);
}
