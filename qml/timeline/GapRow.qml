// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Seseragi.Core

// Stands in a list where something may be missing, and has it loaded: in a timeline from either side.
Item {
    id: row
    objectName: "gapRow"
    required property TimelineGap gap
    property bool hasSides: true
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

        GridLayout {
            id: content
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 16
            y: Math.round((row.height - height) / 2)
            onImplicitHeightChanged: row.tallest = Math.max(row.tallest, implicitHeight)
            columnSpacing: 10
            rowSpacing: 10
            columns: row.isNarrow ? 2 : 3
            Icon {
                name: "alert-triangle"
                color: Theme.warning
                visible: !busy.visible
            }
            BusyMark {
                id: busy
                visible: row.gap?.state === TimelineGap.Loading
            }
            BodyText {
                Layout.fillWidth: true
                text: row.gap?.text ?? ""
                Accessible.ignored: true
            }
            Row {
                Layout.columnSpan: row.isNarrow ? 2 : 1
                Layout.alignment: Qt.AlignRight
                visible: row.gap?.canLoad ?? false
                spacing: 10
                PushButton {
                    text: row.hasSides ? qsTr("Older first") : qsTr("Try again")
                    Accessible.name: row.hasSides ? qsTr("Load the missing notes, the older ones first") : text
                    onClicked: row.olderWanted()
                }
                PushButton {
                    visible: row.hasSides
                    text: qsTr("Newer first")
                    Accessible.name: qsTr("Load the missing notes, the newer ones first")
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
