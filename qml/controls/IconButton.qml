// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A button that is an icon, with a tooltip that names its key; a count may stand beside the icon.
T.AbstractButton {
    id: button
    property string iconName
    property string key
    property int count: 0
    property color tint: Theme.muted
    property color litTint: Theme.ink
    property int iconSize: Theme.icon
    readonly property bool isLit: enabled && (hovered || visualFocus || down || checked)
    readonly property color shownTint: !enabled ? Theme.outline
                                     : checked ? Theme.accent : isLit ? litTint : tint

    implicitWidth: Math.max(implicitHeight, content.implicitWidth + 12)
    implicitHeight: Math.max(Theme.target, iconSize + 12)
    hoverEnabled: true
    // A click leaves the keyboard where it is: in the list.
    focusPolicy: Qt.TabFocus
    Accessible.ignored: !visible
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: button.press()
    Keys.onEnterPressed: button.press()

    // As the space bar does it; Qt has a verb for it only since 6.8.
    function press() {
        if (checkable) {
            toggle()
            toggled()
        }
        clicked()
    }

    contentItem: Item {
        implicitWidth: content.implicitWidth
        implicitHeight: content.implicitHeight
        Row {
            id: content
            anchors.centerIn: parent
            spacing: 6
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: button.iconName
                size: button.iconSize
                color: button.shownTint
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.count > 0
                text: Number(button.count).toLocaleString(Qt.locale(), "f", 0)
                color: button.shownTint
                font.pixelSize: Theme.smallText
            }
        }
    }
    background: Rectangle {
        radius: Theme.controlRadius
        color: button.down ? Theme.pressed : button.hovered ? Theme.hover : "transparent"
        FocusRing { control: button }
    }
    HoverTip {
        text: button.text
        key: button.key
        shown: button.hovered || button.visualFocus
    }
}
