// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Seseragi.Core

// The note a notification is about: a few lines; with actions where it is addressed to the reader.
Column {
    id: preview
    property Note note
    required property NoteVerbs verbs
    property bool isNews: false
    readonly property string plainest: !note ? "" : !note.hasCw ? note.styledText
                                     : note.isCwOpen && note.hasText ? note.styledCw + "<br>" + note.styledText : note.styledCw
    spacing: 2

    CutText {
        width: parent.width
        visible: text !== ""
        text: preview.plainest
        color: preview.isNews ? Theme.ink : Theme.muted
        linkColor: preview.isNews ? Theme.link : Theme.muted
        maximumLineCount: preview.isNews ? 12 : 3
        font.pixelSize: Theme.textSize
        lineHeightMode: Text.FixedHeight
        lineHeight: Math.round(Math.max(font.pixelSize * Theme.lineHeight, Theme.emoji + 2))
        wrapMode: Text.Wrap
        Accessible.ignored: true
        onLinkActivated: link => preview.verbs.openLink(link)
        onLinkHovered: link => preview.verbs.hoveredLink = link
    }
    Row {
        visible: (preview.note?.fileCount ?? 0) > 0
        spacing: 5
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "photo"
            size: Theme.smallIcon
            color: Theme.muted
        }
        MutedText {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("%n file(s)", "", preview.note?.fileCount ?? 0)
        }
    }
    When {
        active: preview.isNews && preview.note !== null
        ActionRow {
            width: parent?.width ?? 0
            note: preview.note
            shown: preview.note?.shown ?? null
            verbs: preview.verbs
        }
    }
}
