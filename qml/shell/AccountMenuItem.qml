// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Seseragi.Core

// An account in the switcher: picture, name, handle, unread count, connection.
T.MenuItem {
    id: item
    required property Session session
    property bool isCurrent: false
    implicitWidth: 280
    implicitHeight: words.implicitHeight + 12
    text: session.handle
    Accessible.ignored: !visible
    Accessible.name: session.handle + ", " + session.stateText
    Accessible.checked: isCurrent

    contentItem: Item {
        AvatarImage {
            id: face
            size: 32
            anchors.left: parent.left
            anchors.leftMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            source: item.session.avatarSource
            ground: Qt.tint(Theme.raised, item.down ? Theme.pressed
                                          : item.highlighted || item.hovered ? Theme.hover : "transparent")
        }
        Column {
            id: words
            anchors.left: face.right
            anchors.leftMargin: 10
            anchors.right: parent.right
            anchors.rightMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            Text {
                width: parent.width
                text: item.session.isAnonymous ? item.session.host : item.session.handle
                color: item.isCurrent ? Theme.accent : Theme.ink
                font.pixelSize: Theme.textSize
                font.weight: Font.Medium
                elide: Text.ElideRight
                textFormat: Text.PlainText
                horizontalAlignment: Text.AlignLeft
            }
            StateDot {
                width: parent.width
                session: item.session
            }
        }
    }
    background: Rectangle {
        radius: Theme.controlRadius
        color: item.down ? Theme.pressed : item.highlighted || item.hovered ? Theme.hover : "transparent"
    }
}
