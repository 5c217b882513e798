// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Seseragi.Core

// The tabs of the timelines, and what the chosen one leaves out.
Item {
    id: strip
    required property Session session
    property alias currentIndex: bar.currentIndex
    readonly property bool isNarrow: width < 520 * Math.max(1, Theme.scale)
    implicitHeight: bar.implicitHeight

    function showMenu() {
        menu.popup(options, 0, options.height)
    }

    // Where there is no room for four words the current tab has its own, and the others share what is left.
    component Tab: TabLabel {
        readonly property real room: bar.availableWidth - 8
        readonly property real own: strip.isNarrow ? Math.min(bar.currentItem?.implicitWidth ?? 0, room / 2) : room / 4
        isNarrow: strip.isNarrow
        width: Math.floor(checked ? own : (room - own) / 3)
    }

    T.TabBar {
        id: bar
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.columnWidth)
        leftPadding: mirrored ? options.width + 14 : 0
        rightPadding: mirrored ? 0 : options.width + 14
        implicitHeight: Theme.control + 10
        Accessible.ignored: !visible
        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("Timelines")
        contentItem: ListView {
            model: bar.contentModel
            currentIndex: bar.currentIndex
            orientation: ListView.Horizontal
            boundsBehavior: Flickable.StopAtBounds
            leftMargin: 4
            interactive: contentWidth > width
        }
        Tab { iconName: "home"; text: qsTr("Home"); key: "1" }
        Tab { iconName: "planet"; text: qsTr("Local"); key: "2" }
        Tab { iconName: "universe"; text: qsTr("Social"); key: "3" }
        Tab { iconName: "whirl"; text: qsTr("Global"); key: "4" }
    }
    IconButton {
        id: options
        anchors.right: bar.right
        anchors.rightMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        iconName: "settings"
        text: qsTr("What this timeline shows")
        key: "F"
        onClicked: strip.showMenu()
    }
    Divider {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: bar.width
    }
    TimelineMenu {
        id: menu
        session: strip.session
        kind: strip.currentIndex
    }
}
