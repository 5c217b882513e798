// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Seseragi.Core

// Renote to whom, or quote.
PopupMenu {
    id: renoteMenu
    required property NoteVerbs verbs
    property Note note

    component Choice: PopupMenuItem {
        property int audience: Note.Public
        enabled: renoteMenu.note !== null && renoteMenu.verbs.session.canRenoteAs(renoteMenu.note, audience)
        visible: enabled
        onTriggered: renoteMenu.verbs.session.renote(renoteMenu.note, audience)
    }
    Choice {
        iconName: "repeat"
        text: qsTr("Renote")
        key: "T"
    }
    Choice {
        iconName: "home"
        text: qsTr("Renote to home timelines")
        audience: Note.Home
    }
    Choice {
        iconName: "lock"
        text: qsTr("Renote to followers")
        audience: Note.Followers
    }
    PopupMenuItem {
        iconName: "quote"
        text: qsTr("Quote")
        key: "Q"
        onTriggered: renoteMenu.verbs.quoteRequested(renoteMenu.note)
    }
}
