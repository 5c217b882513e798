// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// One account: picture, name, handle, and its connection as a dot with words.
Item {
    id: line
    property Session session
    implicitHeight: Math.max(face.height, words.implicitHeight)

    AvatarImage {
        id: face
        size: 36
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        source: line.session?.avatarSource ?? ""
    }
    Column {
        id: words
        anchors.left: face.right
        anchors.leftMargin: Theme.avatarGap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        BodyText {
            width: parent.width
            text: line.session ? (line.session.isAnonymous ? qsTr("Looking around on %1").arg(line.session.host)
                                                           : line.session.displayName + "  " + line.session.handle) : ""
            font.weight: Font.Medium
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignLeft
        }
        StateDot { session: line.session; width: parent.width }
    }
}
