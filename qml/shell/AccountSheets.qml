// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// The questions about an account.
Item {
    id: sheets
    required property SessionManager sessions
    property Session session

    function askSecret(about: Session) {
        secret.session = about
        secret.open()
    }
    function askSignOut(about: Session) {
        session = about
        question.open()
    }

    SecretSheet {
        id: secret
        sessions: sheets.sessions
    }
    QuestionSheet {
        id: question
        title: sheets.session?.isAnonymous ? qsTr("Leave %1?").arg(sheets.session.host)
                                           : qsTr("Sign out %1?").arg(sheets.session?.handle ?? "")
        question: sheets.session?.isAnonymous
                  ? qsTr("You can look around again at any time.")
                  : qsTr("The token and everything kept of this account here are forgotten. "
                         + "The server still knows the token: where to revoke it is shown afterwards.")
        yes: sheets.session?.isAnonymous ? qsTr("Leave") : qsTr("Sign out")
        onAccepted: sheets.sessions.signOut(sheets.session)
    }
}
