// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// One place to go in the rail or the bar: an icon, its word where there is room, a count.
T.AbstractButton {
    id: entry
    property string iconName
    property string key
    property int count: 0
    property bool isWide: false
    property bool isCurrent: false
    readonly property color tone: isCurrent ? Theme.accent : hovered ? Theme.ink : Theme.muted

    implicitWidth: isWide ? 196 : 48
    implicitHeight: Math.round(42 * Math.max(1, Theme.scale * 0.9))
    hoverEnabled: true
    // A click leaves the keyboard where it is: in the list.
    focusPolicy: Qt.TabFocus
    Accessible.ignored: !visible
    Accessible.role: Accessible.PageTab
    Accessible.name: count > 0 ? qsTr("%1, %n unread", "", count).arg(text) : text
    Accessible.selected: isCurrent
    Keys.onReturnPressed: entry.clicked()
    Keys.onEnterPressed: entry.clicked()

    contentItem: Item {
        Icon {
            id: sign
            anchors.left: parent.left
            anchors.leftMargin: (48 - width) / 2
            anchors.verticalCenter: parent.verticalCenter
            name: entry.iconName
            size: Theme.icon + 2
            color: entry.tone
        }
        Text {
            anchors.left: sign.right
            anchors.leftMargin: 12
            anchors.right: badge.left
            anchors.verticalCenter: parent.verticalCenter
            visible: entry.isWide
            text: entry.text
            color: entry.isCurrent ? Theme.accent : Theme.ink
            font.pixelSize: Theme.textSize
            font.weight: entry.isCurrent ? Font.DemiBold : Font.Medium
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
        }
        Rectangle {
            id: badge
            anchors.right: parent.right
            anchors.rightMargin: entry.isWide ? 12 : 4
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: entry.isWide ? 0 : -9
            visible: entry.count > 0
            width: visible ? Math.max(height, number.implicitWidth + 9) : 0
            height: number.implicitHeight + 2
            radius: height / 2
            color: Theme.accent
            Text {
                id: number
                anchors.centerIn: parent
                text: entry.count > 99 ? "99+" : entry.count
                color: Theme.accentInk
                font.pixelSize: Theme.tinyText
                font.weight: Font.DemiBold
            }
        }
    }
    background: Rectangle {
        radius: Theme.cardRadius
        color: entry.isCurrent ? Theme.accentTint : entry.down ? Theme.pressed
             : entry.hovered ? Theme.hover : "transparent"
        FocusRing { control: entry; around: Theme.cardRadius }
    }
    HoverTip {
        text: entry.text
        key: entry.key
        shown: (entry.hovered && !entry.isWide) || entry.visualFocus
    }
}
