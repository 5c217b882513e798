// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Seseragi.Core

// The first page: what this is, and the ways in. Also shown to add an account, then it can be closed.
FocusScope {
    id: page
    required property SessionManager sessions
    required property Desktop desktop
    property bool canClose: false
    property bool isDemoOffered: true
    readonly property SignIn signIn: sessions.signIn
    signal closed()
    signal demoRequested()

    Keys.onEscapePressed: {
        if (signIn.step !== SignIn.Editing)
            signIn.cancel()
        else if (canClose)
            closed()
    }
    Connections {
        target: page.signIn
        function onOpenUrl(url: url) { page.desktop.openUrl(url) }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.window
    }
    FollowFocus { area: scroll }
    Flickable {
        id: scroll
        anchors.fill: parent
        contentWidth: width
        contentHeight: Math.max(height, card.y + card.implicitHeight + 24)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollHandle {}
        Rectangle {
            id: card
            readonly property bool isWide: scroll.width >= 820
            anchors.horizontalCenter: parent?.horizontalCenter
            // By what stays as it is: what is being typed does not move when an error or a question appears below it.
            y: Math.max(24, isWide ? Math.round((scroll.height - words.implicitHeight - 56) / 2) : 0)
            width: Math.min(scroll.width - 24, isWide ? 780 : 440 * Math.max(1, Theme.scale))
            height: implicitHeight
            implicitHeight: grid.implicitHeight + 56
            radius: Theme.dialogRadius
            color: Theme.surface
            border.color: Theme.divider
            GridLayout {
                id: grid
                x: 28
                y: 28
                width: parent.width - 56
                columns: card.isWide ? 2 : 1
                columnSpacing: 36
                rowSpacing: 20
                // With accounts, it stands over their pages.
                Banner {
                    Layout.fillWidth: true
                    Layout.columnSpan: grid.columns
                    visible: sentence !== "" && !page.canClose
                    sentence: page.sessions.storageError
                }
                RevokeBanner {
                    Layout.fillWidth: true
                    Layout.columnSpan: grid.columns
                    visible: sentence !== "" && !page.canClose
                    sessions: page.sessions
                    desktop: page.desktop
                }
                WelcomeWords {
                    id: words
                    Layout.fillWidth: true
                    Layout.preferredWidth: 280
                    Layout.alignment: Qt.AlignTop
                    signIn: page.signIn
                    isDemoOffered: page.isDemoOffered
                    isBig: card.isWide
                    onDemoRequested: page.demoRequested()
                }
                SignInForm {
                    id: form
                    Layout.fillWidth: true
                    Layout.preferredWidth: 380
                    Layout.alignment: Qt.AlignTop
                    focus: true
                    signIn: page.signIn
                    desktop: page.desktop
                }
            }
            IconButton {
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: 8
                visible: page.canClose
                iconName: "x"
                text: qsTr("Close")
                key: qsTr("Esc", "the Escape key")
                onClicked: page.closed()
            }
        }
    }
}
