// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Seseragi.Core

// One picture or film in its fixed box: blurhash, picture, marks, and a cover when it is sensitive.
T.AbstractButton {
    id: tile
    property Note note
    property int fileIndex: 0
    property bool isCropped: true
    required property NoteVerbs verbs
    readonly property mediaFile file: note && fileIndex < note.fileCount ? note.files[fileIndex] : emptyFile
    property mediaFile emptyFile
    readonly property bool isCovered: file.isSensitive && !(note?.isMediaRevealed ?? false)
    readonly property bool isBroken: !isCovered && picture.status === Image.Error
    readonly property string kind: file.isVideo ? qsTr("Video") : qsTr("Image")

    hoverEnabled: true
    // A click leaves the keyboard where it is: in the list.
    focusPolicy: Qt.TabFocus
    text: isCovered ? qsTr("Sensitive: click to show")
        : isBroken ? qsTr("Could not be loaded: click to try again")
        : file.comment !== "" ? Words.fill(qsTr("%1: %2"), [kind, file.comment]) : kind
    Accessible.ignored: !visible
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: tile.clicked()
    Keys.onEnterPressed: tile.clicked()
    onClicked: {
        if (isCovered)
            note.isMediaRevealed = true
        else if (isBroken)
            picture.reload()
        else
            verbs.openMedia(note, fileIndex)
    }

    contentItem: Item {
        clip: true
        Image {
            anchors.fill: parent
            visible: picture.status !== Image.Ready || tile.isCovered
            source: tile.file.blurhashSource
            sourceSize.width: 32
            sourceSize.height: 32
            smooth: true
        }
        NetImage {
            id: picture
            anchors.fill: parent
            visible: !tile.isCovered
            wanted: tile.isCovered ? "" : tile.file.previewSource
            sourceSize.width: tile.isCropped ? 0 : width
            fillMode: tile.isCropped ? Image.PreserveAspectCrop : Image.PreserveAspectFit
        }
        Icon {
            anchors.centerIn: parent
            visible: !tile.isCovered && (picture.status === Image.Error || tile.file.previewSource === "")
            name: tile.file.isVideo ? "movie" : "photo-off"
            size: 28
            color: Theme.muted
        }
        Rectangle {
            anchors.fill: parent
            visible: tile.isCovered
            color: Qt.alpha(Theme.scrim, 0.55)
            Column {
                anchors.centerIn: parent
                width: parent.width - 16
                spacing: 4
                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: "eye-off"
                    color: Theme.scrimInk
                }
                Text {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("Sensitive")
                    color: Theme.scrimInk
                    font.pixelSize: Theme.smallText
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                }
                Text {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    visible: tile.height > 90
                    text: qsTr("Click to show")
                    color: Theme.scrimInk
                    font.pixelSize: Theme.tinyText
                    elide: Text.ElideRight
                }
            }
        }
        MediaMarks {
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.margins: 6
            file: tile.file
            isCovered: tile.isCovered
        }
        // Round corners without clipping: a frame in the colour around it.
        Rectangle {
            anchors.fill: parent
            anchors.margins: -4
            radius: Theme.cardRadius + 4
            color: "transparent"
            border.width: 4
            border.color: Theme.surface
        }
    }
    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.fill
        FocusRing { control: tile; around: Theme.cardRadius }
    }
    HoverTip { text: tile.isBroken ? tile.text : tile.file.comment; shown: tile.hovered && !tile.isCovered }
}
