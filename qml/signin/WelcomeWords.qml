// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Seseragi.Core

// What the program is, and the ways in that need no token.
ColumnLayout {
    id: words
    required property SignIn signIn
    property bool isDemoOffered: true
    property bool isBig: true
    signal demoRequested()
    spacing: 8

    RowLayout {
        spacing: 12
        AppMark { size: 40 }
        ColumnLayout {
            spacing: 0
            Heading {
                Layout.fillWidth: true
                isTitle: true
                text: qsTr("Seseragi")
            }
            MutedText {
                Layout.fillWidth: true
                text: qsTr("A calm, quick client for Misskey")
            }
        }
    }
    Item { implicitHeight: 4 }
    // Not in the layout itself: Qt 6.4's keep a part that was taken away while they were hidden, and crash.
    Column {
        Layout.fillWidth: true
        visible: words.isBig
        spacing: 8
        Repeater {
            model: 3
            RowLayout {
                id: point
                required property int index
                width: parent?.width ?? 0
                spacing: 12
                Icon {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: 1
                    name: ["activity", "users", "shield-lock"][point.index]
                    color: Theme.accent
                }
                BodyText {
                    Layout.fillWidth: true
                    text: [qsTr("Reactions, votes and deletions appear the moment they happen."),
                           qsTr("Several accounts on several servers, side by side."),
                           qsTr("Your token is kept in the system's keyring and nowhere else.")][point.index]
                }
            }
        }
    }
    Item {
        visible: words.isBig
        implicitHeight: 4
    }
    LinkRow {
        Layout.fillWidth: true
        iconName: "flask"
        text: qsTr("Try the demo")
        hint: qsTr("A small server inside the program, no account needed")
        visible: words.isDemoOffered
        onClicked: words.demoRequested()
    }
    LinkRow {
        Layout.fillWidth: true
        iconName: "eye"
        text: qsTr("Look around without signing in")
        hint: qsTr("Reads the public timelines of the server you type")
        enabled: !words.signIn.busy && words.signIn.server.trim() !== ""
        onClicked: words.signIn.lookAround()
    }
}
