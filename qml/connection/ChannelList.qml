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
            // The state, and what there is to say beside it.
            readonly property string details: {
                const parts = [stateText]
                if (reason !== "")
                    parts.push(reason)
                if (paramsText !== "")
                    parts.push(paramsText)
                if (userCount > 1)
                    parts.push(qsTr("shared by %n", "", userCount))
                if (socket > 0)
                    parts.push(qsTr("on connection %1").arg(socket + 1))
                if (renewalCount > 0)
                    parts.push(qsTr("silent and taken up anew %n time(s)", "", renewalCount))
                return parts.join(" · ")
            }
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
                    text: row.details
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
