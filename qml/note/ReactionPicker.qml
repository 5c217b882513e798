// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Seseragi.Core

// A small picker: the emoji everybody uses, the server's own, and a line to find one by name.
Popup {
    id: picker
    required property NoteVerbs verbs
    property Note note
    readonly property int cell: Math.round(40 * Math.max(1, Theme.scale))

    function show(shownNote: Note, anchor: Item) {
        note = shownNote
        choices.filter = ""
        search.text = ""
        parent = anchor
        const indent = anchor.height > 60 ? Theme.rowPadding + Theme.avatar + Theme.avatarGap : 0
        x = anchor.LayoutMirroring.enabled ? anchor.width - indent - width : indent
        y = anchor.height > 60 ? 40 : anchor.height
        open()
    }
    function choose(key: string) {
        if (note)
            verbs.toggleReaction(note, key)
        close()
    }

    width: Math.min(8 * cell + 24, 420)
    margins: 8
    padding: 12
    focus: true
    modal: false
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    onOpened: search.forceActiveFocus()
    background: Rectangle {
        color: Theme.raised
        radius: Theme.dialogRadius
        border.color: Theme.divider
    }

    ReactionChoices {
        id: choices
        notes: picker.verbs.session.notes
    }
    contentItem: Column {
        spacing: 8
        TextField {
            id: search
            width: parent.width
            implicitHeight: Theme.control
            placeholderText: qsTr("Find an emoji by name")
            color: Theme.ink
            placeholderTextColor: Theme.muted
            font.pixelSize: Theme.textSize
            leftPadding: 12
            rightPadding: 12
            selectByMouse: true
            Accessible.ignored: !visible
            Accessible.name: placeholderText
            onTextEdited: choices.filter = text
            onAccepted: grid.chooseFirst()
            Keys.onDownPressed: grid.takeFocus()
            background: Rectangle {
                radius: Theme.controlRadius
                color: Theme.surface
                border.width: search.activeFocus ? 2 : 1
                border.color: search.activeFocus ? Theme.accent : Theme.outline
            }
        }
        EmojiGrid {
            id: grid
            width: parent.width
            height: Math.min(contentHeight, 5.5 * picker.cell)
            cellSize: picker.cell
            choices: choices
            onChosen: key => picker.choose(key)
        }
        MutedText {
            width: parent.width
            visible: choices.count === 0
            text: qsTr("No emoji of this name on this server.")
        }
    }
}
