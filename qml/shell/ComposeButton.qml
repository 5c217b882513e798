// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: button
    property bool isWide: false
    implicitWidth: 48
    implicitHeight: 42
    hoverEnabled: true
    // A click leaves the keyboard where it is: in the list.
    focusPolicy: Qt.TabFocus
    text: qsTr("Write a note")
    Accessible.ignored: !visible
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: 8
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "pencil"
                color: Theme.accentInk
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.isWide
                text: qsTr("Note", "button: write a note")
                color: Theme.accentInk
                font.pixelSize: Theme.textSize
                font.weight: Font.DemiBold
            }
        }
    }
    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.accent
        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: button.down ? Theme.pressed : button.hovered ? Theme.hover : "transparent"
        }
        FocusRing { control: button; around: Theme.cardRadius }
    }
    HoverTip { text: button.text; key: "N"; shown: button.hovered || button.visualFocus }
}
