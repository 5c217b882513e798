// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Seseragi.Core

// The places of the program: down the side, or along the bottom of a narrow window. What does not fit is not there at all, so
// that nobody who walks the window without eyes comes across everything twice.
Item {
    id: navigation
    required property SessionManager sessions
    property string page
    property bool isNarrow: false
    property bool isWide: false
    // What they take of the window.
    readonly property real railWidth: rail?.width ?? 0
    readonly property real barHeight: bar?.height ?? 0
    property Item rail
    property Item bar
    signal chosen(page: string)
    signal composeRequested()
    signal addAccountRequested()

    When {
        active: navigation.visible && !navigation.isNarrow
        NavRail {
            height: parent?.height ?? 0
            isWide: navigation.isWide
            sessions: navigation.sessions
            page: navigation.page
            onChosen: page => navigation.chosen(page)
            onComposeRequested: navigation.composeRequested()
            onAddAccountRequested: navigation.addAccountRequested()
            Component.onCompleted: navigation.rail = this
        }
    }
    When {
        active: navigation.visible && navigation.isNarrow
        NavBar {
            anchors.bottom: parent?.bottom
            width: parent?.width ?? 0
            sessions: navigation.sessions
            page: navigation.page
            onChosen: page => navigation.chosen(page)
            onComposeRequested: navigation.composeRequested()
            onAddAccountRequested: navigation.addAccountRequested()
            Component.onCompleted: navigation.bar = this
        }
    }
}
