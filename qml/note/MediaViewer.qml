// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Seseragi.Core

// A note's pictures over the whole window. Escape or a click beside the picture closes it.
Popup {
    id: viewer
    required property Desktop desktop
    property Note note
    property int index: 0
    readonly property mediaFile file: note && index < note.fileCount ? note.files[index] : nothing
    property mediaFile nothing
    // The indexes of the files that are pictures and not covered.
    readonly property var pictures: {
        const found = []
        for (let i = 0; note && i < note.fileCount; ++i) {
            if (note.files[i].isImage && (!note.files[i].isSensitive || note.isMediaRevealed))
                found.push(i)
        }
        return found
    }
    readonly property int place: pictures.indexOf(index)

    function show(shownNote: Note, shownIndex: int) {
        note = shownNote
        if (pictures.length === 0)
            return
        index = pictures.includes(shownIndex) ? shownIndex : pictures[0]
        open()
    }
    // To the next picture in a direction, if there is one.
    function go(step: int) {
        if (place + step >= 0 && place + step < pictures.length)
            index = pictures[place + step]
    }

    parent: T.Overlay.overlay
    width: parent?.width ?? 0
    height: parent?.height ?? 0
    modal: true
    focus: true
    padding: 0
    closePolicy: Popup.CloseOnEscape
    background: Rectangle { color: Qt.alpha(Theme.scrim, 0.94) }

    contentItem: FocusScope {
        focus: true
        Accessible.ignored: !visible
        Accessible.role: Accessible.Graphic
        Accessible.name: viewer.file.comment !== "" ? viewer.file.comment : qsTr("Image")
        Keys.onLeftPressed: viewer.go(LayoutMirroring.enabled ? 1 : -1)
        Keys.onRightPressed: viewer.go(LayoutMirroring.enabled ? -1 : 1)
        Keys.onSpacePressed: viewer.go(1)
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_O
            if (event.accepted)
                viewer.desktop.openUrl(viewer.file.url)
        }
        TapHandler {
            onTapped: eventPoint => {
                const across = Math.abs(eventPoint.position.x - picture.x - picture.width / 2)
                const down = Math.abs(eventPoint.position.y - picture.y - picture.height / 2)
                if (across > picture.paintedWidth / 2 || down > picture.paintedHeight / 2)
                    viewer.close()
            }
        }
        Image {
            anchors.fill: picture
            visible: picture.status !== Image.Ready
            source: viewer.visible ? viewer.file.previewSource : ""
            fillMode: Image.PreserveAspectFit
            asynchronous: true
        }
        NetImage {
            id: picture
            anchors.fill: parent
            anchors.topMargin: 52
            anchors.leftMargin: viewer.pictures.length > 1 ? 56 : 24
            anchors.rightMargin: anchors.leftMargin
            anchors.bottomMargin: caption.visible ? caption.height + 32 : 24
            wanted: viewer.visible ? viewer.file.fullSource : ""
            fillMode: Image.PreserveAspectFit
        }
        BusyMark {
            anchors.centerIn: parent
            visible: picture.status === Image.Loading
            color: Theme.scrimInk
        }
        Column {
            anchors.centerIn: parent
            visible: picture.status === Image.Error
            spacing: 12
            Text {
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("This picture could not be loaded.")
                color: Theme.scrimInk
                font.pixelSize: Theme.textSize
                Accessible.ignored: !visible
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            PushButton {
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("Try again")
                onClicked: picture.reload()
            }
        }
        // A long description scrolls: it is never cut.
        Flickable {
            id: caption
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 16
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width - 48, 720)
            height: Math.min(contentHeight, Math.round(parent.height * 0.25))
            contentHeight: words.implicitHeight
            visible: viewer.file.comment !== ""
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollHandle {}
            Text {
                id: words
                width: caption.width
                text: viewer.file.comment
                textFormat: Text.PlainText
                color: Theme.scrimInk
                font.pixelSize: Theme.textSize
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
            }
        }
        MediaTools {
            anchors.fill: parent
            place: viewer.place
            count: viewer.pictures.length
            onStepped: step => viewer.go(step)
            onPageWanted: viewer.desktop.openUrl(viewer.file.url)
            onCloseWanted: viewer.close()
        }
    }
}
