// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// What stands where rows would be: the shape of them while they load, nothing there, failed, not available.
Item {
    id: states
    required property PagedModel model
    property string emptyIcon: "note"
    property string emptySentence
    property string emptyAdvice
    readonly property bool isLoading: model?.state === PagedModel.Loading
    visible: (model?.state ?? PagedModel.Ready) !== PagedModel.Ready

    Timer {
        id: patience
        property bool isOver: false
        interval: Theme.skeletonDelay
        running: states.isLoading
        onRunningChanged: if (running) isOver = false
        onTriggered: isOver = true
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.columnWidth)
        visible: states.isLoading && patience.isOver
        Accessible.ignored: !visible
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Loading")
        Repeater {
            model: 6
            SkeletonRow {
                required property int index
                width: parent?.width ?? 0
                seed: index
            }
        }
    }
    StateNotice {
        anchors.centerIn: parent
        width: parent.width
        visible: states.model?.state === PagedModel.Empty
        iconName: states.emptyIcon
        sentence: states.emptySentence
        advice: states.emptyAdvice
        action: qsTr("Look again")
        onActed: states.model.load()
    }
    StateNotice {
        anchors.centerIn: parent
        width: parent.width
        visible: states.model?.state === PagedModel.Failed
        isError: true
        iconName: "wifi-off"
        sentence: qsTr("This list could not be loaded.")
        advice: states.model?.errorText ?? ""
        action: qsTr("Try again")
        onActed: states.model.retry()
    }
    StateNotice {
        anchors.centerIn: parent
        width: parent.width
        visible: states.model?.state === PagedModel.NotAvailable
        iconName: "ban"
        sentence: qsTr("Not available here.")
        advice: states.model?.errorText ?? ""
        action: qsTr("Look again")
        onActed: states.model.retry()
    }
}
