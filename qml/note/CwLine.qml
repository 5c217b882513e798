// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// The words of a content warning and the button that says what is behind it.
Column {
    id: cw
    property Note note
    required property NoteVerbs verbs
    spacing: 6

    function joined(first: string, second: string): string {
        return first !== "" && second !== "" ? qsTr("%1, %2", "parts of a list").arg(first).arg(second) : first || second
    }
    // "46 characters, 2 files"
    function inside(): string {
        const text = note.hasText ? qsTr("%n character(s)", "", note.textLength) : ""
        const files = note.fileCount > 0 ? qsTr("%n file(s)", "", note.fileCount) : ""
        const poll = note.hasPoll ? qsTr("a poll") : ""
        return joined(joined(text, files), poll)
    }

    NoteText {
        width: parent.width
        visible: text !== ""
        verbs: cw.verbs
        text: cw.note?.styledCw ?? ""
    }
    Chip {
        width: Math.min(implicitWidth, cw.width)
        iconName: cw.note?.isCwOpen ? "eye-off" : "eye"
        text: !cw.note ? "" : cw.note.isCwOpen ? qsTr("Hide")
            : cw.inside() === "" ? qsTr("Show") : qsTr("Show: %1").arg(cw.inside())
        onClicked: cw.note.isCwOpen = !cw.note.isCwOpen
    }
}
