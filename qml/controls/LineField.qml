// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

// A labelled line of text; with `isSecret` it is masked until the reader asks to see it.
FocusScope {
    id: field
    property string label
    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias inputMethodHints: input.inputMethodHints
    property bool isSecret: false
    property bool isShown: false
    property bool isWrong: false
    property string hint
    signal accepted()
    signal edited()

    // Into the line itself: the scope alone would give the keyboard back to whatever had it last, perhaps the eye.
    function takeFocus() {
        input.forceActiveFocus()
    }

    implicitWidth: 320
    implicitHeight: column.implicitHeight
    // Qt tells nobody the name of a line that hides what is typed; so its group is named, and its description says it.
    Accessible.ignored: !isSecret || !visible
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Column {
        id: column
        width: parent.width
        spacing: 6
        Text {
            width: parent.width
            text: field.label
            color: Theme.ink
            font.pixelSize: Theme.textSize
            font.weight: Font.Medium
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        TextField {
            id: input
            width: parent.width
            implicitHeight: Theme.control + 4
            focus: true
            color: Theme.ink
            placeholderTextColor: Theme.muted
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            font.pixelSize: Theme.textSize
            leftPadding: 12
            rightPadding: field.isSecret ? reveal.width + 8 : 12
            echoMode: field.isSecret && !field.isShown ? TextInput.Password : TextInput.Normal
            selectByMouse: true
            Accessible.ignored: !visible
            Accessible.name: field.label
            Accessible.description: !field.isSecret ? field.hint
                                  : field.hint === "" ? field.label : field.label + "\n" + field.hint
            Accessible.passwordEdit: field.isSecret
            onAccepted: field.accepted()
            onTextEdited: field.edited()
            background: Rectangle {
                radius: Theme.controlRadius
                color: Theme.surface
                border.width: input.activeFocus || field.isWrong ? 2 : 1
                border.color: field.isWrong ? Theme.danger : input.activeFocus ? Theme.accent : Theme.outline
            }
            IconButton {
                id: reveal
                visible: field.isSecret
                anchors.right: parent.right
                anchors.rightMargin: 4
                anchors.verticalCenter: parent.verticalCenter
                iconName: field.isShown ? "eye-off" : "eye"
                text: field.isShown ? qsTr("Hide what is typed") : qsTr("Show what is typed")
                onClicked: field.isShown = !field.isShown
            }
        }
        MutedText {
            width: parent.width
            visible: text !== ""
            text: field.hint
        }
    }
}
