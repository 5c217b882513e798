// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Seseragi.Core

// The rows of a CaptureModel.
Column {
    id: list
    property CaptureModel captures
    spacing: 2
    Accessible.ignored: !visible
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Captured notes")

    MutedText {
        text: qsTr("%n note(s)", "", list.captures?.heldCount ?? 0)
    }
    Repeater {
        model: list.captures
        Item {
            id: row
            required property string noteId
            required property int refCount
            required property bool isOnWire
            width: list.width
            implicitHeight: Theme.target - 2
            Accessible.ignored: !visible
            Accessible.role: Accessible.ListItem
            Accessible.name: noteId
            Icon {
                id: sign
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                name: row.isOnWire ? "circle-check" : "clock"
                size: Theme.smallIcon
                color: row.isOnWire ? Theme.renote : Theme.muted
            }
            BodyText {
                anchors.left: sign.right
                anchors.leftMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                text: row.noteId
                font.family: Theme.monospace
                font.pixelSize: Theme.smallText
            }
            MutedText {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("shown %n time(s)", "", row.refCount)
            }
        }
    }
}
