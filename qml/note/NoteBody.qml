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
    // Whether a long text without a warning is open lives where the warning's state does.
    readonly property bool isLong: note !== null && !note.hasCw
                                   && (note.textLength > 800 || (note.text.length > 14 && note.text.split("\n").length > 14))
    readonly property int linesOfLong: 8
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
        maximumLineCount: body.isLong && !body.note.isCwOpen ? body.linesOfLong : 0x7fffffff
    }
    When {
        active: body.isLong
        Chip {
            iconName: body.note.isCwOpen ? "eye-off" : "eye"
            text: body.note.isCwOpen ? qsTr("Fold it") : qsTr("Show all of it: %n character(s)", "", body.note.textLength)
            onClicked: body.note.isCwOpen = !body.note.isCwOpen
        }
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
    When {
        active: (body.note?.channelName ?? "") !== ""
        ChannelLine {
            width: parent?.width ?? 0
            note: body.note
            verbs: body.verbs
        }
    }
}
