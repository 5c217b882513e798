// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A sentence that stays a while at the bottom: something did not work, or was done out of sight.
Rectangle {
    id: strip
    property bool isError: false

    function tell(sentence: string, isFailure: bool) {
        label.text = sentence
        isError = isFailure
        // A long sentence stays longer: about 70 ms a letter.
        stay.interval = Math.max(isFailure ? 9000 : 3500, Math.round(label.implicitWidth * 10))
        stay.restart()
    }
    function close() {
        stay.stop()
        label.text = ""
    }

    visible: label.text !== ""
    width: Math.min(label.implicitWidth + 84, (parent?.width ?? 0) - 24)
    height: Math.max(label.height + 20, Theme.control + 6)
    radius: Theme.cardRadius
    color: Theme.raised
    border.color: isError ? Theme.danger : Theme.outline
    Accessible.ignored: !visible
    Accessible.role: Accessible.AlertMessage
    Accessible.name: label.text

    Timer {
        id: stay
        onTriggered: label.text = ""
    }
    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        name: strip.isError ? "alert-triangle" : "check"
        color: strip.isError ? Theme.danger : Theme.renote
    }
    BodyText {
        id: label
        anchors.left: sign.right
        anchors.leftMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, strip.width - 84)
        horizontalAlignment: Text.AlignLeft
        Accessible.ignored: true
    }
    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        iconName: "x"
        text: qsTr("Close")
        onClicked: strip.close()
    }
}
