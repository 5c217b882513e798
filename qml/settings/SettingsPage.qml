// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Seseragi.Core

// What the reader chooses: look, language, text, where tokens are kept, accounts.
FocusScope {
    id: page
    required property SessionManager sessions
    required property Settings settings
    required property Desktop desktop
    signal signOutRequested(session: Session)
    signal addAccountRequested()
    signal keysRequested()
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
        title: qsTr("Settings")
        PushButton {
            anchors.verticalCenter: parent?.verticalCenter
            iconName: "keyboard"
            text: qsTr("Keys")
            key: "?"
            onClicked: page.keysRequested()
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
        ColumnLayout {
            id: column
            x: (scroll.width - width) / 2
            y: 16
            width: Math.min(scroll.width - 32, Theme.columnWidth - 32)
            spacing: 16

            LookCard {
                Layout.fillWidth: true
                settings: page.settings
            }
            TokenStorageCard {
                Layout.fillWidth: true
                sessions: page.sessions
            }
            Card {
                Layout.fillWidth: true
                title: qsTr("Accounts")
                RevokeBanner {
                    width: parent?.width ?? 0
                    sessions: page.sessions
                    desktop: page.desktop
                }
                Repeater {
                    model: page.sessions
                    Item {
                        id: row
                        required property Session session
                        width: parent?.width ?? 0
                        implicitHeight: line.implicitHeight + 12
                        AccountLine {
                            id: line
                            anchors.left: parent.left
                            anchors.right: out.left
                            anchors.rightMargin: 12
                            anchors.verticalCenter: parent.verticalCenter
                            session: row.session
                        }
                        PushButton {
                            id: out
                            anchors.right: parent.right
                            anchors.verticalCenter: parent.verticalCenter
                            key: row.session === page.sessions.current ? qsTr("Ctrl+Shift+O") : ""
                            text: row.session.isAnonymous ? qsTr("Leave") : qsTr("Sign out")
                            onClicked: page.signOutRequested(row.session)
                        }
                    }
                }
                PushButton {
                    iconName: "plus"
                    text: qsTr("Add an account")
                    key: qsTr("Ctrl+Shift+A")
                    onClicked: page.addAccountRequested()
                }
            }
        }
    }
}
