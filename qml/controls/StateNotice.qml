// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// An empty, failed or not-available page: one picture, one sentence, what to do, one button, and perhaps another.
Item {
    id: notice
    property string iconName
    property string sentence
    property string advice
    property string action
    property string otherAction
    property bool isError: false
    signal acted()
    signal otherActed()

    implicitHeight: column.implicitHeight + 48
    Accessible.ignored: !visible
    Accessible.role: isError ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: sentence
    Accessible.description: advice

    Column {
        id: column
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, 380)
        spacing: 10
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 64
            height: 64
            radius: 32
            color: Theme.fill
            Icon {
                anchors.centerIn: parent
                name: notice.iconName
                size: 30
                color: notice.isError ? Theme.danger : Theme.muted
            }
        }
        Heading {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: notice.sentence
            Accessible.ignored: true
        }
        BodyText {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            color: Theme.muted
            text: notice.advice
            Accessible.ignored: true
        }
        PushButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: notice.action !== ""
            text: notice.action
            onClicked: notice.acted()
        }
        PushButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: notice.otherAction !== ""
            text: notice.otherAction
            onClicked: notice.otherActed()
        }
    }
}
