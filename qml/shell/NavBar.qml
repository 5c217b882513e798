// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// The rail of a narrow window: the same places along the bottom.
Rectangle {
    id: bar
    required property SessionManager sessions
    property string page
    readonly property Session session: sessions.current
    signal chosen(page: string)
    signal composeRequested()
    signal addAccountRequested()

    implicitHeight: content.implicitHeight + 14
    color: Theme.window

    Divider { width: parent.width }
    Row {
        id: content
        anchors.centerIn: parent
        spacing: Math.max(2, Math.min(20, (bar.width - 6 * 48 - 16) / 5))
        NavEntry {
            iconName: "home"
            text: qsTr("Timelines")
            key: "1"
            isCurrent: bar.page === "timelines"
            onClicked: bar.chosen("timelines")
        }
        NavEntry {
            visible: !(bar.session?.isAnonymous ?? true)
            iconName: "bell"
            text: qsTr("Notifications")
            key: "G"
            count: bar.session?.unreadCount ?? 0
            isCurrent: bar.page === "notifications"
            onClicked: bar.chosen("notifications")
        }
        ComposeButton {
            anchors.verticalCenter: parent.verticalCenter
            width: 48
            visible: !(bar.session?.isAnonymous ?? true)
            onClicked: bar.composeRequested()
        }
        NavEntry {
            iconName: "activity"
            text: qsTr("Connection")
            key: "I"
            isCurrent: bar.page === "connection"
            onClicked: bar.chosen("connection")
        }
        NavEntry {
            iconName: "settings"
            text: qsTr("Settings")
            key: qsTr("Ctrl+,")
            isCurrent: bar.page === "settings"
            onClicked: bar.chosen("settings")
        }
        AccountButton {
            anchors.verticalCenter: parent.verticalCenter
            sessions: bar.sessions
            onAddAccountRequested: bar.addAccountRequested()
        }
    }
}
