// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import Seseragi.Core

// The menus of a note, made once for all rows: more, renote, and the question before a deletion.
Item {
    id: menus
    required property NoteVerbs verbs
    property Note note
    readonly property Note shown: note?.shown ?? note
    readonly property bool isCoverable: verbs.hasCover(shown)
    readonly property bool isUncovered: !verbs.isCovered(shown)
    readonly property bool canDelete: note?.isMine ?? false
    // What is quoted, where it can be seen.
    readonly property Note quoted: verbs.inSight(shown)[1] ?? null
    readonly property var links: linksOf(shown, quoted)
    readonly property int mostLinks: 20

    // Of the notes in sight, each address once.
    function linksOf(note: Note, other: Note): var {
        const found = []
        for (const link of [...(note?.links ?? []), ...(other?.links ?? [])]) {
            if (found.length < mostLinks && !found.some(known => known.url === link.url))
                found.push(link)
        }
        return found
    }
    // Under a button, or under the words of a whole row.
    function show(menu: PopupMenu, anchor: Item) {
        const indent = anchor.height > 60 ? Theme.rowPadding + Theme.avatar + Theme.avatarGap : 0
        menu.popup(anchor, LayoutMirroring.enabled ? anchor.width - indent - menu.width : indent, anchor.height)
    }

    Connections {
        target: menus.verbs
        function onMenuRequested(note: Note, anchor: Item) {
            menus.note = note
            menus.show(more, anchor)
        }
        function onRenoteMenuRequested(note: Note, anchor: Item) {
            menus.note = note
            menus.show(renoteMenu, anchor)
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
            visible: menus.verbs.firstFile(menus.shown) !== null
            iconName: "photo"
            text: qsTr("Look at the pictures")
            key: "V"
            onTriggered: menus.verbs.lookAtFiles(menus.shown)
        }
        PopupMenuItem {
            iconName: "external-link"
            text: qsTr("Open on the server's page")
            key: "O"
            onTriggered: menus.verbs.openNote(menus.shown)
        }
        PopupMenuItem {
            visible: menus.quoted !== null
            iconName: "quote"
            text: qsTr("Open the quoted note")
            onTriggered: menus.verbs.openNote(menus.quoted)
        }
        PopupMenuItem {
            visible: (menus.note?.reply ?? null) !== null
            iconName: "arrow-back-up"
            text: qsTr("Open the note it replies to")
            onTriggered: menus.verbs.openNote(menus.note.reply)
        }
        PopupMenuItem {
            iconName: "user"
            text: qsTr("Page of the author")
            onTriggered: menus.verbs.openUser(menus.shown?.author ?? null)
        }
        PopupMenuItem {
            visible: menus.note?.isPureRenote ?? false
            iconName: "repeat"
            text: qsTr("Page of who renoted it")
            onTriggered: menus.verbs.openUser(menus.note?.author ?? null)
        }
        PopupMenuItem {
            visible: (menus.shown?.channelName ?? "") !== ""
            iconName: "device-tv"
            text: qsTr("Page of the channel")
            onTriggered: menus.verbs.openLink(menus.shown.channelUrl)
        }
        // What is in the text cannot be reached by key there. Each goes before what deletes.
        Instantiator {
            model: menus.links.length
            delegate: PopupMenuItem {
                required property int index
                readonly property string label: menus.links[index]?.label ?? ""
                iconName: label.startsWith("@") ? "at" : "link"
                text: qsTr("Open %1", "an address, a mention or a hashtag").arg(label)
                onTriggered: menus.verbs.openLink(menus.links[index].url)
            }
            onObjectAdded: (index, object) => more.insertItem(more.count - 1, object as PopupMenuItem)
            onObjectRemoved: (index, object) => more.removeItem(object as PopupMenuItem)
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
