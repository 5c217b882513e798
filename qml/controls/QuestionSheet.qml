// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One question with two answers. The safe answer has the focus.
Sheet {
    id: sheet
    property string question
    property string yes
    property string no: qsTr("Cancel")
    property bool isDangerous: false
    wantedWidth: 400
    onOpened: noButton.forceActiveFocus(Qt.TabFocusReason)

    contentItem: BodyText { text: sheet.question }
    footer: Item {
        implicitHeight: Theme.control + 20
        Row {
            anchors.right: parent.right
            anchors.rightMargin: 20
            spacing: 8
            PushButton {
                id: noButton
                text: sheet.no
                onClicked: sheet.reject()
            }
            PushButton {
                text: sheet.yes
                primary: true
                isDangerous: sheet.isDangerous
                onClicked: sheet.accept()
            }
        }
    }
}
