// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The name of a page, and at its end what can be done with all of it.
Item {
    id: header
    property string title
    default property alias actions: row.data
    implicitHeight: Theme.control + 14

    Item {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.columnWidth)
        height: parent.height
        Heading {
            anchors.left: parent.left
            anchors.leftMargin: Theme.rowPadding
            anchors.right: row.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            text: header.title
            elide: Text.ElideRight
            maximumLineCount: 1
            horizontalAlignment: Text.AlignLeft
        }
        Row {
            id: row
            anchors.right: parent.right
            anchors.rightMargin: Theme.rowPadding
            height: parent.height
            spacing: 8
        }
        Divider {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
}
