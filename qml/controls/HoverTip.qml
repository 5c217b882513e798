// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import QtQuick.Controls.Basic

// A tooltip that exists only while it is wanted, so that rows stay light.
Item {
    id: hint
    property string text
    // The key that does the same, shown after the text.
    property string key
    property bool shown: false
    readonly property string line: key === "" ? text : Words.fill(qsTr("%1 (%2)"), [text, key])

    anchors.fill: parent
    visible: false

    Instantiator {
        active: hint.shown && hint.text !== ""
        delegate: ToolTip {
            id: tip
            parent: hint.parent
            visible: true
            delay: Theme.tipDelay
            padding: 6
            leftPadding: 10
            rightPadding: 10
            text: hint.line
            width: Math.min(implicitWidth, 360 * Math.max(1, Theme.scale))
            contentItem: Text {
                text: tip.text
                color: Theme.ink
                font.pixelSize: Theme.smallText
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
            }
            background: Rectangle {
                color: Theme.raised
                radius: Theme.controlRadius
                border.color: Theme.divider
            }
        }
    }
}
