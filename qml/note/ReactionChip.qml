// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A reaction and how many gave it; the own one is tinted. A click gives or takes it back.
T.AbstractButton {
    id: chip
    property string source
    property string name
    property int count: 0
    property bool isMine: false
    property bool canReact: true

    implicitWidth: row.implicitWidth + 16
    implicitHeight: Math.max(Theme.target, Theme.emoji + 8)
    hoverEnabled: true
    // A click leaves the keyboard where it is: in the list.
    focusPolicy: Qt.TabFocus
    text: name
    Accessible.ignored: !visible
    Accessible.role: Accessible.CheckBox
    Accessible.checked: isMine
    Accessible.name: qsTr("%1, %n reaction(s)", "", count).arg(name)
    Keys.onReturnPressed: chip.clicked()
    Keys.onEnterPressed: chip.clicked()

    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: 6
            Image {
                anchors.verticalCenter: parent.verticalCenter
                height: Theme.emoji
                // Custom emoji may be wide, up to what still reads as one.
                width: implicitWidth > 0 && implicitHeight > 0
                       ? Math.min(Theme.emoji * 4, Math.round(Theme.emoji * implicitWidth / implicitHeight)) : Theme.emoji
                source: chip.source
                sourceSize.height: Theme.emoji
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                mipmap: true
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                text: Number(chip.count).toLocaleString(Qt.locale(), "f", 0)
                color: chip.isMine ? Theme.accent : chip.canReact ? Theme.ink : Theme.muted
                font.pixelSize: Theme.smallText
                font.weight: chip.isMine ? Font.DemiBold : Font.Normal
            }
        }
    }
    background: Rectangle {
        radius: Theme.controlRadius
        color: chip.isMine ? Theme.accentTint : chip.canReact ? Theme.fill : "transparent"
        border.width: chip.isMine || !chip.canReact ? 1 : 0
        border.color: chip.isMine ? Theme.accent : Theme.divider
        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            visible: chip.enabled && chip.canReact
            color: chip.down ? Theme.pressed : chip.hovered ? Theme.hover : "transparent"
        }
        FocusRing { control: chip }
    }
    HoverTip { text: chip.name; shown: chip.hovered || chip.visualFocus }
}
