// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// The quiet marks at the end of the name line: bot, edited, local only, visibility, time.
Row {
    id: marks
    property Note note
    readonly property int visibility: note?.visibility ?? Note.Public
    spacing: 5

    component Mark: Icon {
        id: mark
        property string tip
        anchors.verticalCenter: parent?.verticalCenter
        size: Math.round(Theme.smallText * 1.2)
        color: Theme.muted
        Accessible.ignored: !visible
        Accessible.role: Accessible.Graphic
        Accessible.name: tip
        HoverHandler { id: markHover }
        HoverTip { text: mark.tip; shown: markHover.hovered }
    }

    Mark {
        visible: marks.note?.author?.isBot ?? false
        name: "robot"
        tip: qsTr("A bot")
    }
    Mark {
        visible: marks.note?.isEdited ?? false
        name: "pencil"
        tip: qsTr("Edited")
    }
    Mark {
        visible: marks.note?.isLocalOnly ?? false
        name: "rocket-off"
        tip: qsTr("Only on this server")
    }
    Mark {
        visible: marks.visibility !== Note.Public
        name: marks.visibility === Note.Home ? "home" : marks.visibility === Note.Followers ? "lock" : "mail"
        tip: marks.visibility === Note.Home ? qsTr("Only on home timelines")
           : marks.visibility === Note.Followers ? qsTr("Followers only") : qsTr("Only for the people named")
    }
    Text {
        anchors.verticalCenter: parent.verticalCenter
        text: marks.note?.timeText ?? ""
        color: Theme.muted
        font.pixelSize: Theme.smallText
        Accessible.ignored: !visible
        Accessible.role: Accessible.StaticText
        Accessible.name: marks.note?.fullTimeText ?? ""
        HoverHandler { id: timeHover }
        HoverTip { text: marks.note?.fullTimeText ?? ""; shown: timeHover.hovered }
    }
}
