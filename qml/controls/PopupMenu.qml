// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T

Menu {
    id: menu
    padding: 4
    margins: 8
    implicitWidth: 276 * Math.max(1, Theme.scale)
    delegate: PopupMenuItem {}
    contentItem: ListView {
        implicitHeight: contentHeight
        model: menu.contentModel
        currentIndex: menu.currentIndex
        interactive: height < contentHeight
        boundsBehavior: Flickable.StopAtBounds
        // All entries, once it opens: of those that are not there a list only guesses the height.
        cacheBuffer: menu.visible ? 10000 : 0
        clip: true
        T.ScrollBar.vertical: ScrollHandle {}
    }
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
