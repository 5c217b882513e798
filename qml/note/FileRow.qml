// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Seseragi.Core

// A file that is not a picture: opens in the browser.
T.AbstractButton {
    id: row
    property mediaFile file
    implicitHeight: Theme.control + 4
    hoverEnabled: true
    // A click leaves the keyboard where it is: in the list.
    focusPolicy: Qt.TabFocus
    text: file.comment !== "" ? file.comment : file.name
    Accessible.ignored: !visible
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()

    contentItem: Item {
        Icon {
            id: sign
            anchors.left: parent.left
            anchors.leftMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            name: row.file.isAudio ? "volume" : "file"
            color: Theme.muted
        }
        Text {
            id: label
            anchors.left: sign.right
            anchors.leftMargin: 10
            anchors.right: parent.right
            anchors.rightMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            text: row.text
            textFormat: Text.PlainText
            color: Theme.ink
            font.pixelSize: Theme.textSize
            elide: Text.ElideMiddle
            horizontalAlignment: Text.AlignLeft
        }
    }
    background: Rectangle {
        radius: Theme.cardRadius
        color: row.hovered ? Theme.hover : "transparent"
        border.width: 1
        border.color: Theme.divider
        FocusRing { control: row; around: Theme.cardRadius }
    }
    HoverTip { text: row.text; shown: label.truncated && (row.hovered || row.visualFocus) }
}
