// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window

// Moves a list or page to what got the keyboard inside it, so that Tab never leads out of sight.
Item {
    id: follower
    required property Flickable area

    // Not a binding: what moves may take rows with the focus along, which changes it again meanwhile.
    Connections {
        target: follower.Window.window
        function onActiveFocusItemChanged() { follower.follow(follower.Window.activeFocusItem) }
    }

    function follow(focused: Item) {
        let ancestor = focused
        while (ancestor && ancestor !== area.contentItem)
            ancestor = ancestor.parent
        if (!ancestor || focused === area.contentItem || focused.height > area.height)
            return
        const top = focused.mapToItem(area.contentItem, 0, 0).y
        if (top - 8 < area.contentY)
            area.contentY = Math.max(area.originY, top - 8)
        else if (top + focused.height + 8 > area.contentY + area.height)
            area.contentY = top + focused.height + 8 - area.height
    }
}
