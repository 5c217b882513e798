// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Seseragi.Core

// The author's picture; opens their page.
T.AbstractButton {
    id: button
    property User user
    property int size: Theme.avatar
    property color ground: Theme.surface

    implicitWidth: size
    implicitHeight: size
    hoverEnabled: true
    // A click leaves the keyboard where it is: in the list.
    focusPolicy: Qt.TabFocus
    text: qsTr("Page of %1").arg(user?.nameInSentence ?? "")
    Accessible.ignored: !visible
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()

    contentItem: AvatarImage {
        source: button.user?.avatarSource ?? ""
        blurhashSource: button.user?.avatarBlurhashSource ?? ""
        size: button.size
        ground: button.ground
    }
    background: Item {
        z: 1
        FocusRing { control: button; around: button.size / 2 }
    }
    HoverTip {
        text: button.user ? button.user.displayName + "\n" + button.user.handle : ""
        shown: button.hovered || button.visualFocus
    }
    HoverHandler { cursorShape: Qt.PointingHandCursor }
}
