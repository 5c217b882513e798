// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Seseragi.Core

// The rows of a ChannelModel.
Column {
    id: list
    property ChannelModel channels
    spacing: 2
    Accessible.ignored: !visible
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Channels")

    MutedText {
        visible: (list.channels?.count ?? 0) === 0
        text: qsTr("None.")
    }
    Repeater {
        model: list.channels
        Item {
            id: row
            required property string name
            required property string paramsText
            required property string stateText
            required property string reason
            required property int eventCount
            required property int userCount
            required property int socket
            required property int renewalCount
            // What there is to say beside the state.
            readonly property string details: [
                row.reason,
                row.paramsText,
                row.userCount > 1 ? qsTr("shared by %n", "", row.userCount) : "",
                row.socket > 0 ? qsTr("on connection %1").arg(row.socket + 1) : "",
                row.renewalCount > 0 ? qsTr("silent and taken up anew %n time(s)", "", row.renewalCount) : ""
            ].filter(part => part !== "").join(" · ")
            width: list.width
            implicitHeight: Math.max(Theme.target, words.implicitHeight + 6)
            Accessible.ignored: !visible
            Accessible.role: Accessible.ListItem
            Accessible.name: Words.fill(qsTr("%1: %2, %n event(s)", "", eventCount), [name, stateText])
            Column {
                id: words
                anchors.left: parent.left
                anchors.right: count.left
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                BodyText {
                    width: parent.width
                    text: row.name
                    font.family: Theme.monospace
                    horizontalAlignment: Text.AlignLeft
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                }
                MutedText {
                    width: parent.width
                    text: row.details === "" ? row.stateText : row.stateText + " · " + row.details
                    horizontalAlignment: Text.AlignLeft
                }
            }
            MutedText {
                id: count
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("%n event(s)", "", row.eventCount)
            }
        }
    }
}
