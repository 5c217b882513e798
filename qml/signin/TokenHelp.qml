// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// Where a token is made, and what Seseragi needs it to allow.
Column {
    id: help
    required property SignIn signIn
    required property Desktop desktop
    property bool isOpen: false
    spacing: 4

    Flow {
        width: parent.width
        spacing: 16
        LinkText {
            text: qsTr("Make a token on the server's page")
            enabled: String(help.signIn.tokenPageUrl) !== ""
            opacity: enabled ? 1 : 0.6
            onClicked: help.desktop.openUrl(help.signIn.tokenPageUrl)
        }
        LinkText {
            text: help.isOpen ? qsTr("Hide the permissions") : qsTr("Which permissions?")
            onClicked: help.isOpen = !help.isOpen
        }
    }
    Column {
        width: parent.width
        visible: help.isOpen
        spacing: 6
        MutedText {
            width: parent.width
            text: qsTr("Choose these when you make the token. Without write permissions Seseragi can only read.")
        }
        Rectangle {
            width: parent.width
            implicitHeight: names.implicitHeight + 16
            radius: Theme.controlRadius
            color: Theme.fill
            Text {
                id: names
                x: 10
                y: 8
                width: parent.width - 20
                text: Array.from(help.signIn.permissions).join("   ")
                color: Theme.ink
                font.family: Theme.monospace
                font.pixelSize: Theme.tinyText
                wrapMode: Text.Wrap
                lineHeight: 1.3
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
        Flow {
            width: parent.width
            spacing: 16
            LinkText {
                text: qsTr("Copy the list")
                onClicked: help.desktop.copyText(Array.from(help.signIn.permissions).join("\n"))
            }
            LinkText {
                visible: String(help.signIn.oldTokenPageUrl) !== ""
                text: qsTr("The page of older servers")
                onClicked: help.desktop.openUrl(help.signIn.oldTokenPageUrl)
            }
        }
    }
}
