// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The program's own sign: three strands of running water.
Rectangle {
    id: mark
    property int size: 32
    implicitWidth: size
    implicitHeight: size
    radius: size * 0.28
    color: Theme.accent
    Accessible.ignored: !visible
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Seseragi")
    Icon {
        anchors.centerIn: parent
        name: "ripple"
        size: Math.round(mark.size * 0.66)
        color: Theme.accentInk
    }
}
