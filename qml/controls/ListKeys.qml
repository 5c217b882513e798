// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The keys that go through a list of rows, and the choice of one.
QtObject {
    id: keys
    required property ListView list

    function choose(index: int) {
        list.currentIndex = index
        list.forceActiveFocus(Qt.MouseFocusReason)
    }
    // From the current row, or from the first one to be seen.
    function move(step: int) {
        const first = list.indexAt(list.width / 2, list.contentY + 8)
        list.currentIndex = list.currentIndex < 0 ? Math.max(0, first)
                          : Math.max(0, Math.min(list.count - 1, list.currentIndex + step))
        list.positionViewAtIndex(list.currentIndex, ListView.Contain)
        if (list.currentIndex === 0)
            list.positionViewAtBeginning()
    }
    // Whether the key was one of these.
    function press(event: KeyEvent): bool {
        switch (event.key) {
        case Qt.Key_J:
        case Qt.Key_Down:
            move(1)
            return true
        case Qt.Key_K:
        case Qt.Key_Up:
            move(-1)
            return true
        case Qt.Key_Space:
        case Qt.Key_PageDown:
            list.contentY = Math.min(list.contentY + list.height * 0.85,
                                     Math.max(list.originY, list.originY + list.contentHeight - list.height))
            return true
        case Qt.Key_PageUp:
            list.contentY = Math.max(list.contentY - list.height * 0.85, list.originY)
            return true
        case Qt.Key_Home:
            list.positionViewAtBeginning()
            return true
        case Qt.Key_End:
            list.positionViewAtEnd()
            return true
        }
        return false
    }
}
