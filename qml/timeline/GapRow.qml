// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// Stands in a list where something may be missing, and has it loaded from either side.
Item {
    id: row
    objectName: "gapRow"
    required property TimelineGap gap
    property string olderWords: qsTr("Load the missing notes, the older ones first")
    property string newerWords: qsTr("Load the missing notes, the newer ones first")
    property bool isCurrent: false
    readonly property bool isNarrow: width < 560
    // What it says and offers comes and goes; the rows below are not to jump for that.
    property real tallest: 0
    signal chosen()
    signal olderWanted()
    signal newerWanted()

    onGapChanged: tallest = content.implicitHeight
    onWidthChanged: tallest = content.implicitHeight
    implicitHeight: Math.max(content.implicitHeight, tallest) + 28
    // One that waits to be used again says nothing.
    Accessible.ignored: row.gap === null
    Accessible.role: Accessible.ListItem
    Accessible.name: row.gap?.text ?? ""
    Accessible.focusable: true
    Accessible.focused: isCurrent
    Accessible.onPressAction: chosen()

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.columnWidth)
        height: parent.height
        color: row.isCurrent ? Theme.hover : Theme.surface
        Divider { anchors.bottom: parent.bottom; width: parent.width }

        // No layout, which has its height only once drawn: a row above the one that is looked at
        // needs it at once.
        Item {
            id: content
            readonly property bool hasTwoLines: row.isNarrow && actions.visible
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 16
            implicitHeight: hasTwoLines ? words.height + 10 + actions.height
                          : Math.max(words.height, mark.height, actions.visible ? actions.height : 0)
            height: implicitHeight
            y: Math.round((row.height - height) / 2)
            onImplicitHeightChanged: row.tallest = Math.max(row.tallest, implicitHeight)
            Item {
                id: mark
                anchors.left: parent.left
                anchors.verticalCenter: words.verticalCenter
                width: Math.max(warning.width, busy.width)
                height: Math.max(warning.height, busy.height)
                Icon {
                    id: warning
                    anchors.centerIn: parent
                    name: "alert-triangle"
                    color: Theme.warning
                    visible: !busy.visible
                }
                BusyMark {
                    id: busy
                    anchors.centerIn: parent
                    visible: row.gap?.state === TimelineGap.Loading
                }
            }
            BodyText {
                id: words
                anchors.left: mark.right
                anchors.right: actions.visible && !row.isNarrow ? actions.left : parent.right
                anchors.leftMargin: 10
                anchors.rightMargin: actions.visible && !row.isNarrow ? 10 : 0
                y: content.hasTwoLines ? 0 : Math.round((content.height - height) / 2)
                text: row.gap?.text ?? ""
                Accessible.ignored: true
            }
            Row {
                id: actions
                anchors.right: parent.right
                width: Math.ceil(implicitWidth) // on whole pixels
                y: content.hasTwoLines ? content.height - height : Math.round((content.height - height) / 2)
                visible: row.gap?.canLoad ?? false
                spacing: 10
                PushButton {
                    text: qsTr("Older first")
                    Accessible.name: row.olderWords
                    onClicked: row.olderWanted()
                }
                PushButton {
                    text: qsTr("Newer first")
                    Accessible.name: row.newerWords
                    onClicked: row.newerWanted()
                }
            }
        }
    }
    TapHandler {
        gesturePolicy: TapHandler.WithinBounds
        onTapped: row.chosen()
    }
}
