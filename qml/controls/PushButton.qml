// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A button with words. `primary` is the one a page wants, `isDangerous` one that destroys.
T.Button {
    id: button
    property bool primary: false
    property bool isDangerous: false
    property string iconName
    property bool isBusy: false
    // The key that does the same, shown in a tooltip.
    property string key
    readonly property int markWidth: isBusy || iconName !== "" ? Theme.smallIcon + 10 : 0
    readonly property color face: isDangerous ? Theme.danger : Theme.accent
    readonly property color faceInk: isDangerous ? Theme.dangerInk : Theme.accentInk
    readonly property color labelInk: !enabled ? Theme.muted : primary ? faceInk
                                    : isDangerous ? Theme.danger : Theme.ink

    implicitWidth: label.implicitWidth + markWidth + leftPadding + rightPadding
    implicitHeight: Theme.control
    leftPadding: 14
    rightPadding: 14
    hoverEnabled: true
    // A click leaves the keyboard where it is: in the list.
    focusPolicy: Qt.TabFocus
    Accessible.ignored: !visible
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()

    contentItem: Item {
        Row {
            id: content
            anchors.centerIn: parent
            spacing: 8
            BusyMark {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.isBusy
                size: Theme.smallIcon
                color: button.labelInk
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.iconName !== "" && !button.isBusy
                name: button.iconName
                size: Theme.smallIcon + 2
                color: button.labelInk
            }
            Text {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, button.availableWidth - button.markWidth)
                text: button.text
                color: button.labelInk
                font.pixelSize: Theme.textSize
                font.weight: button.primary ? Font.DemiBold : Font.Medium
                elide: Text.ElideRight
            }
        }
    }
    background: Rectangle {
        radius: Theme.controlRadius
        color: button.primary ? (button.enabled ? button.face : Theme.fill) : Theme.surface
        border.width: button.primary ? 0 : 1
        border.color: button.enabled ? (button.isDangerous ? Theme.danger : Theme.outline) : Theme.divider
        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: button.down ? Theme.pressed : button.hovered ? Theme.hover : "transparent"
        }
        FocusRing { control: button }
    }
    HoverTip {
        text: button.text
        key: button.key
        shown: (button.hovered || button.visualFocus) && (button.key !== "" || label.truncated)
    }
}
