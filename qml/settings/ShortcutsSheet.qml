// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// Every key in one place.
Sheet {
    id: sheet
    wantedWidth: 700
    title: qsTr("Keys")
    closePolicy: Sheet.CloseOnEscape | Sheet.CloseOnPressOutside
    onOpened: scroll.forceActiveFocus()
    readonly property var groups: [
        { name: qsTr("Everywhere"), keys: [
            ["N", qsTr("Write a note")], ["1 – 4", qsTr("Home, local, social, global")],
            ["G", qsTr("Notifications")], ["I", qsTr("Connection")], [qsTr("Ctrl+,"), qsTr("Settings")],
            ["F", qsTr("What this timeline shows")], ["A", qsTr("Next account")],
            [qsTr("Ctrl+Shift+A"), qsTr("Add an account")], [qsTr("Ctrl+Shift+O"), qsTr("Sign out")],
            ["F5", qsTr("Connect now")],
            [qsTr("Ctrl++ / Ctrl+-"), qsTr("Larger or smaller text")], [qsTr("Ctrl+0"), qsTr("Usual size of text")],
            ["?", qsTr("This list")], [qsTr("Esc", "the Escape key"), qsTr("Close")]] },
        { name: qsTr("On a note"), keys: [
            ["R", qsTr("Reply")], ["T", qsTr("Renote")], ["Q", qsTr("Quote")], ["E", qsTr("React")],
            ["X", qsTr("Show or hide what is covered")], ["V", qsTr("Look at the pictures")],
            ["O", qsTr("Open on the server's page")], ["C", qsTr("Copy text")], ["L", qsTr("Copy link")],
            ["M", qsTr("More")], [qsTr("Del", "the Delete key"), qsTr("Delete an own note")]] },
        { name: qsTr("In a list"), keys: [
            ["J / K", qsTr("Next or previous row")], [qsTr("Space"), qsTr("A page further")],
            [qsTr("Home", "the Home key"), qsTr("To the newest")], [qsTr("End", "the End key"), qsTr("To the oldest shown")],
            ["U", qsTr("Mark all notifications as read")]] },
        { name: qsTr("Looking at pictures"), keys: [
            ["← / →", qsTr("Previous or next picture")], ["O", qsTr("Open in the browser")]] },
        { name: qsTr("Writing"), keys: [
            [qsTr("Ctrl+Enter"), qsTr("Send")], [qsTr("Ctrl+Shift+W"), qsTr("Content warning")],
            [qsTr("Ctrl+Shift+L"), qsTr("Only on this server")], [qsTr("Ctrl+Shift+P"), qsTr("Who can see it")]] }]

    component Line: Item {
        id: line
        required property var modelData
        width: parent?.width ?? 0
        height: Math.max(cap.height, words.implicitHeight) + 6
        Accessible.ignored: !visible
        Accessible.role: Accessible.ListItem
        Accessible.name: modelData[1] + ": " + modelData[0]
        Rectangle {
            id: cap
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(26, name.implicitWidth + 12)
            height: name.implicitHeight + 6
            radius: 4
            color: Theme.fill
            border.color: Theme.divider
            Text {
                id: name
                anchors.centerIn: parent
                text: line.modelData[0]
                color: Theme.ink
                font.pixelSize: Theme.smallText
                font.weight: Font.Medium
            }
        }
        BodyText {
            id: words
            anchors.left: parent.left
            anchors.leftMargin: Math.max(cap.width + 10, Math.round(Math.min(104 * Theme.scale, line.width * 0.3)))
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: line.modelData[1]
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
    }

    contentItem: Flickable {
        id: scroll
        implicitHeight: contentHeight
        contentHeight: grid.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollHandle {}
        Keys.onPressed: event => event.accepted = keys.press(event)
        PageKeys {
            id: keys
            area: scroll
        }
        Grid {
            id: grid
            width: scroll.width
            columns: scroll.width >= 560 * Math.max(1, Theme.scale) ? 2 : 1
            columnSpacing: 32
            rowSpacing: 16
            Repeater {
                model: sheet.groups
                Column {
                    id: group
                    required property var modelData
                    width: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                    Accessible.ignored: !visible
                    Accessible.role: Accessible.List
                    Accessible.name: modelData.name
                    BodyText {
                        width: parent.width
                        bottomPadding: 4
                        text: group.modelData.name
                        color: Theme.muted
                        font.weight: Font.DemiBold
                        font.pixelSize: Theme.smallText
                    }
                    Repeater {
                        model: group.modelData.keys
                        Line {}
                    }
                }
            }
        }
    }
}
