// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// "ALT", "GIF" and the like on a picture.
Row {
    id: marks
    property mediaFile file
    property bool isCovered: false
    spacing: 4

    component Mark: Rectangle {
        property alias text: word.text
        width: word.implicitWidth + 10
        height: word.implicitHeight + 4
        radius: 4
        color: Theme.scrim
        Text {
            id: word
            anchors.centerIn: parent
            color: Theme.scrimInk
            font.pixelSize: Theme.tinyText
            font.weight: Font.DemiBold
        }
    }
    Mark {
        visible: marks.file.comment !== "" && !marks.isCovered
        text: qsTr("ALT", "mark: this picture has a description")
    }
    Mark {
        visible: marks.file.type === "image/gif" || marks.file.type === "image/apng"
        text: qsTr("GIF", "mark: this picture moves")
    }
    Mark {
        visible: marks.file.isVideo
        text: qsTr("Video")
    }
}
