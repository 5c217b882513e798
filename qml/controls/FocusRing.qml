// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// The ring around a control that has the keyboard: 2 px accent, 2 px off.
Rectangle {
    id: ring
    property T.Control control
    property real around: Theme.controlRadius

    anchors.fill: parent
    anchors.margins: -4
    radius: around + 4
    color: "transparent"
    border.color: Theme.accent
    border.width: 2
    visible: control?.visualFocus ?? false
}
