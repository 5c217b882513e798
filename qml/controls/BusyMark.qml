// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A ring that turns while something is under way; with reduced motion it stands still.
Item {
    id: mark
    property int size: Theme.icon
    property color color: Theme.muted

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: !visible
    Accessible.role: Accessible.Animation
    Accessible.name: qsTr("Working")

    Icon {
        anchors.centerIn: parent
        name: "refresh"
        size: mark.size
        color: mark.color
        RotationAnimator on rotation {
            running: mark.visible && !Theme.reducedMotion
            from: 0
            to: 360
            duration: 1200
            loops: Animation.Infinite
        }
    }
}
