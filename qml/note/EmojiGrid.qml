// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Seseragi.Core

// Emoji to choose from, with the arrow keys or the pointer.
GridView {
    id: grid
    property ReactionChoices choices
    property int cellSize: 40
    signal chosen(key: string)

    function takeFocus() {
        currentIndex = Math.max(0, currentIndex)
        forceActiveFocus(Qt.TabFocusReason)
    }
    function chooseFirst() {
        const first = itemAtIndex(0) as T.AbstractButton
        if (first)
            first.clicked()
    }

    implicitHeight: contentHeight
    cellWidth: Math.floor(width / Math.max(1, Math.floor(width / cellSize)))
    cellHeight: cellSize
    clip: true
    model: choices
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    highlightFollowsCurrentItem: true
    Accessible.ignored: !visible
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Emoji")
    T.ScrollBar.vertical: ScrollHandle {}
    Keys.onReturnPressed: (currentItem as T.AbstractButton)?.clicked()
    Keys.onEnterPressed: (currentItem as T.AbstractButton)?.clicked()

    delegate: T.AbstractButton {
        id: cell
        required property string key
        required property string name
        required property string source
        required property int index
        width: grid.cellWidth
        height: grid.cellHeight
        hoverEnabled: true
        focusPolicy: Qt.NoFocus
        text: name
        Accessible.name: name
        Accessible.focusable: true
        Accessible.focused: GridView.isCurrentItem && grid.activeFocus
        onClicked: grid.chosen(key)
        contentItem: Item {
            Image {
                anchors.centerIn: parent
                width: parent.width - 10
                height: 24
                source: cell.source
                sourceSize.height: 24
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                mipmap: true
            }
        }
        background: Rectangle {
            anchors.fill: parent
            anchors.margins: 2
            radius: Theme.controlRadius
            color: cell.down ? Theme.pressed : cell.hovered ? Theme.hover : "transparent"
            border.width: cell.GridView.isCurrentItem && grid.activeFocus ? 2 : 0
            border.color: Theme.accent
        }
        HoverTip { text: cell.name; shown: cell.hovered }
    }
}
