// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// What is going on, and the way out of it.
Column {
    id: progress
    required property SignIn signIn
    required property Desktop desktop
    readonly property bool isWaiting: signIn.step === SignIn.WaitingForBrowser
    spacing: 10
    onVisibleChanged: if (visible) cancel.forceActiveFocus(Qt.TabFocusReason)

    Row {
        width: parent.width
        spacing: 10
        BusyMark {}
        BodyText {
            width: parent.width - 40
            text: progress.signIn.progressText
            Accessible.ignored: !visible
            Accessible.role: Accessible.AlertMessage
        }
    }
    Flow {
        width: parent.width
        spacing: 8
        PushButton {
            visible: progress.isWaiting
            iconName: "external-link"
            text: qsTr("Open the page again")
            onClicked: progress.signIn.reopenBrowser()
        }
        PushButton {
            visible: progress.isWaiting
            iconName: "copy"
            text: qsTr("Copy its address")
            onClicked: progress.desktop.copyText(String(progress.signIn.browserUrl))
        }
        PushButton {
            id: cancel
            text: qsTr("Cancel")
            onClicked: progress.signIn.cancel()
        }
    }
}
