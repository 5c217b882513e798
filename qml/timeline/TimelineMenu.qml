// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// The timeline's own params.
PopupMenu {
    id: menu
    required property Session session
    property int kind: Session.Home

    function apply() {
        session.setTimelineParams(kind, renotes.checked, replies.checked, files.checked)
    }
    onAboutToShow: {
        renotes.checked = session.timelineWithRenotes(kind)
        replies.checked = session.timelineWithReplies(kind)
        files.checked = session.timelineWithFiles(kind)
    }

    PopupMenuItem {
        id: renotes
        checkable: true
        iconName: checked ? "check" : "repeat"
        text: qsTr("Renotes")
        onTriggered: menu.apply()
    }
    PopupMenuItem {
        id: replies
        checkable: true
        visible: menu.kind === Session.Local || menu.kind === Session.Social
        iconName: checked ? "check" : "arrow-back-up"
        text: qsTr("Replies to others")
        onTriggered: menu.apply()
    }
    PopupMenuItem {
        id: files
        checkable: true
        iconName: checked ? "check" : "photo"
        text: qsTr("Only notes with files")
        onTriggered: menu.apply()
    }
    PopupMenuItem {
        iconName: "refresh"
        text: qsTr("Load again")
        onTriggered: menu.session.timeline(menu.kind).load()
    }
}
