// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// The social channel a note was written into; opens its page.
Item {
    id: line
    property Note note
    required property NoteVerbs verbs
    implicitHeight: name.implicitHeight

    Icon {
        id: sign
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: "device-tv"
        size: Theme.smallIcon
        color: Theme.muted
    }
    Text {
        id: name
        anchors.left: sign.right
        anchors.leftMargin: 5
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, line.width - x)
        text: line.note?.channelName ?? ""
        color: Theme.muted
        font.pixelSize: Theme.smallText
        font.underline: hover.hovered
        elide: Text.ElideRight
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignLeft
        Accessible.ignored: !visible
        Accessible.role: Accessible.Link
        Accessible.name: qsTr("Channel: %1").arg(text)
        Accessible.onPressAction: line.verbs.openLink(line.note.channelUrl)
        TapHandler { onTapped: line.verbs.openLink(line.note.channelUrl) }
        HoverHandler {
            id: hover
            cursorShape: Qt.PointingHandCursor
            onHoveredChanged: line.verbs.hoveredLink = hovered ? line.note.channelUrl : ""
        }
    }
}
