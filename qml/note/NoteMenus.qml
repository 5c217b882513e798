// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// The menus of a note, made once for all rows: more, renote, and the question before a deletion.
Item {
    id: menus
    required property NoteVerbs verbs
    property Note note
    readonly property Note shown: note?.shown ?? note
    readonly property Note files: verbs.withFiles(shown)
    readonly property bool isCoverable: (shown?.hasCw || files?.hasSensitiveFiles) ?? false
    readonly property bool isUncovered: (shown?.hasCw ? shown.isCwOpen : files?.isMediaRevealed) ?? false
    readonly property bool canDelete: note?.isMine ?? false

    // Under a button, or under the words of a whole row.
    function indent(anchor: Item): real {
        return anchor.height > 60 ? Theme.rowPadding + Theme.avatar + Theme.avatarGap : 0
    }

    Connections {
        target: menus.verbs
        function onMenuRequested(note: Note, anchor: Item) {
            menus.note = note
            more.popup(anchor, menus.indent(anchor), anchor.height)
        }
        function onRenoteMenuRequested(note: Note, anchor: Item) {
            menus.note = note
            renoteMenu.popup(anchor, menus.indent(anchor), anchor.height)
        }
        function onDeleteRequested(note: Note) {
            menus.note = note
            question.open()
        }
    }

    PopupMenu {
        id: more
        PopupMenuItem {
            iconName: "copy"
            text: qsTr("Copy text")
            key: "C"
            enabled: menus.shown?.hasText ?? false
            onTriggered: menus.verbs.copyText(menus.shown)
        }
        PopupMenuItem {
            iconName: "link"
            text: qsTr("Copy link")
            key: "L"
            onTriggered: menus.verbs.copyLink(menus.shown)
        }
        PopupMenuItem {
            visible: menus.isCoverable
            iconName: menus.isUncovered ? "eye-off" : "eye"
            text: menus.isUncovered ? qsTr("Cover it again") : qsTr("Show what is covered")
            key: "X"
            onTriggered: menus.verbs.toggleCover(menus.shown)
        }
        PopupMenuItem {
            visible: (menus.files?.fileCount ?? 0) > 0 && !(menus.shown?.hasCw && !menus.shown?.isCwOpen)
            iconName: "photo"
            text: qsTr("Look at the pictures")
            key: "V"
            onTriggered: menus.verbs.openMedia(menus.files, 0)
        }
        PopupMenuItem {
            iconName: "external-link"
            text: qsTr("Open on the server's page")
            key: "O"
            onTriggered: menus.verbs.openNote(menus.shown)
        }
        PopupMenuItem {
            iconName: "user"
            text: qsTr("Page of the author")
            onTriggered: menus.verbs.openUser(menus.shown?.author ?? null)
        }
        PopupMenuItem {
            visible: (menus.shown?.channelName ?? "") !== ""
            iconName: "device-tv"
            text: qsTr("Page of the channel")
            onTriggered: menus.verbs.openLink(menus.shown.channelUrl)
        }
        PopupMenuItem {
            visible: menus.canDelete
            iconName: "trash"
            isDangerous: true
            text: menus.note?.isPureRenote ? qsTr("Take back the renote") : qsTr("Delete")
            key: qsTr("Del", "the Delete key")
            onTriggered: question.open()
        }
    }
    RenoteMenu {
        id: renoteMenu
        verbs: menus.verbs
        note: menus.shown
    }
    QuestionSheet {
        id: question
        title: menus.note?.isPureRenote ? qsTr("Take back this renote?") : qsTr("Delete this note?")
        question: menus.note?.isPureRenote ? qsTr("The renoted note itself stays.")
                                           : qsTr("It disappears for everybody and cannot be brought back.")
        yes: menus.note?.isPureRenote ? qsTr("Take back") : qsTr("Delete")
        isDangerous: true
        onAccepted: menus.verbs.session.deleteNote(menus.note)
    }
}
