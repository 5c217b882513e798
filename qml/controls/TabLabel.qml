// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A tab: icon and word, underlined in the accent when it is the current one.
T.TabButton {
    id: tab
    property string iconName
    property string key
    property bool isNarrow: false
    readonly property color tone: !enabled ? Theme.outline : checked ? Theme.accent
                                : hovered ? Theme.ink : Theme.muted

    implicitWidth: Theme.icon + 8 + label.implicitWidth + 24
    implicitHeight: Theme.control + 10
    hoverEnabled: true
    // A click leaves the keyboard where it is: in the list.
    focusPolicy: Qt.TabFocus
    Accessible.ignored: !visible
    Accessible.name: text
    Keys.onReturnPressed: tab.press()
    Keys.onEnterPressed: tab.press()

    // As the space bar does it.
    function press() {
        if (!checked) {
            toggle()
            toggled()
        }
        clicked()
    }

    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: 8
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: tab.iconName
                color: tab.tone
            }
            Text {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, tab.width - Theme.icon - 24)
                elide: Text.ElideRight
                visible: !tab.isNarrow || tab.checked
                text: tab.text
                color: tab.tone
                font.pixelSize: Theme.textSize
                font.weight: tab.checked ? Font.DemiBold : Font.Medium
                textFormat: Text.PlainText
            }
        }
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: 6
            anchors.bottomMargin: 6
            radius: Theme.controlRadius
            color: tab.down ? Theme.pressed : tab.hovered ? Theme.hover : "transparent"
            FocusRing { control: tab }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: 8
            anchors.rightMargin: 8
            height: 2
            radius: 1
            visible: tab.checked
            color: Theme.accent
        }
    }
    HoverTip {
        text: tab.text
        key: tab.key
        shown: tab.hovered || tab.visualFocus
    }
}
