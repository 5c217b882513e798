// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Seseragi.Core

// The muted line over a row: who renoted it, what it replies to.
Item {
    id: header
    property Note note
    property NoteVerbs verbs
    readonly property bool isRenote: note?.isPureRenote ?? false
    readonly property Note target: isRenote ? note : note?.reply ?? null
    readonly property color tone: isRenote ? Theme.renote : Theme.muted
    implicitHeight: Math.round(Theme.smallText * 1.6) + 2

    Icon {
        id: sign
        anchors.right: line.left
        anchors.rightMargin: Theme.avatarGap
        anchors.verticalCenter: parent.verticalCenter
        name: header.isRenote ? "repeat" : "arrow-back-up"
        size: Theme.smallIcon
        color: header.tone
    }
    // A layout, not a binding of the width: see NameLine.
    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.leftMargin: Theme.avatar + Theme.avatarGap
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(0, parent.width - anchors.leftMargin - (when.visible ? when.width + 8 : 0))
        spacing: 8
        CutText {
            id: words
            room: line.width
            Layout.preferredWidth: Math.min(Math.ceil(implicitWidth), line.width)
            Layout.alignment: Qt.AlignBaseline
            text: header.isRenote ? qsTr("%1 renoted").arg(header.target?.author?.styledNameInSentence ?? "")
                : header.target ? qsTr("Reply to %1").arg(header.target.author?.styledNameInSentence ?? "")
                : header.note?.isReplyDeleted ? qsTr("Reply to a deleted note") : qsTr("Reply")
            color: header.tone
            font.pixelSize: Theme.smallText
            font.weight: header.isRenote ? Font.Medium : Font.Normal
            maximumLineCount: 1
            Accessible.ignored: !visible
            Accessible.role: Accessible.Link
            Accessible.name: header.isRenote ? qsTr("%1 renoted").arg(header.target?.author?.nameInSentence ?? "")
                           : header.target ? qsTr("Reply to %1").arg(header.target.author?.nameInSentence ?? "") : text
            Accessible.onPressAction: words.go()
            function go() {
                if (header.isRenote)
                    header.verbs?.openUser(header.target?.author ?? null)
                else
                    header.verbs?.openNote(header.target)
            }
            TapHandler { onTapped: words.go() }
            HoverHandler { cursorShape: Qt.PointingHandCursor }
        }
        // Of a reply's target the beginning, so that the answer makes sense on its own.
        CutText {
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            Layout.alignment: Qt.AlignBaseline
            visible: !header.isRenote
            text: header.target ? (header.target.hasCw ? header.target.styledCw : header.target.styledText) : ""
            color: Theme.muted
            linkColor: Theme.muted
            font.pixelSize: Theme.smallText
            wrapMode: Text.NoWrap
            maximumLineCount: 1
            clip: true
            Accessible.ignored: true
        }
    }
    Text {
        id: when
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: header.isRenote
        text: header.note?.timeText ?? ""
        color: Theme.muted
        font.pixelSize: Theme.smallText
        HoverHandler { id: whenHover }
        HoverTip { text: header.note?.fullTimeText ?? ""; shown: whenHover.hovered }
    }
}
