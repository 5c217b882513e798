// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// Something to be sure about before a token leaves. The safe answer has the focus.
Rectangle {
    id: box
    required property SignIn signIn
    implicitHeight: column.implicitHeight + 28
    radius: Theme.cardRadius
    color: Theme.warningTint
    border.color: Theme.warning
    Accessible.ignored: !visible
    Accessible.role: Accessible.AlertMessage
    Accessible.name: signIn.questionTitle
    Accessible.description: signIn.questionText
    onVisibleChanged: if (visible) no.forceActiveFocus(Qt.TabFocusReason)

    Column {
        id: column
        x: 14
        y: 14
        width: parent.width - 28
        spacing: 8
        Heading {
            width: parent.width
            text: box.signIn.questionTitle
            Accessible.ignored: true
        }
        BodyText {
            width: parent.width
            text: box.signIn.questionText
            Accessible.ignored: true
        }
        Flow {
            width: parent.width
            spacing: 8
            PushButton {
                id: no
                text: qsTr("Go back")
                onClicked: box.signIn.cancel()
            }
            PushButton {
                text: box.signIn.confirmLabel
                onClicked: box.signIn.confirm()
            }
        }
    }
}
