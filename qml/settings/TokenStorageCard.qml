// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Seseragi.Core

// Where tokens are kept. A choice moves the tokens there are; the sealed file asks for its passphrase first.
Card {
    id: card
    required property SessionManager sessions
    property bool isAskingPassphrase: false
    title: qsTr("Where tokens are kept")
    note: qsTr("Choosing another place moves the tokens of your accounts there.")

    function choose(storage: int) {
        const needsWords = storage === SessionManager.PassphraseFile
                           && (sessions.needsPassphrase || !sessions.hasPassphraseFile)
        isAskingPassphrase = needsWords
        if (!needsWords)
            sessions.setTokenStorage(storage)
    }
    function seal() {
        sessions.setTokenStorage(SessionManager.PassphraseFile, passphrase.text)
    }
    function stopAsking() {
        isAskingPassphrase = false
        passphrase.text = ""
    }
    Connections {
        target: card.sessions
        function onTokenStorageChanged() { card.stopAsking() } // a refused passphrase stays to be mended
    }

    Repeater {
        model: [
            { storage: SessionManager.Keyring, name: qsTr("The system's keyring"),
              hint: qsTr("Recommended. Only you can read it, and it opens with your session.") },
            { storage: SessionManager.PassphraseFile, name: qsTr("A file sealed with a passphrase"),
              hint: qsTr("Asked for once at every start. For systems without a keyring.") },
            { storage: SessionManager.ThisRun, name: qsTr("Nowhere"),
              hint: qsTr("Kept for this run only: you sign in again at the next start.") }]
        RadioRow {
            required property var modelData
            width: parent?.width ?? 0
            text: modelData.name
            hint: modelData.hint
            isChosen: card.isAskingPassphrase ? modelData.storage === SessionManager.PassphraseFile
                                              : modelData.storage === card.sessions.tokenStorage
            onClicked: card.choose(modelData.storage)
        }
    }
    LineField {
        id: passphrase
        width: parent.width
        visible: card.isAskingPassphrase
        label: qsTr("Passphrase")
        isSecret: true
        hint: card.sessions.hasPassphraseFile ? "" : qsTr("Eight characters or more. A new file is made and sealed with it; it cannot be recovered.")
        onVisibleChanged: if (visible) takeFocus()
        onAccepted: if (text !== "") card.seal()
    }
    Row {
        visible: card.isAskingPassphrase
        spacing: 8
        topPadding: 4
        PushButton {
            primary: true
            enabled: passphrase.text !== ""
            text: qsTr("Seal")
            onClicked: card.seal()
        }
        PushButton {
            text: qsTr("Cancel")
            onClicked: card.stopAsking()
        }
    }
    Banner {
        width: parent.width
        sentence: card.sessions.passphraseError
    }
}
