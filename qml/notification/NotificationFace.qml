// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Seseragi.Core

// Who, with a badge of what: the reaction itself, or an icon.
T.AbstractButton {
    id: face
    property NotificationItem notification
    readonly property bool hasReaction: (notification?.reactionSource ?? "") !== ""
    readonly property bool isPerson: (notification?.user ?? null) !== null

    implicitWidth: Theme.avatar
    implicitHeight: Theme.avatar
    enabled: isPerson
    text: isPerson ? qsTr("Page of %1").arg(notification.user.nameInSentence) : ""
    Accessible.ignored: !isPerson
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: face.clicked()
    Keys.onEnterPressed: face.clicked()

    contentItem: Item {
        AvatarImage {
            visible: face.isPerson
            source: face.notification?.user?.avatarSource ?? ""
            blurhashSource: face.notification?.user?.avatarBlurhashSource ?? ""
        }
        Rectangle {
            anchors.fill: parent
            visible: !face.isPerson
            radius: width / 2
            color: Theme.accentTint
            Icon {
                anchors.centerIn: parent
                name: face.notification?.icon || "bell"
                size: 22
                color: Theme.accent
            }
        }
        Rectangle {
            x: LayoutMirroring.enabled ? -5 : parent.width - width + 5
            y: parent.height - height + 4
            width: 24
            height: 24
            radius: 12
            visible: face.isPerson
            color: Theme.surface
            Image {
                anchors.centerIn: parent
                visible: face.hasReaction
                source: face.notification?.reactionSource ?? ""
                sourceSize.height: 18
                width: 18
                height: 18
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                mipmap: true
            }
            Rectangle {
                anchors.centerIn: parent
                visible: !face.hasReaction
                width: 20
                height: 20
                radius: 10
                color: Theme.accent
                Icon {
                    anchors.centerIn: parent
                    name: face.hasReaction ? "" : face.notification?.icon || "bell"
                    size: 13
                    color: Theme.accentInk
                }
            }
        }
    }
    background: Item { FocusRing { control: face; around: face.width / 2 } }
}
