// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// An outline icon in a token's colour, crisp at every scale.
Image {
    id: icon
    property string name
    property color color: Theme.ink
    property int size: Theme.icon

    width: size
    height: size
    sourceSize.width: size
    sourceSize.height: size
    source: name === "" ? "" : "image://icon/" + name + "/" + Theme.hex(color)
    Accessible.ignored: true
}
