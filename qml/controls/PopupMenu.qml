// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

Menu {
    id: menu
    padding: 4
    margins: 8
    implicitWidth: 276 * Math.max(1, Theme.scale)
    delegate: PopupMenuItem {}
    background: Rectangle {
        color: Theme.raised
        radius: Theme.cardRadius
        border.color: Theme.divider
        Rectangle {
            z: -1
            anchors.fill: parent
            anchors.margins: -3
            anchors.topMargin: 0
            radius: parent.radius + 3
            color: Theme.shadow
        }
    }
}
