// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Seseragi.Ui

// Every control once, to look at.
Rectangle {
    property alias mode: feed.mode
    property alias textSize: feed.textSize
    color: Theme.surface
    QtObject {
        id: feed
        property int mode
        property int textSize
        onModeChanged: Theme.mode = mode
        onTextSizeChanged: Theme.textSize = textSize
    }
    GridLayout {
        columns: width > 700 ? 2 : 1
        anchors.fill: parent
        anchors.margins: 24
        columnSpacing: 32
        rowSpacing: 16
        Heading { isTitle: true; text: "Seseragi せせらぎ"; Layout.fillWidth: true }
        RowLayout {
            PushButton { text: "Sign in"; primary: true; iconName: "key" }
            PushButton { text: "Cancel" }
            PushButton { text: "Delete"; isDangerous: true; primary: true }
            PushButton { text: "Disabled"; primary: true; enabled: false }
            PushButton { text: "Busy"; isBusy: true }
        }
        LineField { label: "Server"; placeholder: "example.com"; hint: "The address of your server"; Layout.fillWidth: true }
        LineField { label: "Access token"; isSecret: true; text: "abcdefghijkl"; Layout.fillWidth: true }
        RowLayout {
            IconButton { iconName: "arrow-back-up"; text: "Reply"; count: 3 }
            IconButton { iconName: "repeat"; text: "Renote"; count: 128 }
            IconButton { iconName: "mood-plus"; text: "React"; checked: true }
            IconButton { iconName: "dots"; text: "More"; enabled: false }
        }
        RowLayout {
            Chip { text: "Public"; iconName: "world" }
            Chip { text: "Followers"; iconName: "lock"; isOwn: true }
            LinkText { text: "Make a token" }
        }
        Toggle { text: "Show renotes"; checked: true }
        Toggle { text: "Replies" }
        RadioRow { text: "System keyring"; hint: "Recommended: kept by your system"; checked: true; Layout.fillWidth: true }
        RadioRow { text: "日本語のテキスト"; Layout.fillWidth: true }
        Banner { sentence: "This token is not accepted by example.com."; advice: "Make a new one on the server and paste it here."; action: "Retry"; Layout.fillWidth: true }
        Banner { sentence: "Plain http"; advice: "Everything would travel readable."; isWarning: true; canClose: true; Layout.fillWidth: true }
        RowLayout {
            TabLabel { iconName: "home"; text: "Home"; checked: true }
            TabLabel { iconName: "planet"; text: "Local" }
            TabLabel { iconName: "whirl"; text: "Global"; enabled: false }
        }
        SkeletonRow { Layout.fillWidth: true }
        StateNotice { iconName: "wifi-off"; sentence: "The server cannot be reached."; advice: "Seseragi tries again by itself."; action: "Try again"; isError: true; Layout.fillWidth: true }
    }
}
