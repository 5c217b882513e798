// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// The connection of an account: a quiet dot and words.
Row {
    id: row
    property Session session
    property bool showsWords: true
    readonly property int state: session?.state ?? Session.Offline
    readonly property color tone: state === Session.Online ? Theme.renote
                                : state === Session.Connecting ? Theme.muted
                                : state === Session.Offline ? Theme.warning : Theme.danger
    spacing: 6
    Accessible.ignored: !visible
    Accessible.role: Accessible.StaticText
    Accessible.name: session?.stateText ?? ""

    Rectangle {
        id: dot
        anchors.verticalCenter: parent.verticalCenter
        width: 8
        height: 8
        radius: 4
        // Not by colour alone: an open connection is filled.
        color: row.state === Session.Online ? row.tone : "transparent"
        border.width: 2
        border.color: row.tone
    }
    Text {
        anchors.verticalCenter: parent.verticalCenter
        visible: row.showsWords
        width: Math.min(implicitWidth, row.width - dot.width - row.spacing)
        text: row.session?.stateText ?? ""
        color: Theme.muted
        font.pixelSize: Theme.smallText
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
