// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A link of the program itself, reachable with Tab.
T.AbstractButton {
    id: link
    implicitWidth: label.implicitWidth
    implicitHeight: Math.max(Theme.target, label.implicitHeight)
    hoverEnabled: true
    Accessible.ignored: !visible
    Accessible.role: Accessible.Link
    Accessible.name: text
    Keys.onReturnPressed: link.clicked()
    Keys.onEnterPressed: link.clicked()

    contentItem: Text {
        id: label
        text: link.text
        color: Theme.link
        font.pixelSize: Theme.textSize
        font.underline: link.hovered || link.visualFocus
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
    }
    background: Item { FocusRing { control: link } }
    HoverHandler { cursorShape: Qt.PointingHandCursor }
}
