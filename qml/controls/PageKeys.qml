// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The keys that go through a page longer than its window.
QtObject {
    id: keys
    required property Flickable area

    function end(): real {
        return Math.max(area.originY, area.originY + area.contentHeight - area.height)
    }
    function goTo(y: real) {
        area.contentY = Math.max(area.originY, Math.min(end(), y))
    }
    // Whether the key was one of these.
    function press(event: KeyEvent): bool {
        switch (event.key) {
        case Qt.Key_Down:
            goTo(area.contentY + 60)
            return true
        case Qt.Key_Up:
            goTo(area.contentY - 60)
            return true
        case Qt.Key_Space:
        case Qt.Key_PageDown:
            goTo(area.contentY + area.height * 0.85)
            return true
        case Qt.Key_PageUp:
            goTo(area.contentY - area.height * 0.85)
            return true
        case Qt.Key_Home:
            goTo(area.originY)
            return true
        case Qt.Key_End:
            goTo(end())
            return true
        }
        return false
    }
}
