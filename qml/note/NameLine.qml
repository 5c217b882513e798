// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Seseragi.Core

// Name, handle, marks and time: the first line of a note.
Item {
    id: line
    property Note note
    property NoteVerbs verbs
    readonly property User user: note?.author ?? null
    implicitHeight: Math.round(Math.max(Theme.textSize * 1.4, Theme.emoji + 1))

    // A layout, not a binding of the width: a name's own width changes within its layout, once its emoji are there.
    RowLayout {
        id: names
        readonly property real room: Math.max(0, line.width - marks.width - 12)
        width: room
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6
        CutText {
            id: nameText
            room: names.room
            Layout.preferredWidth: Math.min(Math.ceil(implicitWidth), names.room)
            Layout.alignment: Qt.AlignBaseline
            text: line.user?.styledName ?? ""
            color: Theme.ink
            font.pixelSize: Theme.textSize
            font.weight: Font.DemiBold
            maximumLineCount: 1
            Accessible.ignored: !visible
            Accessible.role: Accessible.Link
            Accessible.name: line.user?.displayName ?? ""
            Accessible.onPressAction: line.verbs?.openUser(line.user)
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
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            Layout.alignment: Qt.AlignBaseline
            text: line.user?.handle ?? ""
            textFormat: Text.PlainText
            color: Theme.muted
            font.pixelSize: Theme.smallText
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
        }
    }
    NoteMarks {
        id: marks
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        note: line.note
    }
}
