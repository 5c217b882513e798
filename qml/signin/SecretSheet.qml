// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Seseragi.Core

// A token could not be stored or read: what happened, and the choices. Closing it loses nothing.
Sheet {
    id: sheet
    required property SessionManager sessions
    property Session session
    readonly property int problem: session?.secretProblem ?? Session.NoProblem
    readonly property bool wantsPassphrase: problem === Session.NeedsPassphrase || isFileChosen
    property bool isFileChosen: false

    wantedWidth: 460
    title: problem === Session.NeedsPassphrase ? qsTr("Open your tokens")
         : problem === Session.CannotRead ? qsTr("The token of %1 could not be read").arg(session?.handle ?? "")
         : qsTr("The token of %1 could not be stored").arg(session?.handle ?? "")
    onOpened: wantsPassphrase ? passphrase.takeFocus() : later.forceActiveFocus(Qt.TabFocusReason)
    // What was typed is nobody's to see at the next opening, perhaps for another account; refused, it stays to be mended.
    onClosed: {
        isFileChosen = false
        passphrase.text = ""
        passphrase.isShown = false
    }
    onProblemChanged: if (problem === Session.NoProblem) close()

    function seal() {
        if (passphrase.text === "")
            return
        if (problem === Session.NeedsPassphrase)
            sessions.unlock(passphrase.text)
        else
            sessions.keepInFile(session, passphrase.text)
    }

    contentItem: ColumnLayout {
        spacing: 12
        BodyText {
            Layout.fillWidth: true
            text: sheet.session?.secretProblemText ?? ""
        }
        LineField {
            id: passphrase
            Layout.fillWidth: true
            visible: sheet.wantsPassphrase
            label: qsTr("Passphrase")
            isSecret: true
            hint: sheet.sessions.hasPassphraseFile ? "" : qsTr("Eight characters or more. A new file is made and sealed with it; it cannot be recovered.")
            onAccepted: sheet.seal()
        }
        Banner {
            Layout.fillWidth: true
            sentence: sheet.wantsPassphrase ? sheet.sessions.passphraseError : ""
        }
        Flow {
            Layout.fillWidth: true
            spacing: 8
            PushButton {
                visible: sheet.wantsPassphrase
                primary: true
                enabled: passphrase.text !== ""
                text: sheet.problem === Session.NeedsPassphrase ? qsTr("Open") : qsTr("Seal")
                onClicked: sheet.seal()
            }
            PushButton {
                visible: sheet.problem !== Session.NeedsPassphrase && !sheet.isFileChosen
                primary: true
                text: qsTr("Try again")
                onClicked: sheet.sessions.retrySecret(sheet.session)
            }
            PushButton {
                visible: !sheet.isFileChosen
                text: sheet.problem === Session.CannotStore ? qsTr("Keep for this run only") : qsTr("Sign in again")
                onClicked: {
                    sheet.sessions.keepForThisRun(sheet.session)
                    sheet.close()
                }
            }
            PushButton {
                visible: sheet.problem === Session.CannotStore && !sheet.isFileChosen
                text: qsTr("Store in a sealed file…")
                onClicked: {
                    sheet.isFileChosen = true
                    passphrase.takeFocus()
                }
            }
            PushButton {
                id: later
                text: qsTr("Later")
                onClicked: sheet.close()
            }
        }
    }
}
