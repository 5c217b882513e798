// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Seseragi.Core

// Everything of one account: its timelines, its notifications, and what writes and asks about its notes.
FocusScope {
    id: page
    required property Session session
    required property SessionManager sessions
    required property Settings settings
    required property Desktop desktop
    property string place: "timelines"
    readonly property string hoveredLink: noteVerbs.hoveredLink
    signal told(sentence: string, isError: bool)
    signal secretRequested(session: Session)
    signal signInRequested()

    function compose() {
        if (noteVerbs.canWrite)
            composer.write()
    }
    function chooseTab(index: int) {
        timelines.choose(index)
    }

    function showTimelineMenu() {
        timelines.showMenu()
    }

    NoteVerbs {
        id: noteVerbs
        session: page.session
        desktop: page.desktop
        onReplyRequested: note => composer.reply(note)
        onQuoteRequested: note => composer.quote(note)
        onMediaRequested: (note, index) => viewer.show(note, index)
        onReactRequested: (note, anchor) => picker.show(note, anchor)
        onTold: sentence => page.told(sentence, false)
    }
    Connections {
        target: page.session
        function onFailed(sentence: string) { page.told(sentence, true) }
    }
    NoteMenus {
        verbs: noteVerbs
    }
    ReactionPicker {
        id: picker
        verbs: noteVerbs
    }
    MediaViewer {
        id: viewer
        desktop: page.desktop
    }
    ComposeSheet {
        id: composer
        session: page.session
        onTold: (sentence, isError) => page.told(sentence, isError)
    }

    SessionNotices {
        id: notices
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.columnWidth)
        sessions: page.sessions
        session: page.session
        onSecretRequested: session => page.secretRequested(session)
    }
    StackLayout {
        anchors.top: notices.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        currentIndex: page.place === "notifications" ? 1 : 0
        TimelinePage {
            id: timelines
            focus: page.place === "timelines"
            session: page.session
            settings: page.settings
            verbs: noteVerbs
            onSignInRequested: page.signInRequested()
        }
        FocusScope {
            id: notifications
            readonly property bool isOpen: page.place === "notifications" && !page.session.isAnonymous
            property bool wasOpened: false
            focus: isOpen
            onIsOpenChanged: if (isOpen) wasOpened = true
            When {
                active: notifications.wasOpened
                NotificationPage {
                    anchors.fill: parent
                    focus: true
                    session: page.session
                    verbs: noteVerbs
                }
            }
        }
    }
}
