// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Seseragi.Core

// What a note says: CW, text, files, poll. Parts that a note lacks cost nothing.
Column {
    id: body
    property Note note
    required property NoteVerbs verbs
    readonly property bool isFolded: note !== null && note.hasCw && !note.isCwOpen
    readonly property bool showsContent: note !== null && !isFolded
    spacing: 8

    When {
        active: body.note?.hasCw ?? false
        CwLine {
            width: parent?.width ?? 0
            note: body.note
            verbs: body.verbs
        }
    }
    NoteText {
        width: parent.width
        visible: body.showsContent && text !== ""
        verbs: body.verbs
        text: body.note?.styledText ?? ""
    }
    MutedText {
        width: parent.width
        visible: body.note?.isHidden ?? false
        text: qsTr("The author keeps this note to fewer people now.")
    }
    When {
        active: body.showsContent && body.note.fileCount > 0
        MediaGrid {
            width: parent?.width ?? 0
            note: body.note
            verbs: body.verbs
        }
    }
    When {
        active: body.showsContent && body.note.hasPoll
        PollView {
            width: parent?.width ?? 0
            note: body.note
            verbs: body.verbs
        }
    }
}
