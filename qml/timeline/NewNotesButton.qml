// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// Says how many notes wait above, and goes there.
T.AbstractButton {
    id: button
    property int count: 0

    implicitWidth: row.implicitWidth + 28
    implicitHeight: Theme.target + 4
    hoverEnabled: true
    // A click leaves the keyboard where it is: in the list.
    focusPolicy: Qt.TabFocus
    text: qsTr("%n new note(s)", "", count)
    Accessible.ignored: !visible
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()

    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: 6
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "arrow-up"
                size: Theme.smallIcon
                color: Theme.accentInk
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                text: button.text
                color: Theme.accentInk
                font.pixelSize: Theme.smallText
                font.weight: Font.DemiBold
            }
        }
    }
    background: Rectangle {
        radius: height / 2
        color: Theme.accent
        border.width: 2
        border.color: Theme.surface
        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: button.down ? Theme.pressed : button.hovered ? Theme.hover : "transparent"
        }
        FocusRing { control: button; around: button.height / 2 }
    }
    HoverTip { text: qsTr("Show them"); key: qsTr("Home", "the Home key"); shown: button.hovered }
}
