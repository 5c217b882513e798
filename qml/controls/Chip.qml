// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A small rounded choice: a visibility, a filter, a reaction.
T.AbstractButton {
    id: chip
    property string iconName
    property bool isOwn: checked

    readonly property int signWidth: iconName === "" ? 0 : Theme.smallIcon + (text === "" ? 0 : 6)

    implicitWidth: Math.ceil(label.implicitWidth) + signWidth + 20
    implicitHeight: Theme.target
    hoverEnabled: true
    // A click leaves the keyboard where it is: in the list.
    focusPolicy: Qt.TabFocus
    Accessible.ignored: !visible
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: chip.clicked()
    Keys.onEnterPressed: chip.clicked()

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: 6
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: chip.iconName !== ""
                name: chip.iconName
                size: Theme.smallIcon
                color: chip.isOwn ? Theme.accent : Theme.ink
            }
            Text {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, chip.width - chip.signWidth - 20)
                visible: text !== ""
                elide: Text.ElideRight
                text: chip.text
                color: chip.isOwn ? Theme.accent : Theme.ink
                font.pixelSize: Theme.smallText
                font.weight: Font.Medium
                textFormat: Text.PlainText
            }
        }
    }
    background: Rectangle {
        radius: height / 2
        color: chip.isOwn ? Theme.accentTint : chip.hovered ? Theme.hover : "transparent"
        border.width: 1
        border.color: chip.isOwn ? Theme.accent : Theme.divider
        FocusRing { control: chip; around: chip.height / 2 }
    }
    HoverTip { text: chip.text; shown: label.truncated && (chip.hovered || chip.visualFocus) }
}
