// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// What can be done with a note of one account. Rows call it, pages answer its signals; nothing else is between them.
QtObject {
    id: verbs
    required property Session session
    required property Desktop desktop
    // The address under the pointer, for the bubble at the window's edge.
    property string hoveredLink

    signal replyRequested(note: Note)
    signal quoteRequested(note: Note)
    signal renoteMenuRequested(note: Note, anchor: Item)
    signal menuRequested(note: Note, anchor: Item)
    signal reactRequested(note: Note, anchor: Item)
    signal deleteRequested(note: Note)
    signal mediaRequested(note: Note, index: int)
    // Something small was done that shows nowhere else.
    signal told(sentence: string)

    readonly property bool canWrite: !session.isAnonymous

    function openLink(link: string) {
        desktop.openUrl(link)
    }
    function openUser(user: User) {
        if (user)
            desktop.openUrl(user.pageUrl)
    }
    function openNote(note: Note) {
        if (note)
            desktop.openUrl(note.url)
    }
    function copyLink(note: Note) {
        desktop.copyText(note.originalUrl || note.url)
        told(qsTr("The link is on the clipboard."))
    }
    function copyText(note: Note) {
        desktop.copyText(note.text)
        told(qsTr("The text is on the clipboard."))
    }
    function toggleReaction(note: Note, key: string) {
        session.toggleReaction(note, key)
    }
    // The note itself or, where it has no files, the one it quotes.
    function withFiles(note: Note): Note {
        return note && note.fileCount === 0 && (note.renote?.fileCount ?? 0) > 0 ? note.renote : note
    }
    // A content warning first; where there is none, the sensitive pictures, and where there are none, a long text.
    function toggleCover(note: Note) {
        const files = withFiles(note)
        if (!note?.hasCw && files?.hasSensitiveFiles)
            files.isMediaRevealed = !files.isMediaRevealed
        else if (note)
            note.isCwOpen = !note.isCwOpen
    }
    function vote(note: Note, choice: int) {
        session.vote(note, choice)
    }
    function openMedia(note: Note, index: int) {
        const file = note.files[index]
        if (file.isImage)
            mediaRequested(note, index)
        else
            desktop.openUrl(file.url)
    }
}
