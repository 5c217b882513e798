// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// A row of a list of notes: centred, at most a column wide, and capturing its note while it is visible.
Item {
    id: row
    objectName: "timelineRow"
    required property Note note
    required property NoteVerbs verbs
    property bool isCurrent: false
    // Of a list out of sight, too, rows are made little by little: until it is known, nothing is captured.
    required property bool isShown
    property bool isPooled: false
    // Where a menu asked for with a key opens.
    readonly property Item body: content
    signal chosen()

    implicitHeight: content.implicitHeight
    ListView.onPooled: isPooled = true
    ListView.onReused: isPooled = false

    NoteCapture {
        stream: row.verbs?.session?.stream ?? null
        noteId: row.note?.id ?? ""
        renotedId: row.note?.isPureRenote ? row.note.renoteId : ""
        active: row.isShown && !row.isPooled
    }
    NoteView {
        id: content
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.columnWidth)
        note: row.note
        verbs: row.verbs
        isCurrent: row.isCurrent
        Accessible.onPressAction: row.chosen()
    }
    TapHandler {
        gesturePolicy: TapHandler.WithinBounds
        onTapped: row.chosen()
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: row.verbs.menuRequested(row.note, row)
    }
}
