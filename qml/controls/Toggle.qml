// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

T.Switch {
    id: control
    implicitWidth: indicator.width + (text === "" ? 0 : 10 + label.implicitWidth)
    implicitHeight: Math.max(Theme.target, label.implicitHeight)
    hoverEnabled: true
    Accessible.ignored: !visible
    Accessible.name: text

    indicator: Rectangle {
        width: 36
        height: 20
        y: (control.height - height) / 2
        x: control.mirrored ? control.width - width : 0
        radius: 10
        color: control.checked ? Theme.accent : Theme.fill
        border.width: control.checked ? 0 : 1
        border.color: Theme.outline
        Rectangle {
            readonly property bool atEnd: control.checked !== control.mirrored
            x: atEnd ? parent.width - width - 3 : 3
            anchors.verticalCenter: parent.verticalCenter
            width: 14
            height: 14
            radius: 7
            color: control.checked ? Theme.accentInk : Theme.muted
            Behavior on x { NumberAnimation { duration: Theme.quick; easing.type: Easing.OutQuad } }
        }
        FocusRing { control: control; around: 10 }
    }
    contentItem: Text {
        id: label
        leftPadding: control.mirrored ? 0 : 46
        rightPadding: control.mirrored ? 46 : 0
        verticalAlignment: Text.AlignVCenter
        text: control.text
        color: Theme.ink
        font.pixelSize: Theme.textSize
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
    }
}
