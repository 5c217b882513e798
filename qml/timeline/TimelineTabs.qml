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
    readonly property bool isNarrow: width < 520
    implicitHeight: bar.implicitHeight

    T.TabBar {
        id: bar
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.columnWidth)
        leftPadding: mirrored ? options.width + 14 : 0
        rightPadding: mirrored ? 0 : options.width + 14
        implicitHeight: Theme.control + 10
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
        TabLabel { iconName: "home"; text: qsTr("Home"); key: "1"; isNarrow: strip.isNarrow }
        TabLabel { iconName: "planet"; text: qsTr("Local"); key: "2"; isNarrow: strip.isNarrow }
        TabLabel { iconName: "universe"; text: qsTr("Social"); key: "3"; isNarrow: strip.isNarrow }
        TabLabel { iconName: "whirl"; text: qsTr("Global"); key: "4"; isNarrow: strip.isNarrow }
    }
    IconButton {
        id: options
        anchors.right: bar.right
        anchors.rightMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        iconName: "settings"
        text: qsTr("What this timeline shows")
        onClicked: menu.popup(options, 0, options.height)
    }
    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
    TimelineMenu {
        id: menu
        session: strip.session
        kind: strip.currentIndex
    }
}
