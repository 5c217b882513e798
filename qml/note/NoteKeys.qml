// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// What a key does with the current row. Only plain keys: what has a modifier belongs to the window.
QtObject {
    id: keys
    required property NoteVerbs verbs

    // Whether the key was one of these.
    function press(event: KeyEvent, note: Note, row: Item): bool {
        if (!note || event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return false
        const shown = note.shown
        const canWrite = verbs.canWrite && shown !== null
        switch (event.key) {
        case Qt.Key_R:
            if (canWrite)
                verbs.replyRequested(shown)
            return canWrite
        case Qt.Key_T:
            if (canWrite && verbs.session.canRenote(shown))
                verbs.renoteMenuRequested(shown, row)
            return canWrite
        case Qt.Key_Q:
            if (canWrite && verbs.session.canRenote(shown))
                verbs.quoteRequested(shown)
            return canWrite
        case Qt.Key_E:
            if (canWrite)
                verbs.reactRequested(shown, row)
            return canWrite
        case Qt.Key_X:
            verbs.toggleCover(shown)
            return true
        case Qt.Key_V:
            verbs.lookAtFiles(shown)
            return true
        case Qt.Key_O:
            verbs.openNote(shown ?? note)
            return true
        case Qt.Key_C:
            verbs.copyText(shown ?? note)
            return true
        case Qt.Key_L:
            verbs.copyLink(shown ?? note)
            return true
        case Qt.Key_M:
        case Qt.Key_Menu:
            verbs.menuRequested(note, row)
            return true
        case Qt.Key_Delete:
            if (note.isMine)
                verbs.deleteRequested(note)
            return note.isMine
        default:
            return false
        }
    }
}
