// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Where the link under the pointer leads, at the window's edge.
Rectangle {
    id: bubble
    property string link
    visible: link !== ""
    width: Math.min(label.implicitWidth + 20, (parent?.width ?? 0) - 16)
    height: label.implicitHeight + 10
    radius: Theme.controlRadius
    color: Theme.raised
    border.color: Theme.divider
    Accessible.ignored: true
    Text {
        id: label
        x: 10
        y: 5
        width: parent.width - 20
        text: bubble.link
        textFormat: Text.PlainText
        color: Theme.ink
        font.pixelSize: Theme.smallText
        elide: Text.ElideMiddle
    }
}
