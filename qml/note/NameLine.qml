// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// Name, handle, marks and time: the first line of a note.
Item {
    id: line
    property Note note
    property NoteVerbs verbs
    readonly property User user: note?.author ?? null
    implicitHeight: Math.round(Math.max(Theme.textSize * 1.4, Theme.emoji + 1))

    Text {
        id: nameText
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, line.width - marks.width - 12)
        text: line.user?.styledName ?? ""
        textFormat: Text.StyledText
        color: Theme.ink
        font.pixelSize: Theme.textSize
        font.weight: Font.DemiBold
        elide: Text.ElideRight
        maximumLineCount: 1
        horizontalAlignment: Text.AlignLeft
        TapHandler { onTapped: line.verbs?.openUser(line.user) }
        HoverHandler {
            id: nameHover
            cursorShape: Qt.PointingHandCursor
        }
        HoverTip {
            text: line.user ? line.user.displayName + "\n" + line.user.handle : ""
            shown: nameHover.hovered && (nameText.truncated || handleText.truncated || handleText.width <= 0)
        }
    }
    Text {
        id: handleText
        anchors.left: nameText.right
        anchors.leftMargin: 6
        anchors.baseline: nameText.baseline
        width: Math.max(0, line.width - nameText.width - marks.width - 18)
        text: line.user?.handle ?? ""
        textFormat: Text.PlainText
        color: Theme.muted
        font.pixelSize: Theme.smallText
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
    }
    NoteMarks {
        id: marks
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        note: line.note
    }
}
