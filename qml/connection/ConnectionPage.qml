// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Seseragi.Core

// The live connection of each account: its state, the channels it listens to and the notes it captures.
FocusScope {
    id: page
    required property SessionManager sessions
    readonly property Session session: sessions.current
    Keys.onPressed: event => event.accepted = keys.press(event)

    PageKeys {
        id: keys
        area: scroll
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.window
    }
    PageHeader {
        id: header
        width: parent.width
        title: qsTr("Connection")
        PushButton {
            anchors.verticalCenter: parent?.verticalCenter
            iconName: "refresh"
            text: qsTr("Connect now")
            key: "F5"
            visible: page.session !== null
            enabled: page.session?.state !== Session.Online
            onClicked: page.session.reconnectNow()
        }
    }
    FollowFocus { area: scroll }
    Flickable {
        id: scroll
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        contentWidth: width
        contentHeight: column.implicitHeight + 32
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollHandle {}
        // No layout: Qt 6.4's keep an account's card that was taken away while they were hidden, and crash.
        Column {
            id: column
            x: (scroll.width - width) / 2
            y: 16
            width: Math.min(scroll.width - 32, Theme.columnWidth - 32)
            spacing: 16

            Repeater {
                model: page.sessions
                Card {
                    id: account
                    required property Session session
                    width: column.width
                    AccountLine {
                        width: parent?.width ?? 0
                        session: account.session
                    }
                }
            }
            Card {
                width: column.width
                visible: page.session !== null
                title: qsTr("Channels")
                note: qsTr("What this account listens to on the stream.")
                ChannelList {
                    width: parent?.width ?? 0
                    channels: page.session?.stream?.channels ?? null
                }
            }
            Card {
                width: column.width
                visible: page.session !== null
                title: qsTr("Captured notes")
                note: qsTr("Notes on the screen: their reactions, votes and deletions arrive as they happen.")
                CaptureList {
                    width: parent?.width ?? 0
                    captures: page.session?.stream?.captures ?? null
                }
            }
        }
    }
}
