// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A quiet scrollbar, wider under the pointer.
T.ScrollBar {
    id: bar
    implicitWidth: orientation === Qt.Vertical ? 10 : 40
    implicitHeight: orientation === Qt.Vertical ? 40 : 10
    padding: 2
    minimumSize: 0.06
    visible: policy !== T.ScrollBar.AlwaysOff && size < 1

    contentItem: Rectangle {
        radius: 3
        color: Theme.outline
        opacity: bar.pressed ? 0.9 : bar.hovered ? 0.7 : 0.4
        Behavior on opacity { NumberAnimation { duration: Theme.quick } }
    }
}
