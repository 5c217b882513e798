// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The shape of a note while the first page is on its way.
Item {
    id: row
    property int seed: 0
    implicitHeight: 96
    Accessible.ignored: true

    Rectangle {
        id: head
        x: Theme.rowPadding
        y: Theme.rowPaddingY
        width: Theme.avatar
        height: Theme.avatar
        radius: width / 2
        color: Theme.fill
    }
    Column {
        anchors.left: head.right
        anchors.leftMargin: Theme.avatarGap
        anchors.right: parent.right
        anchors.rightMargin: Theme.rowPadding
        y: Theme.rowPaddingY + 2
        spacing: 10
        Repeater {
            model: [0.32, 0.94, 0.55 + (row.seed % 3) * 0.12]
            Rectangle {
                required property real modelData
                width: parent.width * modelData
                height: 12
                radius: 6
                color: Theme.fill
            }
        }
    }
    Divider {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
