// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What stands over a picture in the viewer: which one it is, the way to the next, out, and to its page.
Item {
    id: tools
    property int place: 0
    property int count: 0
    signal stepped(step: int)
    signal pageWanted()
    signal closeWanted()

    component Tool: IconButton {
        tint: Theme.scrimInk
        litTint: Theme.scrimInk
        focusPolicy: Qt.TabFocus
    }

    Text {
        x: 20
        y: 12 + (row.height - height) / 2
        visible: tools.count > 1
        text: qsTr("%1 of %2", "picture 2 of 4").arg(tools.place + 1).arg(tools.count)
        color: Theme.scrimInk
        font.pixelSize: Theme.textSize
    }
    Row {
        id: row
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 12
        spacing: 8
        Tool {
            iconName: "external-link"
            text: qsTr("Open in the browser")
            key: "O"
            onClicked: tools.pageWanted()
        }
        Tool {
            iconName: "x"
            text: qsTr("Close")
            key: qsTr("Esc", "the Escape key")
            onClicked: tools.closeWanted()
        }
    }
    Tool {
        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        visible: tools.count > 1
        enabled: tools.place > 0
        iconName: mirrored ? "chevron-right" : "chevron-left"
        text: qsTr("Previous picture")
        key: mirrored ? "→" : "←"
        onClicked: tools.stepped(-1)
    }
    Tool {
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        visible: tools.count > 1
        enabled: tools.place < tools.count - 1
        iconName: mirrored ? "chevron-left" : "chevron-right"
        text: qsTr("Next picture")
        key: mirrored ? "←" : "→"
        onClicked: tools.stepped(1)
    }
}
