// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T

// A dialog: one question or one task. Escape closes it; its owner keeps what was typed.
Dialog {
    id: sheet
    property int wantedWidth: 460
    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: parent ? Math.min(wantedWidth * Math.max(1, Theme.scale), parent.width - 24) : wantedWidth
    height: parent ? Math.min(implicitHeight, parent.height - 24) : implicitHeight
    modal: true
    focus: true
    padding: 20
    topPadding: header.visible ? 8 : 20
    closePolicy: Popup.CloseOnEscape

    header: Item {
        visible: sheet.title !== ""
        implicitHeight: visible ? headline.implicitHeight + 28 : 0
        Heading {
            id: headline
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: 20
            anchors.rightMargin: 20
            y: 18
            text: sheet.title
        }
    }
    background: Rectangle {
        color: Theme.raised
        radius: Theme.dialogRadius
        border.color: Theme.divider
    }
    T.Overlay.modal: Rectangle { color: Qt.alpha(Theme.scrim, 0.4) }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick; easing.type: Easing.OutQuad }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick; easing.type: Easing.OutQuad }
    }
}
