// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Seseragi.Core

// The window: the welcome page while there is no account, else the rail and the pages of the account shown.
ApplicationWindow {
    id: window
    required property SessionManager sessions
    required property Settings settings
    required property Desktop desktop
    property string place: "timelines"
    property bool isSigningIn: false
    property bool isDemoOffered: true
    readonly property bool isWelcome: sessions.count === 0 || isSigningIn
    readonly property bool isNarrow: width < 560
    signal demoRequested()

    function goTo(page: string) {
        place = page === "notifications" && (sessions.current?.isAnonymous ?? true) ? "timelines" : page
    }

    width: 900
    height: 700
    minimumWidth: 340
    minimumHeight: 400
    visible: true
    title: sessions.current ? qsTr("%1 – Seseragi").arg(sessions.current.handle || sessions.current.host) : qsTr("Seseragi")
    color: Theme.window
    font.pixelSize: Theme.textSize
    // Of the window, not of an item in it: menus, sheets and tooltips lie beside that.
    LayoutMirroring.enabled: desktop.isRightToLeft
    LayoutMirroring.childrenInherit: true

    ThemeFeed {
        settings: window.settings
        desktop: window.desktop
        sessions: window.sessions
    }
    Connections {
        target: window.sessions
        function onSignedIn(session: Session) {
            window.isSigningIn = false
            window.place = "timelines"
        }
        function onSignInWanted(session: Session) { window.isSigningIn = true }
        // Who only looks around has none.
        function onCurrentChanged() { window.goTo(window.place) }
    }
    Connections {
        target: window.sessions.signIn
        function onNoticeChanged() {
            if (window.sessions.signIn.notice !== "")
                strip.tell(window.sessions.signIn.notice, false)
        }
    }
    WindowKeys {
        isEnabled: !window.isWelcome
        onComposeWanted: pages.current?.compose()
        onTabWanted: index => {
            window.place = "timelines"
            pages.current?.chooseTab(index)
        }
        onNotificationsWanted: window.goTo("notifications")
        onConnectionWanted: window.place = "connection"
        onTimelineMenuWanted: if (window.place === "timelines") pages.current?.showTimelineMenu()
        onSettingsWanted: window.place = "settings"
        onHelpWanted: keysSheet.open()
        onNextAccountWanted: pages.nextAccount()
        onConnectWanted: window.sessions.current?.reconnectNow()
        onAddAccountWanted: window.isSigningIn = true
        onSignOutWanted: sheets.askSignOut(window.sessions.current)
        onTextSizeWanted: step => window.settings.textSize = step === 0 ? 14 : window.settings.textSize + step
    }

    FocusScope {
        id: root
        anchors.fill: parent
        focus: true

        Navigation {
            id: navigation
            anchors.fill: parent
            visible: !window.isWelcome
            isNarrow: window.isNarrow
            isWide: window.width >= 1040
            sessions: window.sessions
            page: window.place
            onChosen: page => window.place = page
            onComposeRequested: pages.current?.compose()
            onAddAccountRequested: window.isSigningIn = true
        }
        AppPages {
            id: pages
            anchors.fill: parent
            anchors.leftMargin: navigation.railWidth
            anchors.bottomMargin: navigation.barHeight
            focus: !window.isWelcome
            visible: !window.isWelcome
            sessions: window.sessions
            settings: window.settings
            desktop: window.desktop
            place: window.place
            onTold: (sentence, isError) => strip.tell(sentence, isError)
            onSecretRequested: session => sheets.askSecret(session)
            onSignOutRequested: session => sheets.askSignOut(session)
            onAddAccountRequested: window.isSigningIn = true
            onKeysRequested: keysSheet.open()
        }
        When {
            active: window.isWelcome
            WelcomePage {
                anchors.fill: parent
                focus: true
                sessions: window.sessions
                desktop: window.desktop
                canClose: window.sessions.count > 0
                isDemoOffered: window.isDemoOffered
                onClosed: window.isSigningIn = false
                onDemoRequested: window.demoRequested()
            }
        }
        LinkBubble {
            anchors.left: pages.left
            anchors.bottom: pages.bottom
            anchors.margins: 8
            link: pages.visible ? pages.current?.hoveredLink ?? "" : ""
        }
        MessageStrip {
            id: strip
            anchors.horizontalCenter: pages.horizontalCenter
            anchors.bottom: pages.bottom
            anchors.bottomMargin: 16
        }
    }
    ShortcutsSheet {
        id: keysSheet
    }
    AccountSheets {
        id: sheets
        sessions: window.sessions
    }
}
