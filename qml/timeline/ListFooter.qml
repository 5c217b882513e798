// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// The end of a list: more is coming, it did not come, or that was all.
Item {
    id: footer
    required property PagedModel model
    readonly property bool hasFailed: (model?.errorText ?? "") !== "" && !(model?.isFetching ?? false)
    height: visible ? 72 : 0

    BusyMark {
        anchors.centerIn: parent
        visible: footer.model?.isFetching ?? false
    }
    MutedText {
        anchors.centerIn: parent
        visible: !(footer.model?.hasMore ?? true) && !footer.hasFailed && !(footer.model?.isFetching ?? false)
        text: qsTr("That was everything.")
    }
    Banner {
        anchors.centerIn: parent
        width: Math.min(parent.width - 32, Theme.columnWidth - 32)
        visible: footer.hasFailed
        sentence: footer.model?.errorText ?? ""
        action: qsTr("Try again")
        onActed: footer.model.retry()
    }
}
