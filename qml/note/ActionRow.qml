// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Seseragi.Core

// Reply, renote, react, more. Counts beside them.
Row {
    id: row
    property Note note
    property Note shown
    required property NoteVerbs verbs
    readonly property real slot: Math.min(96, (width - more.width) / 3)

    component Slot: Item {
        default property alias button: holder.data
        width: row.slot
        height: holder.height
        Item {
            id: holder
            width: childrenRect.width
            height: childrenRect.height
            // The icon, not its frame, stands under the text.
            x: LayoutMirroring.enabled ? parent.width - width + 6 : -6
        }
    }

    Slot {
        IconButton {
            iconName: "arrow-back-up"
            text: qsTr("Reply")
            key: "R"
            count: row.shown?.repliesCount ?? 0
            enabled: row.verbs?.canWrite ?? false
            onClicked: row.verbs.replyRequested(row.shown)
        }
    }
    Slot {
        IconButton {
            readonly property bool isOpen: row.shown !== null && (row.verbs?.session?.canRenote(row.shown) ?? false)
            iconName: isOpen || !(row.verbs?.canWrite ?? false) ? "repeat" : "ban"
            text: isOpen || !(row.verbs?.canWrite ?? false) ? qsTr("Renote or quote") : qsTr("This note cannot be renoted")
            key: isOpen ? "T" : ""
            count: row.shown?.renoteCount ?? 0
            enabled: (row.verbs?.canWrite ?? false) && isOpen
            onClicked: row.verbs.renoteMenuRequested(row.shown, this)
        }
    }
    Slot {
        IconButton {
            readonly property bool hasOwn: (row.shown?.myReaction ?? "") !== ""
            iconName: "mood-plus"
            text: hasOwn ? qsTr("Change or take back your reaction") : qsTr("React")
            key: "E"
            checked: hasOwn
            enabled: row.verbs?.canWrite ?? false
            onClicked: row.verbs.reactRequested(row.shown, this)
        }
    }
    IconButton {
        id: more
        iconName: "dots"
        text: qsTr("More")
        key: "M"
        onClicked: row.verbs.menuRequested(row.note, this)
    }
}
