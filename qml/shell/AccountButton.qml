// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Seseragi.Core

// The account shown, how its connection is, and the others behind a menu.
T.AbstractButton {
    id: button
    required property SessionManager sessions
    property bool isWide: false
    readonly property Session session: sessions.current
    // Where there is no room for the whole state, what is not as it should be is said in a word.
    readonly property string word: {
        if (isWide || !session)
            return ""
        switch (session.state) {
        case Session.Online: return ""
        case Session.Offline: return qsTr("Offline")
        case Session.Connecting: return qsTr("Connecting")
        case Session.NeedsSecret: return qsTr("Locked")
        case Session.Suspended: return qsTr("Suspended")
        }
        return qsTr("Sign in")
    }
    readonly property string who: !session ? "" : session.isAnonymous ? session.host : session.handle
    signal addAccountRequested()

    implicitWidth: isWide ? 196 : 48
    implicitHeight: 48
    hoverEnabled: true
    // A click leaves the keyboard where it is: in the list.
    focusPolicy: Qt.TabFocus
    text: qsTr("Accounts")
    Accessible.ignored: !visible
    Accessible.role: Accessible.Button
    Accessible.name: Words.fill(qsTr("Account %1: %2"), [who, session?.stateText ?? ""])
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()
    onClicked: menu.popup(button, 0, -menu.height)

    contentItem: Item {
        AvatarImage {
            id: face
            anchors.left: parent.left
            anchors.leftMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: button.word === "" ? 0 : -Math.round(wordLine.implicitHeight / 2)
            size: 32
            source: button.session?.avatarSource ?? ""
            ground: Qt.tint(Theme.window, button.down ? Theme.pressed : button.hovered ? Theme.hover : "transparent")
        }
        StateDot {
            anchors.right: face.right
            anchors.bottom: face.bottom
            visible: !button.isWide
            session: button.session
            showsWords: false
        }
        Text {
            id: wordLine
            anchors.top: face.bottom
            anchors.horizontalCenter: face.horizontalCenter
            width: Math.min(implicitWidth, 60)
            visible: text !== ""
            text: button.word
            color: Theme.muted
            font.pixelSize: Theme.tinyText
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Column {
            anchors.left: face.right
            anchors.leftMargin: 10
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: button.isWide
            CutText {
                width: parent.width
                text: !button.session ? "" : button.session.isAnonymous ? button.session.host : button.session.styledName
                color: Theme.ink
                font.pixelSize: Theme.textSize
                font.weight: Font.Medium
                maximumLineCount: 1
            }
            StateDot {
                width: parent.width
                session: button.session
            }
        }
    }
    background: Rectangle {
        radius: Theme.cardRadius
        color: button.down ? Theme.pressed : button.hovered ? Theme.hover : "transparent"
        FocusRing { control: button; around: Theme.cardRadius }
    }
    HoverTip {
        text: button.who + "\n" + (button.session?.stateText ?? "")
        shown: button.hovered && !menu.visible
    }

    PopupMenu {
        id: menu
        implicitWidth: 290
        // A Repeater would put them below what follows.
        Instantiator {
            model: button.sessions
            delegate: AccountMenuItem {
                isCurrent: session === button.session
                onTriggered: button.sessions.current = session
            }
            onObjectAdded: (index, object) => menu.insertItem(index, object as T.MenuItem)
            onObjectRemoved: (index, object) => menu.removeItem(object as T.MenuItem)
        }
        MenuSeparator {
            padding: 4
            contentItem: Divider { implicitWidth: 100 }
        }
        PopupMenuItem {
            iconName: "plus"
            text: qsTr("Add an account")
            key: qsTr("Ctrl+Shift+A")
            onTriggered: button.addAccountRequested()
        }
    }
}
