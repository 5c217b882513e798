// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
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
            visible: line.session?.isAnonymous ?? false
            text: line.session ? qsTr("Looking around on %1").arg(line.session.host) : ""
            font.weight: Font.Medium
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignLeft
        }
        RowLayout {
            id: names
            width: parent.width
            height: handle.lineHeight // the pictures of emoji are higher than a line, and come late
            visible: line.session ? !line.session.isAnonymous : false
            spacing: 8
            CutText {
                room: names.width
                Layout.preferredWidth: Math.min(Math.ceil(implicitWidth), names.width)
                Layout.alignment: Qt.AlignBaseline
                text: line.session?.styledName ?? ""
                color: Theme.ink
                font.pixelSize: Theme.textSize
                font.weight: Font.Medium
                maximumLineCount: 1
                Accessible.ignored: !visible
                Accessible.role: Accessible.StaticText
                Accessible.name: line.session?.displayName ?? ""
            }
            BodyText {
                id: handle
                Layout.fillWidth: true
                Layout.minimumWidth: 0
                Layout.alignment: Qt.AlignBaseline
                text: line.session?.handle ?? ""
                font.weight: Font.Medium
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignLeft
            }
        }
        StateDot { session: line.session; width: parent.width }
    }
}
