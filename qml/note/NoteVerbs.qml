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
    // The note and the one it quotes, from the outside in, as far as open content warnings let it be seen.
    function inSight(note: Note): var {
        const notes = []
        for (let next = note; next && notes.length < 2; next = next.isQuote ? next.renote : null) {
            notes.push(next)
            if (isFolded(next))
                break
        }
        return notes
    }
    function hasCover(note: Note): bool {
        return inSight(note).some(shown => shown.hasCw || shown.hasSensitiveFiles)
    }
    // Something can be seen to be covered.
    function isCovered(note: Note): bool {
        return inSight(note).some(shown => isFolded(shown) || hasCoveredFiles(shown))
    }
    function isFolded(note: Note): bool {
        return note.hasCw && !note.isCwOpen
    }
    function hasCoveredFiles(note: Note): bool {
        return note.hasSensitiveFiles && !note.isMediaRevealed
    }
    // Takes the next cover away: content warnings before sensitive files; where none is left, puts all of them back. What has
    // no cover may be long: its text is folded or unfolded.
    function toggleCover(note: Note) {
        const notes = inSight(note)
        const folded = notes.find(isFolded)
        const covered = notes.find(hasCoveredFiles)
        if (folded)
            folded.isCwOpen = true
        else if (covered)
            covered.isMediaRevealed = true
        else if (hasCover(note))
            notes.forEach(cover)
        else if (note)
            note.isCwOpen = !note.isCwOpen
    }
    function cover(note: Note) {
        note.isMediaRevealed = false
        if (note.hasCw)
            note.isCwOpen = false
    }
    // The first of these notes with a picture to look at or, where there is none, with another file that is not covered: the
    // note, and the index of the file. Null: nothing can be looked at.
    function firstFile(note: Note): var {
        let other = null
        for (const shown of inSight(note)) {
            for (let i = 0; i < shown.fileCount && !isFolded(shown); ++i) {
                const file = shown.files[i]
                if (file.isSensitive && !shown.isMediaRevealed)
                    continue
                if (file.isImage)
                    return { note: shown, index: i }
                other = other ?? { note: shown, index: i }
            }
        }
        return other
    }
    function lookAtFiles(note: Note) {
        const first = firstFile(note)
        if (first)
            openMedia(first.note, first.index)
        else if (isCovered(note))
            told(qsTr("This is covered. X shows it."))
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
