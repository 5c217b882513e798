// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A way to go: icon, words, a quiet second line.
T.AbstractButton {
    id: row
    property string iconName
    property string hint
    implicitWidth: 280
    implicitHeight: words.implicitHeight + 16
    hoverEnabled: true
    Accessible.ignored: !visible
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: hint
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()

    contentItem: Item {
        opacity: row.enabled ? 1 : 0.6
        Icon {
            id: sign
            anchors.left: parent.left
            anchors.leftMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            name: row.iconName
            color: Theme.accent
        }
        Column {
            id: words
            anchors.left: sign.right
            anchors.leftMargin: 12
            anchors.right: arrow.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            BodyText {
                width: parent.width
                text: row.text
                font.weight: Font.Medium
                horizontalAlignment: Text.AlignLeft
                Accessible.ignored: true
            }
            MutedText {
                width: parent.width
                visible: text !== ""
                text: row.hint
                horizontalAlignment: Text.AlignLeft
                Accessible.ignored: true
            }
        }
        Icon {
            id: arrow
            anchors.right: parent.right
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron-right"
            mirror: LayoutMirroring.enabled
            size: Theme.smallIcon
            color: Theme.muted
        }
    }
    background: Rectangle {
        radius: Theme.cardRadius
        color: row.down ? Theme.pressed : row.hovered ? Theme.hover : "transparent"
        border.width: 1
        border.color: Theme.divider
        FocusRing { control: row; around: Theme.cardRadius }
    }
}
