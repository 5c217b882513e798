// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// Keeps the row under the pointer where it is while rows come in between the visible ones. What
// comes in above all of them moves nothing anyway.
Item {
    id: place
    required property ListView list
    required property TimelineModel timeline
    property bool active: true
    property Item held: null
    property real heldAt: 0

    anchors.fill: parent
    HoverHandler { id: pointer }
    Connections {
        target: place.timeline
        function onRowsAboutToBeInserted(parent: var, first: int, last: int) {
            if (!place.active || !pointer.hovered || place.held)
                return
            const at = place.list.indexAt(place.list.width / 2, place.list.contentY + pointer.point.position.y)
            if (at < first || first === 0)
                return
            place.held = place.list.itemAtIndex(at)
            place.heldAt = place.held.y - place.list.contentY
            restore.start()
        }
    }
    // After the list has laid out what was inserted.
    Timer {
        id: restore
        interval: 0
        onTriggered: {
            place.list.forceLayout()
            if (place.held)
                place.list.contentY = place.held.y - place.heldAt
            place.held = null
        }
    }
}
