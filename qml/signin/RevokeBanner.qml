// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// After a sign-out: the server still knows the token, and where that can be changed.
Banner {
    required property SessionManager sessions
    required property Desktop desktop
    isWarning: true
    sentence: String(sessions.revokeUrl) === "" ? "" : qsTr("Signed out. The token is forgotten here.")
    advice: qsTr("The server still knows it. Revoke it there if you do not need it any more.")
    action: qsTr("Revoke it")
    onActed: desktop.openUrl(sessions.revokeUrl)
}
