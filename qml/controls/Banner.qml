// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A sentence about something that went wrong or needs care, inside a page, with at most one button.
Rectangle {
    id: banner
    property string sentence
    property string advice
    property string action
    property bool isWarning: false
    property bool canClose: false
    readonly property color tone: isWarning ? Theme.warning : Theme.danger
    signal acted()
    signal closed()

    visible: sentence !== ""
    implicitWidth: 320
    implicitHeight: row.implicitHeight + 20
    radius: Theme.controlRadius
    color: isWarning ? Theme.warningTint : Theme.surface
    border.width: 1
    border.color: tone
    Accessible.role: Accessible.AlertMessage
    Accessible.ignored: !visible
    Accessible.name: sentence
    Accessible.description: advice

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 12
        y: 10
        spacing: 10
        Icon {
            Layout.alignment: Qt.AlignTop
            name: "alert-triangle"
            color: banner.tone
        }
        ColumnLayout {
            spacing: 2
            BodyText {
                Layout.fillWidth: true
                text: banner.sentence
                font.weight: Font.Medium
                Accessible.ignored: true
            }
            BodyText {
                Layout.fillWidth: true
                visible: text !== ""
                text: banner.advice
                Accessible.ignored: true
            }
        }
        PushButton {
            visible: banner.action !== ""
            text: banner.action
            onClicked: banner.acted()
        }
        IconButton {
            visible: banner.canClose
            iconName: "x"
            text: qsTr("Close")
            onClicked: banner.closed()
        }
    }
}
