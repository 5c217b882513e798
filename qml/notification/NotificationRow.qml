// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// One notification: who and what in a sentence, and the note it is about.
Item {
    id: row
    required property NotificationItem notification
    required property NoteVerbs verbs
    property bool isCurrent: false
    // Of a list out of sight, too, rows are made little by little: until it is known, nothing is captured.
    required property bool isShown
    property bool isPooled: false
    readonly property Note note: notification?.note ?? null
    readonly property string shownId: note?.id ?? ""
    readonly property string renoteId: notification?.renoteId ?? ""
    readonly property string kind: notification?.kind ?? ""
    // Of a mention, reply or quote the note is the news; else it only says what it is about.
    readonly property bool isNoteNews: kind === "mention" || kind === "reply" || kind === "quote" || kind === "note"
    // Where a menu asked for with a key opens.
    readonly property Item body: column
    signal chosen()

    implicitHeight: Math.max(face.height, content.height) + 2 * Theme.rowPaddingY
    Accessible.ignored: !visible
    Accessible.role: Accessible.ListItem
    Accessible.name: notification?.text ?? ""
    Accessible.description: [notification?.detail ?? "", note?.accessibleBody ?? ""].filter(words => words !== "").join(" ")
    Accessible.focusable: true
    Accessible.focused: isCurrent
    Accessible.onPressAction: chosen()
    ListView.onPooled: isPooled = true
    ListView.onReused: isPooled = false

    NoteCapture {
        stream: row.verbs?.session?.stream ?? null
        noteId: row.renoteId !== "" ? row.renoteId : row.shownId
        renotedId: row.renoteId !== "" ? row.shownId : ""
        active: row.isShown && !row.isPooled
    }
    TapHandler { onTapped: row.chosen() }

    Item {
        id: column
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.columnWidth)
        height: parent.height

        Rectangle {
            width: 3
            height: parent.height
            anchors.left: parent.left
            visible: row.isCurrent
            color: Theme.accent
        }
        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: 5
            y: face.y + (face.height - height) / 2
            width: 7
            height: 7
            radius: 4
            visible: row.notification?.isUnread ?? false
            color: Theme.accent
            Accessible.ignored: !visible
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Unread")
        }
        NotificationFace {
            id: face
            anchors.left: parent.left
            anchors.leftMargin: Theme.rowPadding
            y: Theme.rowPaddingY
            notification: row.notification
            onClicked: row.verbs.openUser(row.notification?.user ?? null)
        }
        Column {
            id: content
            anchors.left: face.right
            anchors.leftMargin: Theme.avatarGap
            anchors.right: parent.right
            anchors.rightMargin: Theme.rowPadding
            y: Theme.rowPaddingY + Math.max(0, (face.height - height) / 2)
            spacing: 4
            Item {
                width: parent.width
                height: sentence.implicitHeight
                BodyText {
                    id: sentence
                    width: parent.width - when.width - 12
                    text: row.notification?.text ?? ""
                    font.weight: row.notification?.isUnread ? Font.DemiBold : Font.Medium
                    horizontalAlignment: Text.AlignLeft
                }
                Text {
                    id: when
                    anchors.right: parent.right
                    anchors.baseline: sentence.baseline
                    text: row.notification?.timeText ?? ""
                    color: Theme.muted
                    font.pixelSize: Theme.smallText
                    HoverHandler { id: hover }
                    HoverTip { text: row.notification?.fullTimeText ?? ""; shown: hover.hovered }
                }
            }
            BodyText {
                width: parent.width
                visible: text !== ""
                text: row.notification?.detail ?? ""
                color: Theme.muted
                horizontalAlignment: Text.AlignLeft
            }
            NotePreview {
                width: parent.width
                visible: row.note !== null
                note: row.note
                verbs: row.verbs
                isNews: row.isNoteNews
            }
        }
        Divider {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
}
