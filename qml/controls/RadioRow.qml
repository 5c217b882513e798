// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// One choice among several, with an optional second line.
T.AbstractButton {
    id: radio
    property string hint
    property bool isChosen: false
    implicitWidth: 320
    implicitHeight: Math.max(Theme.target, words.implicitHeight + 8)
    hoverEnabled: true
    Accessible.ignored: !visible
    Accessible.role: Accessible.RadioButton
    Accessible.checked: isChosen
    Accessible.name: text
    Accessible.description: hint
    Keys.onReturnPressed: radio.clicked()
    Keys.onEnterPressed: radio.clicked()

    background: Rectangle {
        radius: Theme.controlRadius
        color: radio.down ? Theme.pressed : radio.hovered ? Theme.hover : "transparent"
        FocusRing { control: radio }
    }
    Rectangle {
        width: 18
        height: 18
        x: radio.mirrored ? radio.width - width - 6 : 6
        y: 4 + Math.max(0, (Theme.textSize * 1.3 - height) / 2)
        radius: 9
        color: "transparent"
        border.width: 2
        border.color: radio.isChosen ? Theme.accent : Theme.outline
        Rectangle {
            visible: radio.isChosen
            anchors.centerIn: parent
            width: 8
            height: 8
            radius: 4
            color: Theme.accent
        }
    }
    contentItem: Column {
        id: words
        topPadding: 4
        leftPadding: radio.mirrored ? 6 : 34
        rightPadding: radio.mirrored ? 34 : 6
        BodyText {
            width: radio.width - 40
            text: radio.text
            Accessible.ignored: true
        }
        MutedText {
            width: radio.width - 40
            visible: text !== ""
            text: radio.hint
            Accessible.ignored: true
        }
    }
}
