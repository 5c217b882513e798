// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// Every key in one place.
Sheet {
    id: sheet
    wantedWidth: 520
    title: qsTr("Keys")
    closePolicy: Sheet.CloseOnEscape | Sheet.CloseOnPressOutside
    readonly property var keys: [
        ["N", qsTr("Write a note")], ["1 – 4", qsTr("Home, local, social, global")],
        ["G", qsTr("Notifications")], ["A", qsTr("Next account")],
        ["J / K", qsTr("Next or previous note")], [qsTr("Home"), qsTr("To the newest note")],
        ["R", qsTr("Reply")], ["T", qsTr("Renote")], ["Q", qsTr("Quote")], ["E", qsTr("React")],
        ["X", qsTr("Show or hide what is covered")], ["V", qsTr("Look at the pictures")],
        ["O", qsTr("Open on the server's page")], ["C / L", qsTr("Copy text or link")],
        ["M", qsTr("More")], [qsTr("Del"), qsTr("Delete an own note")],
        [qsTr("Ctrl+Enter"), qsTr("Send")], [qsTr("Ctrl+,"), qsTr("Settings")],
        [qsTr("Ctrl++ / Ctrl+-"), qsTr("Larger or smaller text")], ["?", qsTr("This list")]]

    contentItem: ListView {
        implicitHeight: contentHeight
        clip: true
        model: sheet.keys
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: sheet.title
        delegate: Item {
            id: row
            required property var modelData
            width: ListView.view.width
            height: Theme.target
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData[1] + ": " + modelData[0]
            Rectangle {
                id: cap
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(26, name.implicitWidth + 12)
                height: name.implicitHeight + 6
                radius: 4
                color: Theme.fill
                border.color: Theme.divider
                Text {
                    id: name
                    anchors.centerIn: parent
                    text: row.modelData[0]
                    color: Theme.ink
                    font.pixelSize: Theme.smallText
                    font.weight: Font.Medium
                }
            }
            BodyText {
                anchors.left: parent.left
                anchors.leftMargin: Math.round(130 * Math.max(1, Theme.scale))
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: row.modelData[1]
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignLeft
            }
        }
    }
}
