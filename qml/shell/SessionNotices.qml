// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// What an account needs from its owner, as quiet banners over its pages, never a popup.
Column {
    id: notices
    required property SessionManager sessions
    required property Session session
    signal secretRequested(session: Session)
    spacing: 8
    // Who looks around meets servers that let only their own people in.
    readonly property bool isForMembers: session.isAnonymous && session.stream.state === StreamingClient.Refused
    readonly property bool isNeeded: session.secretProblem !== Session.NoProblem || session.needsTokenInUrl
                                     || session.state === Session.NeedsSignIn || session.state === Session.Suspended
                                     || sessions.storageError !== ""
                                     || isForMembers
    topPadding: isNeeded ? 12 : 0
    bottomPadding: topPadding

    Banner {
        x: 12
        width: notices.width - 24
        isWarning: true
        visible: notices.session.secretProblem !== Session.NoProblem
        sentence: notices.session.secretProblemText
        action: qsTr("Choose…")
        onActed: notices.secretRequested(notices.session)
    }
    Banner {
        x: 12
        width: notices.width - 24
        visible: notices.session.state === Session.NeedsSignIn
        sentence: notices.session.stateText
        advice: qsTr("Your account and what you set for it are kept.")
        action: qsTr("Sign in again")
        onActed: notices.sessions.signInAgain(notices.session)
    }
    Banner {
        x: 12
        width: notices.width - 24
        isWarning: true
        visible: notices.session.state === Session.Suspended
        sentence: notices.session.stateText
        advice: qsTr("Only the people who run it can change that. Your account stays in your list.")
        action: qsTr("Look again")
        onActed: notices.session.reconnectNow()
    }
    Banner {
        x: 12
        width: notices.width - 24
        visible: notices.isForMembers
        sentence: notices.session.stateText
        action: qsTr("Sign in")
        onActed: notices.sessions.signInAgain(notices.session)
    }
    Banner {
        x: 12
        width: notices.width - 24
        isWarning: true
        visible: notices.session.needsTokenInUrl
        sentence: qsTr("Live updates from this old server need the token inside an address.")
        advice: qsTr("Addresses may end up in the server's logs. Without it, timelines do not move by themselves.")
        action: qsTr("Allow it")
        onActed: notices.session.allowTokenInUrl()
    }
    Banner {
        x: 12
        width: notices.width - 24
        sentence: notices.sessions.storageError
    }
}
