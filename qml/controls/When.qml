// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A part that is made only while it is wanted. Unlike a Loader in Qt 6.4, its part may be bound to what is around it.
Repeater {
    property bool active: false
    model: active ? 1 : 0
}
