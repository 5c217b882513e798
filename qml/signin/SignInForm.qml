// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// Server and token, or the browser; each failure is a sentence and what to do about it.
FocusScope {
    id: form
    required property SignIn signIn
    required property Desktop desktop
    readonly property bool isEditing: signIn.step === SignIn.Editing
    implicitWidth: 380
    implicitHeight: column.implicitHeight

    // Back from a question or an attempt: to what is to be corrected, else to where it was started.
    function placeFocus() {
        if (isEditing && visible)
            (signIn.errorField === SignIn.ServerField || signIn.server.trim() === "" ? server : token).takeFocus()
    }
    onIsEditingChanged: if (isEditing) afterwards.restart()

    // Once the fields are enabled again and the error is known.
    Timer {
        id: afterwards
        interval: 0
        onTriggered: form.placeFocus()
    }
    Connections {
        target: form.signIn
        function onErrorChanged() {
            if (form.signIn.errorField !== SignIn.NoField)
                afterwards.restart()
        }
    }
    Column {
        id: column
        width: parent.width
        spacing: 14

        Heading {
            width: parent.width
            text: qsTr("Sign in")
        }
        LineField {
            id: server
            width: parent.width
            focus: true
            label: qsTr("Server")
            placeholder: qsTr("example.com or @me@example.com")
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
            text: form.signIn.server
            isWrong: form.signIn.errorField === SignIn.ServerField
            enabled: form.isEditing
            onEdited: {
                form.signIn.server = text
                form.signIn.clearError()
            }
            onAccepted: token.takeFocus()
        }
        LineField {
            id: token
            width: parent.width
            label: qsTr("Access token")
            isSecret: true
            text: form.signIn.token
            isWrong: form.signIn.errorField === SignIn.TokenField
            enabled: form.isEditing
            onEdited: {
                form.signIn.token = text
                form.signIn.clearError()
            }
            onAccepted: form.signIn.start()
        }
        TokenHelp {
            width: parent.width
            signIn: form.signIn
            desktop: form.desktop
        }
        Banner {
            width: parent.width
            sentence: form.signIn.errorTitle
            advice: form.signIn.errorText
        }
        SignInQuestion {
            width: parent.width
            visible: form.signIn.step === SignIn.Confirming
            signIn: form.signIn
        }
        Flow {
            width: parent.width
            spacing: 8
            visible: form.isEditing
            PushButton {
                primary: true
                text: qsTr("Sign in")
                enabled: form.signIn.server.trim() !== "" && form.signIn.token.trim() !== ""
                onClicked: form.signIn.start()
            }
            PushButton {
                width: Math.min(implicitWidth, parent.width)
                iconName: "external-link"
                text: qsTr("Sign in with the browser")
                enabled: form.signIn.server.trim() !== ""
                onClicked: form.signIn.startBrowser()
            }
        }
        MutedText {
            width: parent.width
            visible: form.isEditing
            text: qsTr("The browser way needs no token: you say yes on your server's own page.")
        }
        SignInProgress {
            width: parent.width
            visible: form.signIn.step === SignIn.Working || form.signIn.step === SignIn.WaitingForBrowser
            signIn: form.signIn
            desktop: form.desktop
        }
    }
}
