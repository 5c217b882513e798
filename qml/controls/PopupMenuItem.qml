// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

MenuItem {
    id: item
    property string iconName
    property string key
    property bool isDangerous: false
    readonly property color shownInk: !enabled ? Theme.outline : isDangerous ? Theme.danger : Theme.ink

    implicitHeight: visible ? Math.max(Theme.target + 4, label.implicitHeight + 8) : 0
    height: implicitHeight
    padding: 0
    leftPadding: 10
    rightPadding: 10
    Accessible.ignored: !visible
    Accessible.name: text

    contentItem: Row {
        spacing: 10
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: item.iconName !== ""
            name: item.iconName
            size: Theme.smallIcon + 2
            color: item.isDangerous ? Theme.danger : item.checked ? Theme.accent : Theme.muted
        }
        Text {
            id: label
            anchors.verticalCenter: parent.verticalCenter
            width: item.availableWidth - (item.iconName === "" ? 0 : Theme.smallIcon + 12)
                   - (hint.visible ? hint.width + 10 : 0)
            text: item.text
            color: item.checked ? Theme.accent : item.shownInk
            font.pixelSize: Theme.textSize
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
        }
        Text {
            id: hint
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: item.key
            color: Theme.muted
            font.pixelSize: Theme.smallText
        }
    }
    indicator: null
    background: Rectangle {
        radius: Theme.controlRadius
        color: item.down ? Theme.pressed : item.highlighted || item.hovered ? Theme.hover : "transparent"
    }
}
