// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

BodyText {
    property bool isTitle: false
    font.pixelSize: isTitle ? Theme.title : Theme.heading
    font.weight: Font.DemiBold
    lineHeight: Math.round(font.pixelSize * 1.3)
    Accessible.ignored: !visible
    Accessible.role: Accessible.Heading
}
