// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Seseragi.Core

// Where a token is made, and what Seseragi needs it to allow, in words and not in the names of the protocol.
Column {
    id: help
    required property SignIn signIn
    required property Desktop desktop
    property bool isOpen: false
    readonly property bool hasServer: String(signIn.tokenPageUrl) !== ""
    spacing: 4

    Flow {
        width: parent.width
        spacing: 16
        LinkText {
            visible: help.hasServer
            text: qsTr("Make a token on the server's page")
            onClicked: help.desktop.openUrl(help.signIn.tokenPageUrl)
        }
        MutedText {
            visible: !help.hasServer
            width: Math.min(implicitWidth, help.width)
            height: Math.max(Theme.target, implicitHeight)
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Type the server to see where its tokens are made.")
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
            implicitHeight: groups.implicitHeight + 20
            radius: Theme.controlRadius
            color: Theme.fill
            Column {
                id: groups
                x: 12
                y: 10
                width: parent.width - 24
                spacing: 8
                Accessible.ignored: !visible
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Permissions")
                Repeater {
                    model: help.isOpen ? help.signIn.permissionGroups() : []
                    Column {
                        id: group
                        required property var modelData
                        width: groups.width
                        Accessible.ignored: !visible
                        Accessible.role: Accessible.ListItem
                        Accessible.name: modelData.title + ": " + modelData.reason
                        BodyText {
                            width: parent.width
                            text: group.modelData.title
                            font.pixelSize: Theme.smallText
                            font.weight: Font.DemiBold
                            Accessible.ignored: true
                        }
                        MutedText {
                            width: parent.width
                            text: group.modelData.reason
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
        Flow {
            width: parent.width
            spacing: 16
            LinkText {
                text: qsTr("Copy their names")
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
