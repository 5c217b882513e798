// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Seseragi.Core

// The pages beside the rail. Each account keeps its own, so switching is instant and every list keeps its place.
FocusScope {
    id: pages
    required property SessionManager sessions
    required property Settings settings
    required property Desktop desktop
    property string place: "timelines"
    readonly property bool isOfAccount: place === "timelines" || place === "notifications"
    // In a wide window the connection stands beside what is being read: there its captures can be watched.
    readonly property bool isBeside: place === "connection" && width >= 800 * Theme.scale
    readonly property int besideWidth: Math.min(400 * Theme.scale, width - 460)
    readonly property SessionPage current: accounts.currentPage
    signal told(sentence: string, isError: bool)
    signal secretRequested(session: Session)
    signal signOutRequested(session: Session)
    signal addAccountRequested()
    signal keysRequested()

    function nextAccount() {
        for (let i = 0; i < sessions.count; ++i) {
            if (sessions.at(i) === sessions.current) {
                sessions.current = sessions.at((i + 1) % sessions.count)
                return
            }
        }
    }

    Item {
        id: accounts
        property SessionPage currentPage
        anchors.fill: parent
        anchors.rightMargin: pages.isBeside ? pages.besideWidth : 0
        visible: pages.isOfAccount || pages.isBeside
        Repeater {
            model: pages.sessions
            FocusScope {
                id: slot
                required property Session session
                readonly property bool isCurrent: session === pages.sessions.current
                property bool wasOpened: false
                anchors.fill: parent
                visible: isCurrent
                focus: isCurrent && pages.isOfAccount
                onIsCurrentChanged: if (isCurrent) wasOpened = true
                Component.onCompleted: if (isCurrent) wasOpened = true

                When {
                    active: slot.wasOpened
                    SessionPage {
                        readonly property bool isShown: slot.isCurrent
                        anchors.fill: parent
                        focus: true
                        session: slot.session
                        sessions: pages.sessions
                        settings: pages.settings
                        desktop: pages.desktop
                        place: pages.place
                        onTold: (sentence, isError) => pages.told(sentence, isError)
                        onSecretRequested: session => pages.secretRequested(session)
                        onSignInRequested: {
                            pages.sessions.signIn.server = slot.session.host
                            pages.addAccountRequested()
                        }
                        onIsShownChanged: if (isShown) accounts.currentPage = this
                        Component.onCompleted: if (isShown) accounts.currentPage = this
                    }
                }
            }
        }
    }
    When {
        active: pages.place === "connection"
        ConnectionPage {
            anchors.right: parent?.right
            width: pages.isBeside ? pages.besideWidth : pages.width
            height: pages.height
            sessions: pages.sessions
            // Not before: an item that comes into a scope does not take the focus from what has it.
            Component.onCompleted: focus = true
        }
    }
    When {
        active: pages.place === "settings"
        SettingsPage {
            anchors.fill: parent
            sessions: pages.sessions
            settings: pages.settings
            desktop: pages.desktop
            onSignOutRequested: session => pages.signOutRequested(session)
            onAddAccountRequested: pages.addAccountRequested()
            onKeysRequested: pages.keysRequested()
            Component.onCompleted: focus = true
        }
    }
}
