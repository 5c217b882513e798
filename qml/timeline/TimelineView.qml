// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Qt.labs.qmlmodels
import Seseragi.Core

// A timeline: rows that capture what they show, and the reader's place kept whatever arrives.
FocusScope {
    id: view
    required property TimelineModel timeline
    required property NoteVerbs verbs
    property string title
    property string emptyAdvice
    readonly property bool hasRows: timeline?.state === TimelineModel.Ready
    // At the top new notes come in by themselves; anywhere else they wait.
    property bool isFollowing: true
    readonly property bool isOnScreen: visible && Window.visibility !== Window.Hidden
                                       && Window.visibility !== Window.Minimized

    function showNew() {
        timeline.showNew()
        isFollowing = true
        keep.goToTop()
    }
    function place() {
        const isAtTop = list.contentY <= list.originY + 4
        if (!isAtTop)
            isFollowing = false
        else if (timeline.newCount === 0 && !timeline.hasNewer)
            isFollowing = true
        // The top of the rows is not that of the timeline where some above were let go.
        const isBack = timeline.hasNewer && !isFollowing
        timeline.holdNew = !isAtTop || isBack
        if (isBack && list.contentY - list.height * 1.5 < list.originY)
            timeline.fetchNewer()
        if (list.contentY + list.height * 2.5 > list.originY + list.contentHeight)
            timeline.fetchOlder()
    }
    Binding {
        target: view.timeline
        property: "isOnScreen"
        value: view.isOnScreen
    }
    ListKeys {
        id: ways
        list: list
    }
    NoteKeys {
        id: keys
        verbs: view.verbs
    }
    Connections {
        target: view.timeline
        function onHasNewerChanged() {
            if (view.timeline.state === TimelineModel.Ready)
                view.place()
        }
    }

    ListView {
        id: list
        objectName: "list"
        anchors.fill: parent
        focus: true
        activeFocusOnTab: true
        clip: true
        model: view.timeline
        reuseItems: true
        cacheBuffer: 320
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: -1
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false
        maximumFlickVelocity: 6000
        Accessible.ignored: !visible
        Accessible.role: Accessible.List
        Accessible.name: view.title
        onContentYChanged: {
            if (!keep.isMoving)
                view.place()
        }
        onHeightChanged: view.place()
        T.ScrollBar.vertical: ScrollHandle {}

        Keys.onPressed: event => {
            event.accepted = true
            if (event.key === Qt.Key_Home) {
                list.currentIndex = -1
                view.showNew()
            } else if (!ways.press(event)) {
                event.accepted = keys.press(event, view.timeline.noteAt(list.currentIndex),
                                            (list.currentItem as TimelineRow)?.body ?? null)
            }
        }

        delegate: DelegateChooser {
            role: "isGap"
            DelegateChoice {
                roleValue: false
                TimelineRow {
                    required property int index
                    width: list.width
                    verbs: view.verbs
                    isCurrent: ListView.isCurrentItem
                    isShown: view.visible
                    onChosen: ways.choose(index)
                }
            }
            DelegateChoice {
                roleValue: true
                GapRow {
                    required property int index
                    width: list.width
                    isCurrent: ListView.isCurrentItem
                    onChosen: ways.choose(index)
                    onOlderWanted: view.timeline.loadGapFromBottom(gap)
                    onNewerWanted: view.timeline.loadGapFromTop(gap)
                }
            }
        }
        // Not `footer`: Qt 6.4 cannot make a bound component there.
        bottomMargin: footer.height
        ListFooter {
            id: footer
            parent: list.contentItem
            y: list.originY + list.contentHeight
            width: list.width
            model: view.timeline
            visible: view.hasRows
        }
    }
    FollowFocus { area: list }
    KeepPlace {
        id: keep
        list: list
        model: view.timeline
        isFollowing: view.isFollowing
        gapRole: TimelineRows.IsGapRole
        onSettled: view.place()
    }
    ListStates {
        anchors.fill: parent
        model: view.timeline
        emptySentence: qsTr("There are no notes here yet.")
        emptyAdvice: view.emptyAdvice
    }
    NewNotesButton {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 12
        count: view.timeline?.newCount ?? 0
        visible: count > 0
        onClicked: view.showNew()
    }
}
