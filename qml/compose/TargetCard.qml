// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// What a reply answers or a quote quotes, small.
Rectangle {
    id: card
    property Note note
    implicitHeight: Math.min(row.implicitHeight, 110) + 20
    radius: Theme.cardRadius
    color: Theme.fill
    clip: true
    Accessible.ignored: !visible
    Accessible.role: Accessible.Grouping
    Accessible.name: note?.accessibleText ?? ""

    Row {
        id: row
        x: 12
        y: 10
        width: parent.width - 24
        spacing: 10
        AvatarImage {
            size: 24
            source: card.note?.author?.avatarSource ?? ""
            ground: Theme.fill
        }
        Column {
            width: parent.width - 34
            CutText {
                width: parent.width
                text: card.note?.author?.styledName ?? ""
                color: Theme.ink
                font.pixelSize: Theme.smallText
                font.weight: Font.DemiBold
                maximumLineCount: 1
            }
            CutText {
                width: parent.width
                text: !card.note ? "" : card.note.hasCw ? card.note.styledCw : card.note.styledText
                color: Theme.muted
                linkColor: Theme.muted
                font.pixelSize: Theme.smallText
                wrapMode: Text.Wrap
                maximumLineCount: 3
            }
        }
    }
}
