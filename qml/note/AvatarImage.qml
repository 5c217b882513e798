// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A person's picture in a circle: blurhash until it is there, a silhouette where there is none.
Item {
    id: avatar
    property string source
    property string blurhashSource
    property int size: Theme.avatar
    // What is behind it: the corners are covered with it, for the software renderer clips no circles.
    property color ground: Theme.surface

    implicitWidth: size
    implicitHeight: size
    clip: true

    Rectangle {
        anchors.fill: parent
        color: Theme.fill
        Icon {
            anchors.centerIn: parent
            visible: avatar.source === "" || picture.status === Image.Error
            name: "user"
            size: Math.round(avatar.size * 0.55)
            color: Theme.muted
        }
    }
    Image {
        anchors.fill: parent
        visible: picture.status === Image.Loading && avatar.source !== ""
        source: avatar.blurhashSource
        sourceSize.width: 16
        sourceSize.height: 16
        asynchronous: true
    }
    Image {
        id: picture
        anchors.fill: parent
        source: avatar.source
        sourceSize.width: avatar.size
        sourceSize.height: avatar.size
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        mipmap: true
    }
    Rectangle {
        readonly property int rim: Math.ceil(avatar.size * 0.22)
        anchors.fill: parent
        anchors.margins: -rim
        radius: width / 2
        color: "transparent"
        border.width: rim
        border.color: avatar.ground
    }
}
