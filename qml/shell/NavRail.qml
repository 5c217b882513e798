// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// The places of the program down the side; at the bottom the account and how its connection is.
Rectangle {
    id: rail
    required property SessionManager sessions
    property string page
    property bool isWide: false
    readonly property Session session: sessions.current
    signal chosen(page: string)
    signal composeRequested()
    signal addAccountRequested()

    implicitWidth: isWide ? 220 : 64
    color: Theme.window

    Row {
        id: mark
        y: 12
        anchors.left: entries.left
        leftPadding: rail.isWide ? 10 : 8
        // In a low window the places come first.
        visible: entries.height + height + account.height + 44 <= rail.height
        height: 44
        spacing: 10
        AppMark {
            anchors.verticalCenter: parent.verticalCenter
            size: 32
        }
        Heading {
            anchors.verticalCenter: parent.verticalCenter
            visible: rail.isWide
            text: qsTr("Seseragi")
        }
    }
    Column {
        id: entries
        y: mark.visible ? mark.y + mark.height + 12 : 8
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 4
        NavEntry {
            isWide: rail.isWide
            iconName: "home"
            text: qsTr("Timelines")
            key: "1"
            isCurrent: rail.page === "timelines"
            onClicked: rail.chosen("timelines")
        }
        NavEntry {
            isWide: rail.isWide
            visible: !(rail.session?.isAnonymous ?? true)
            iconName: "bell"
            text: qsTr("Notifications")
            key: "G"
            count: rail.session?.unreadCount ?? 0
            isCurrent: rail.page === "notifications"
            onClicked: rail.chosen("notifications")
        }
        NavEntry {
            isWide: rail.isWide
            iconName: "activity"
            text: qsTr("Connection")
            key: "I"
            isCurrent: rail.page === "connection"
            onClicked: rail.chosen("connection")
        }
        NavEntry {
            isWide: rail.isWide
            iconName: "settings"
            text: qsTr("Settings")
            key: qsTr("Ctrl+,")
            isCurrent: rail.page === "settings"
            onClicked: rail.chosen("settings")
        }
        Item { width: 1; height: 8 }
        ComposeButton {
            width: rail.isWide ? 196 : 48
            isWide: rail.isWide
            visible: !(rail.session?.isAnonymous ?? true)
            onClicked: rail.composeRequested()
        }
    }
    AccountButton {
        id: account
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 12
        anchors.horizontalCenter: parent.horizontalCenter
        sessions: rail.sessions
        isWide: rail.isWide
        onAddAccountRequested: rail.addAccountRequested()
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.divider
    }
}
