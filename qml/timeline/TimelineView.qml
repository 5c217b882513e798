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

    function showNew() {
        timeline.showNew()
        isFollowing = true
        toTop.restart()
    }
    function place() {
        const isAtTop = list.contentY <= list.originY + 4
        if (isAtTop && timeline.newCount === 0)
            isFollowing = true
        else if (!isAtTop)
            isFollowing = false
        timeline.holdNew = !isAtTop
        if (list.contentY + list.height * 2.5 > list.originY + list.contentHeight)
            timeline.fetchOlder()
    }
    function move(step: int) {
        const first = list.indexAt(list.width / 2, list.contentY + 8)
        list.currentIndex = list.currentIndex < 0 ? Math.max(0, first)
                          : Math.max(0, Math.min(list.count - 1, list.currentIndex + step))
        list.positionViewAtIndex(list.currentIndex, ListView.Contain)
        if (list.currentIndex === 0)
            list.positionViewAtBeginning()
    }

    function choose(index: int) {
        list.currentIndex = index
        list.forceActiveFocus(Qt.MouseFocusReason)
    }

    // After the list has laid out what was inserted.
    Timer {
        id: toTop
        interval: 0
        onTriggered: list.positionViewAtBeginning()
    }
    NoteKeys {
        id: keys
        verbs: view.verbs
    }
    Connections {
        target: view.timeline
        function onRowsInserted(parent: var, first: int, last: int) {
            if (first === 0 && view.isFollowing)
                toTop.restart()
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
        onContentYChanged: view.place()
        onHeightChanged: view.place()
        T.ScrollBar.vertical: ScrollHandle {}

        Keys.onPressed: event => {
            switch (event.key) {
            case Qt.Key_J:
            case Qt.Key_Down:
                view.move(1)
                break
            case Qt.Key_K:
            case Qt.Key_Up:
                view.move(-1)
                break
            case Qt.Key_Space:
            case Qt.Key_PageDown:
                list.contentY = Math.min(list.contentY + list.height * 0.85,
                                         Math.max(list.originY, list.originY + list.contentHeight - list.height))
                break
            case Qt.Key_PageUp:
                list.contentY = Math.max(list.contentY - list.height * 0.85, list.originY)
                break
            case Qt.Key_Home:
                list.currentIndex = -1
                view.showNew()
                break
            case Qt.Key_End:
                list.positionViewAtEnd()
                break
            default:
                event.accepted = keys.press(event, view.timeline.noteAt(list.currentIndex), (list.currentItem as TimelineRow)?.body ?? null)
                return
            }
            event.accepted = true
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
                    onChosen: view.choose(index)
                }
            }
            DelegateChoice {
                roleValue: true
                GapRow {
                    required property int index
                    width: list.width
                    timeline: view.timeline
                    isCurrent: ListView.isCurrentItem
                    onChosen: view.choose(index)
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
        list: list
        timeline: view.timeline
        isFollowing: view.isFollowing
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
