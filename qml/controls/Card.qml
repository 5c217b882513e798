// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A group of things on a page, with an optional title and a line about it.
Rectangle {
    id: card
    property string title
    property string note
    default property alias content: inner.data
    implicitHeight: column.implicitHeight + 24
    radius: Theme.cardRadius
    color: Theme.surface
    border.width: 1
    border.color: Theme.divider

    Column {
        id: column
        x: 16
        y: 12
        width: card.width - 32
        spacing: 8
        Heading {
            width: parent.width
            visible: text !== ""
            text: card.title
        }
        MutedText {
            width: parent.width
            visible: text !== ""
            text: card.note
        }
        Column {
            id: inner
            width: parent.width
            spacing: 4
        }
    }
}
