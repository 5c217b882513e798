// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Seseragi.Core

// Up to 16 files in boxes whose sizes are known before anything is loaded, so that nothing moves.
Column {
    id: grid
    property Note note
    required property NoteVerbs verbs
    // The indexes of what is looked at, and of what is listed below it.
    readonly property var pictures: indexes(true)
    readonly property var others: indexes(false)
    readonly property int count: pictures.length
    readonly property int columns: count <= 1 ? 1 : count <= 4 ? 2 : 3
    readonly property real ratio: count === 1 ? singleRatio(note.files[pictures[0]]) : 0.625
    spacing: 4

    function indexes(arePictures: bool): list<int> {
        const found = []
        const files = note?.files ?? []
        for (let i = 0; i < files.length; ++i) {
            if ((files[i].isImage || files[i].isVideo) === arePictures)
                found.push(i)
        }
        return found
    }
    // Height over width, kept within reason.
    function singleRatio(file: mediaFile): real {
        return file.width > 0 && file.height > 0 ? Math.max(0.3, Math.min(1.6, file.height / file.width)) : 0.5625
    }

    Grid {
        width: parent.width
        visible: grid.count > 0
        columns: grid.columns
        spacing: 4
        Repeater {
            model: grid.count
            MediaTile {
                required property int index
                // One picture may be narrower than the row, never higher than 360.
                readonly property real cell: (grid.width - (grid.columns - 1) * 4) / grid.columns
                width: Math.floor(grid.count === 1 ? Math.min(cell, 360 / grid.ratio) : cell)
                height: Math.round(width * grid.ratio)
                note: grid.note
                fileIndex: grid.pictures[index] ?? 0
                isCropped: grid.count > 1
                verbs: grid.verbs
            }
        }
    }
    Repeater {
        model: grid.others.length
        FileRow {
            required property int index
            width: grid.width
            file: grid.note.files[grid.others[index]]
            onClicked: grid.verbs.openLink(file.url)
        }
    }
}
