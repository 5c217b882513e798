// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Seseragi.Core

// One choice of a poll.
T.AbstractButton {
    id: bar
    property pollChoice choice
    property bool isOpenBook: false
    property bool isMultiple: false
    readonly property string percent: Words.percent(choice.ratio)

    implicitHeight: Math.max(Theme.target + 2, label.implicitHeight + 8)
    hoverEnabled: true
    // A click leaves the keyboard where it is: in the list.
    focusPolicy: Qt.TabFocus
    text: choice.text
    Accessible.ignored: !visible
    Accessible.role: isMultiple ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.checked: choice.isVoted
    Accessible.name: isOpenBook ? Words.fill(qsTr("%1: %2", "choice: share of the votes"), [choice.text, percent]) : choice.text
    Keys.onReturnPressed: bar.clicked()
    Keys.onEnterPressed: bar.clicked()

    contentItem: Item {
        Text {
            id: label
            anchors.left: parent.left
            anchors.leftMargin: 10
            anchors.right: tick.visible ? tick.left : share.visible ? share.left : parent.right
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            text: bar.choice.styledText
            textFormat: Text.StyledText
            color: Theme.ink
            font.pixelSize: Theme.textSize
            font.weight: bar.choice.isVoted ? Font.DemiBold : Font.Normal
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        Icon {
            id: tick
            anchors.right: share.left
            anchors.rightMargin: 6
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.choice.isVoted
            name: "check"
            size: Theme.smallIcon
            color: Theme.accent
        }
        Text {
            id: share
            anchors.right: parent.right
            anchors.rightMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.isOpenBook
            text: bar.percent
            color: bar.choice.isVoted ? Theme.accent : Theme.muted
            font.pixelSize: Theme.smallText
            font.weight: Font.Medium
        }
    }
    background: Rectangle {
        radius: Theme.controlRadius
        color: "transparent"
        border.width: 1
        border.color: bar.choice.isVoted ? Theme.accent
                    : bar.enabled ? (bar.hovered ? Theme.ink : Theme.outline) : Theme.divider
        Rectangle {
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            anchors.margins: 1
            visible: bar.isOpenBook && bar.choice.ratio > 0
            width: Math.max(6, (parent.width - 2) * bar.choice.ratio)
            radius: Theme.controlRadius - 1
            color: bar.choice.isVoted ? Theme.accentTint : Theme.fill
            Behavior on width { NumberAnimation { duration: Theme.calm; easing.type: Easing.OutQuad } }
        }
        FocusRing { control: bar }
    }
}
