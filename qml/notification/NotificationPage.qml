// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Qt.labs.qmlmodels
import Seseragi.Core

// What happened to this account. The marks of what is new stay while the page is looked at; leaving it reads them.
FocusScope {
    id: page
    required property Session session
    required property NoteVerbs verbs
    readonly property NotificationModel model: session.notifications

    // Passing by is not looking.
    property bool wasLookedAt: false
    onVisibleChanged: {
        if (!visible && wasLookedAt)
            session.markNotificationsRead()
        wasLookedAt = false
    }
    Timer {
        interval: 1000
        running: page.visible && page.model?.state === PagedModel.Ready
        onTriggered: page.wasLookedAt = true
    }
    // At the top new ones come in by themselves.
    property bool isFollowing: true
    function place() {
        isFollowing = list.contentY <= list.originY + 4
        if (list.contentY + list.height * 2.5 > list.originY + list.contentHeight)
            model.fetchOlder()
    }
    Binding {
        target: page.model
        property: "holdOld"
        value: !page.isFollowing
    }
    ListKeys {
        id: ways
        list: list
    }
    NoteKeys {
        id: keys
        verbs: page.verbs
    }
    ColumnGround { anchors.fill: parent }
    PageHeader {
        id: header
        width: parent.width
        title: qsTr("Notifications")
        PushButton {
            anchors.verticalCenter: parent?.verticalCenter
            enabled: (page.model?.unreadCount ?? 0) > 0
            iconName: "checks"
            text: qsTr("Mark all as read")
            key: "U"
            onClicked: page.session.markNotificationsRead()
        }
    }
    ListView {
        id: list
        objectName: "notificationList"
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        activeFocusOnTab: true
        clip: true
        model: page.model
        reuseItems: true
        cacheBuffer: 320
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: -1
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false
        Accessible.ignored: !visible
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Notifications")
        T.ScrollBar.vertical: ScrollHandle {}
        onContentYChanged: {
            if (!keep.isMoving)
                page.place()
        }
        Keys.onPressed: event => {
            event.accepted = true
            if (event.key === Qt.Key_U)
                page.session.markNotificationsRead()
            else if (!ways.press(event))
                event.accepted = keys.press(event, page.model.itemAt(list.currentIndex)?.note ?? null,
                                            (list.currentItem as NotificationRow)?.body ?? null)
        }
        delegate: DelegateChooser {
            role: "isGap"
            DelegateChoice {
                roleValue: false
                NotificationRow {
                    required property int index
                    width: list.width
                    verbs: page.verbs
                    isCurrent: ListView.isCurrentItem
                    isShown: page.visible
                    onChosen: ways.choose(index)
                }
            }
            DelegateChoice {
                roleValue: true
                GapRow {
                    required property int index
                    width: list.width
                    olderWords: qsTr("Load the missing notifications, the older ones first")
                    newerWords: qsTr("Load the missing notifications, the newer ones first")
                    isCurrent: ListView.isCurrentItem
                    onChosen: ways.choose(index)
                    onOlderWanted: page.model.loadGapFromBottom()
                    onNewerWanted: page.model.loadGapFromTop()
                }
            }
        }
        bottomMargin: footer.height
        ListFooter {
            id: footer
            parent: list.contentItem
            y: list.originY + list.contentHeight
            width: list.width
            model: page.model
            visible: page.model?.state === PagedModel.Ready
        }
    }
    FollowFocus { area: list }
    KeepPlace {
        id: keep
        anchors.fill: list
        list: list
        model: page.model
        isFollowing: page.isFollowing
        gapRole: NotificationRows.IsGapRole
        onSettled: page.place()
    }
    ListStates {
        anchors.fill: list
        model: page.model
        emptyIcon: "bell"
        emptySentence: qsTr("No notifications yet.")
        emptyAdvice: qsTr("Reactions, replies and new followers appear here.")
    }
}
