// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// A quoted note in a bordered card, without actions.
Rectangle {
    id: card
    property Note note
    required property NoteVerbs verbs
    implicitHeight: column.implicitHeight + 20
    radius: Theme.cardRadius
    color: "transparent"
    border.width: 1
    border.color: hover.hovered ? Theme.outline : Theme.divider
    Accessible.ignored: !visible
    Accessible.role: Accessible.Grouping
    Accessible.name: note ? qsTr("Quoted: %1").arg(note.accessibleText) : qsTr("The quoted note was deleted.")

    Accessible.onPressAction: card.verbs.openNote(card.note)

    TapHandler { onTapped: card.verbs.openNote(card.note) }
    HoverHandler { id: hover }
    Column {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 12
        y: 10
        spacing: 6
        MutedText {
            width: parent.width
            visible: card.note === null
            text: qsTr("The quoted note was deleted.")
        }
        Item {
            width: parent.width
            height: Math.max(face.height, line.implicitHeight)
            visible: card.note !== null
            AvatarImage {
                id: face
                anchors.left: parent.left
                size: 24
                source: card.note?.author?.avatarSource ?? ""
                blurhashSource: card.note?.author?.avatarBlurhashSource ?? ""
            }
            NameLine {
                id: line
                anchors.left: face.right
                anchors.leftMargin: 8
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                note: card.note
                verbs: card.verbs
            }
        }
        NoteBody {
            width: parent.width
            note: card.note
            verbs: card.verbs
        }
    }
}
