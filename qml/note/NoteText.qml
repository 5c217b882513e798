// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A note's own words, as markup made by the store. Links show their address before they are followed. No alignment is set:
// each text starts where its own writing starts.
Text {
    id: words
    required property NoteVerbs verbs

    color: Theme.ink
    linkColor: Theme.link
    font.pixelSize: Theme.textSize
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(Math.max(font.pixelSize * Theme.lineHeight, Theme.emoji + 2))
    wrapMode: Text.Wrap
    textFormat: Text.StyledText
    Accessible.ignored: true
    onLinkActivated: link => verbs.openLink(link)
    onLinkHovered: link => verbs.hoveredLink = link

    HoverHandler {
        enabled: words.hoveredLink !== ""
        cursorShape: Qt.PointingHandCursor
    }
}
