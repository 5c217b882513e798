// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Seseragi.Core

// A note's pictures over the whole window. Escape or a click beside the picture closes it.
Popup {
    id: viewer
    property Note note
    property int index: 0
    readonly property mediaFile file: note && index < note.fileCount ? note.files[index] : nothing
    property mediaFile nothing

    function show(shownNote: Note, shownIndex: int) {
        note = shownNote
        index = shownIndex
        open()
    }
    // To the next picture in a direction, if there is one.
    function go(step: int) {
        for (let i = index + step; note && i >= 0 && i < note.fileCount; i += step) {
            if (note.files[i].isImage) {
                index = i
                return
            }
        }
    }

    parent: T.Overlay.overlay
    width: parent?.width ?? 0
    height: parent?.height ?? 0
    modal: true
    focus: true
    padding: 0
    closePolicy: Popup.CloseOnEscape
    background: Rectangle { color: Theme.scrim }

    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Graphic
        Accessible.name: viewer.file.comment !== "" ? viewer.file.comment : qsTr("Image")
        Keys.onLeftPressed: viewer.go(-1)
        Keys.onRightPressed: viewer.go(1)
        Keys.onSpacePressed: viewer.go(1)
        TapHandler { onTapped: viewer.close() }
        Image {
            anchors.fill: picture
            visible: picture.status !== Image.Ready
            source: viewer.file.previewSource
            fillMode: Image.PreserveAspectFit
            asynchronous: true
        }
        Image {
            id: picture
            anchors.fill: parent
            anchors.margins: 24
            anchors.bottomMargin: caption.visible ? caption.height + 32 : 24
            source: viewer.visible ? viewer.file.fullSource : ""
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            mipmap: true
        }
        BusyMark {
            anchors.centerIn: parent
            visible: picture.status === Image.Loading
            color: Theme.scrimInk
        }
        Text {
            anchors.centerIn: parent
            visible: picture.status === Image.Error
            text: qsTr("This picture did not come.")
            color: Theme.scrimInk
            font.pixelSize: Theme.textSize
        }
        Text {
            id: caption
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 16
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width - 48, 720)
            visible: text !== ""
            text: viewer.file.comment
            textFormat: Text.PlainText
            color: Theme.scrimInk
            font.pixelSize: Theme.textSize
            wrapMode: Text.Wrap
            maximumLineCount: 4
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
        }
        IconButton {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 12
            iconName: "x"
            tint: Theme.scrimInk
            litTint: Theme.scrimInk
            text: qsTr("Close")
            key: qsTr("Esc", "the Escape key")
            onClicked: viewer.close()
        }
    }
}
