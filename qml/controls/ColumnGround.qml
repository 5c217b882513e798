// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// The ground of a page that is one column: a sheet in the middle, the window's colour beside it.
Rectangle {
    id: ground
    color: Theme.window
    Rectangle {
        id: sheet
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.columnWidth)
        height: parent.height
        color: Theme.surface
        Repeater {
            model: ground.width > Theme.columnWidth ? 2 : 0
            Rectangle {
                required property int index
                x: index === 0 ? -width : sheet.width
                width: 1
                height: ground.height
                color: Theme.divider
            }
        }
    }
}
