// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Running text of the program itself (not of notes): wraps anywhere, never markup.
Text {
    color: Theme.ink
    font.pixelSize: Theme.textSize
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(font.pixelSize * Theme.lineHeight)
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    linkColor: Theme.link
    Accessible.ignored: !visible
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
