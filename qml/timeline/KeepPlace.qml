// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// Keeps the row under the pointer where it is while rows come in between the visible ones or go from
// there, and the first row where others come in right above it. What comes or goes further up moves
// nothing anyway. A reader who follows at the top sees them go by and stays at the top, but a gap stays
// where it is being pressed.
Item {
    id: place
    required property ListView list
    required property PagedModel model
    property bool isFollowing: false
    // Tells gaps, where these come in by themselves: that moves nobody's rows, not even a follower's.
    property int gapRole: 0
    // The list moves, where its reader is has to be told when it has settled.
    property bool isMoving: false
    // Not told where only a gap came or went: a follower follows on.
    signal settled()
    // By its index: pushed out of sight, its item is soon another row's.
    property int heldRow: -1
    property real heldAt: 0
    property bool isHeldForGap: false

    // Rows come or go right above row `first`, or only a gap does.
    function hold(first: int, isForGap: bool) {
        const y = pointer.hovered ? pointer.point.position.y : 0
        const at = list.indexAt(list.width / 2, list.contentY + y)
        const item = list.itemAtIndex(at)
        const isTop = first === 0
        if (at < first || !item || isTop && list.contentY > list.originY + 4)
            return
        const goesBy = isFollowing && (isTop || !(item as GapRow))
        if (goesBy && !(isForGap && pointer.hovered))
            return
        isHeldForGap = goesBy
        heldRow = at
        heldAt = item.y - list.contentY
        restore.start()
    }

    function goToTop() {
        toTop.restart()
    }
    function isGap(row: int): bool {
        return gapRole > 0 && model.data(model.index(row, 0), gapRole) === true
    }
    function isInSight(row: int): bool {
        const item = list.itemAtIndex(row)
        return item !== null && item.y + item.height > list.contentY
    }

    // Takes back the empty space above the first row.
    function close() {
        if (list.topMargin === 0)
            return
        isMoving = true
        list.topMargin = 0
        list.contentY = Math.max(list.contentY, list.originY)
        isMoving = false
        settled()
    }

    anchors.fill: parent
    HoverHandler {
        id: pointer
        onHoveredChanged: {
            if (!hovered)
                place.close()
        }
    }
    Connections {
        target: place.list
        function onContentYChanged() {
            if (!place.isMoving && place.list.contentY >= place.list.originY)
                place.close()
        }
    }
    Connections {
        target: place.model
        function onRowsAboutToBeInserted(parent: var, first: int, last: int) {
            if (place.heldRow < 0 && (pointer.hovered || first === 0))
                place.hold(first, place.gapRole > 0)
            if (place.heldRow >= first)
                place.heldRow += last - first + 1
        }
        function onRowsInserted(parent: var, first: int, last: int) {
            if (place.isHeldForGap && !place.isGap(first))
                place.heldRow = -1
            if (first === 0 && place.isFollowing && place.heldRow < 0)
                toTop.restart()
        }
        function onRowsAboutToBeRemoved(parent: var, first: int, last: int) {
            if (place.heldRow < 0 && pointer.hovered && place.isInSight(last))
                place.hold(last + 1, place.isGap(first))
            if (place.heldRow > last)
                place.heldRow -= last - first + 1
            else if (place.heldRow >= first)
                place.heldRow = -1
        }
        // Only gaps move, and only up.
        function onRowsAboutToBeMoved(source: var, first: int, last: int, destination: var, row: int) {
            if (place.heldRow < 0 && pointer.hovered && place.isInSight(last))
                place.hold(last + 1, false)
            if (place.heldRow >= row && place.heldRow < first)
                place.heldRow += last - first + 1
        }
    }
    // After the list has laid out what was inserted.
    Timer {
        id: toTop
        interval: 0
        onTriggered: {
            place.close()
            place.list.positionViewAtBeginning()
        }
    }
    // After the list has been told what came or went.
    Timer {
        id: restore
        interval: 0
        onTriggered: {
            const row = place.heldRow
            place.heldRow = -1
            if (row < 0)
                return
            place.isMoving = true
            place.list.forceLayout()
            // This makes the rows above anew, and they are as high as they will be only once drawn.
            if (!place.list.itemAtIndex(row))
                place.list.positionViewAtIndex(row, ListView.Beginning)
            const item = place.list.itemAtIndex(row)
            if (item) {
                const y = item.y - place.heldAt
                // What went was all there was above: empty space stays in its stead while the pointer does.
                place.list.topMargin = pointer.hovered ? Math.max(0, place.list.originY - y) : 0
                place.list.contentY = Math.max(place.list.originY - place.list.topMargin, y)
            }
            place.isMoving = false
            if (!place.isHeldForGap)
                place.settled()
        }
    }
}
