// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Seseragi.Core

// The reactions of a note as chips; each changes, appears and vanishes on its own.
Flow {
    id: bar
    property Note note
    required property NoteVerbs verbs
    spacing: 4
    Accessible.ignored: !visible
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Reactions")

    Repeater {
        model: ReactionModel { note: bar.note }
        ReactionChip {
            required property string key
            required source
            required name
            required count
            required isMine
            required canReact
            enabled: (bar.verbs?.canWrite ?? false) && (canReact || isMine)
            onClicked: bar.verbs.toggleReaction(bar.note, key)
        }
    }
}
