// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Seseragi.Core

// The four timelines of one account under their tabs. A timeline visited once keeps its rows and its place.
FocusScope {
    id: page
    required property Session session
    required property Settings settings
    required property NoteVerbs verbs
    readonly property int tab: tabs.currentIndex
    signal signInRequested()
    // Bindings on timelines' availability read it: the server may say so late.
    property int revision: 0

    function choose(index: int) {
        tabs.currentIndex = index
    }
    // Where this account was left; whoever only looks around starts on a timeline they may read.
    function firstTab(): int {
        const last = Math.max(0, settings.timelineTab(session.accountId))
        return session.isAnonymous && session.timelineUnavailableReason(last) !== "" ? Session.Local : last
    }
    function showMenu() {
        tabs.showMenu()
    }
    function trouble(kind: int): string {
        return revision >= 0 ? session.timelineTrouble(kind) : ""
    }
    function reason(kind: int): string {
        return revision >= 0 ? session.timelineUnavailableReason(kind) : ""
    }

    Connections {
        target: page.session
        function onTimelinesChanged() { ++page.revision }
    }
    ColumnGround { anchors.fill: parent }
    TimelineTabs {
        id: tabs
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        session: page.session
        currentIndex: page.firstTab()
        onCurrentIndexChanged: page.settings.setTimelineTab(page.session.accountId, currentIndex)
    }
    StackLayout {
        anchors.top: tabs.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        currentIndex: tabs.currentIndex
        Repeater {
            // Only numbers: with words in it everything would be made anew when the language changes.
            model: 4
            FocusScope {
                id: slot
                required property int index
                readonly property int kind: [Session.Home, Session.Local, Session.Social, Session.Global][index]
                readonly property bool isOpen: index === tabs.currentIndex
                readonly property string reason: page.reason(kind)
                property bool wasOpened: false
                focus: isOpen
                onIsOpenChanged: if (isOpen) wasOpened = true
                Component.onCompleted: if (isOpen) wasOpened = true

                Banner {
                    id: trouble
                    x: 12
                    y: 8
                    width: parent.width - 24
                    isWarning: true
                    advice: slot.reason === "" ? page.trouble(slot.kind) : ""
                    sentence: advice === "" ? ""
                              : qsTr("This timeline is not live. New notes are looked for once in a while.")
                }
                When {
                    active: slot.wasOpened && slot.reason === ""
                    TimelineView {
                        anchors.fill: parent
                        anchors.topMargin: trouble.visible ? trouble.height + 16 : 0
                        focus: true
                        timeline: page.session.timeline(slot.kind)
                        verbs: page.verbs
                        title: [qsTr("Home timeline"), qsTr("Local timeline"), qsTr("Social timeline"),
                                qsTr("Global timeline")][slot.index]
                        emptyAdvice: slot.kind === Session.Home
                                     ? qsTr("Follow some people on the server's page, or look at the local timeline.")
                                     : qsTr("Be the first to write something.")
                    }
                }
                StateNotice {
                    anchors.centerIn: parent
                    width: parent.width
                    visible: slot.reason !== ""
                    iconName: "ban"
                    sentence: qsTr("This timeline is not available here.")
                    advice: slot.reason
                    action: page.session.isAnonymous ? qsTr("Sign in") : ""
                    // What needs an account will not be there for whoever has none.
                    otherAction: page.session.isAnonymous && (slot.kind === Session.Home || slot.kind === Session.Social)
                                 ? "" : qsTr("Look again")
                    onActed: page.signInRequested()
                    onOtherActed: page.session.checkTimelines()
                }
            }
        }
    }
}
