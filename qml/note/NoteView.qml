// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Seseragi.Core

// One note as a row. It holds no state of its own: what is opened or revealed lives on the note.
Item {
    id: row
    objectName: "note"
    required property Note note
    required property NoteVerbs verbs
    property bool isCurrent: false
    readonly property Note shown: note?.shown ?? null
    readonly property bool hasHeader: note !== null && (note.isPureRenote || note.hasReply)

    implicitHeight: column.height + 2 * Theme.rowPaddingY
    Accessible.ignored: !visible
    Accessible.role: Accessible.ListItem
    Accessible.name: note?.accessibleText ?? ""
    Accessible.focusable: true
    Accessible.focused: isCurrent

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Rectangle {
        width: 3
        height: parent.height
        anchors.left: parent.left
        visible: row.isCurrent
        color: Theme.accent
    }
    Column {
        id: column
        x: Theme.rowPadding
        y: Theme.rowPaddingY
        width: parent.width - 2 * Theme.rowPadding
        spacing: 4

        NoteHeader {
            width: parent.width
            visible: row.hasHeader
            note: row.note
            verbs: row.verbs
        }
        Item {
            width: parent.width
            height: Math.max(face.visible ? face.height : 0, content.height)
            AvatarButton {
                id: face
                anchors.left: parent.left
                anchors.top: parent.top
                anchors.topMargin: 2
                visible: row.shown !== null
                user: row.shown?.author ?? null
                onClicked: row.verbs.openUser(user)
            }
            Column {
                id: content
                anchors.left: parent.left
                anchors.leftMargin: Theme.avatar + Theme.avatarGap
                anchors.right: parent.right
                spacing: 3

                MutedText {
                    width: parent.width
                    visible: row.shown === null
                    text: qsTr("The renoted note was deleted.")
                }
                NameLine {
                    width: parent.width
                    visible: row.shown !== null
                    note: row.shown
                    verbs: row.verbs
                }
                NoteBody {
                    width: parent.width
                    note: row.shown
                    verbs: row.verbs
                }
                When {
                    active: row.shown !== null && row.shown.isQuote && (!row.shown.hasCw || row.shown.isCwOpen)
                    QuoteCard {
                        width: parent?.width ?? 0
                        note: row.shown?.renote ?? null
                        verbs: row.verbs
                    }
                }
                When {
                    active: (row.shown?.reactionCount ?? 0) > 0
                    ReactionBar {
                        width: parent?.width ?? 0
                        topPadding: 5
                        note: row.shown
                        verbs: row.verbs
                    }
                }
                ActionRow {
                    width: parent.width
                    visible: row.shown !== null
                    note: row.note
                    shown: row.shown
                    verbs: row.verbs
                }
            }
        }
    }
    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
