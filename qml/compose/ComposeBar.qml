// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Seseragi.Core

// CW, visibility, local only, how much room is left, and the button that sends.
RowLayout {
    id: bar
    property Composer composer
    readonly property int visibility: composer?.visibility ?? Note.Public
    readonly property var names: [qsTr("Public"), qsTr("Home"), qsTr("Followers"), qsTr("Specified")]
    readonly property var icons: ["world", "home", "lock", "mail"]
    // Why it cannot be sent, in words.
    property string obstacle
    readonly property bool isSending: composer?.isSending ?? false
    signal sendWanted()
    // Only while its sheet is open: several accounts have one each.
    property bool hasKeys: false
    // Where there is not room for all words, signs have to do.
    property bool isNarrow: false
    spacing: 6

    function chooseAudience() {
        menu.popup(audience, 0, audience.height + 4)
    }

    Shortcut {
        sequence: "Ctrl+Shift+W"
        enabled: bar.hasKeys && !bar.isSending
        onActivated: bar.composer.hasCw = !bar.composer.hasCw
    }
    Shortcut {
        sequence: "Ctrl+Shift+L"
        enabled: bar.hasKeys && !bar.isSending && !(bar.composer?.isLocalOnlyForced ?? false)
        onActivated: bar.composer.isLocalOnly = !bar.composer.isLocalOnly
    }
    Shortcut {
        sequence: "Ctrl+Shift+P"
        enabled: bar.hasKeys && !bar.isSending
        onActivated: bar.chooseAudience()
    }
    Chip {
        id: audience
        enabled: !bar.isSending
        iconName: bar.icons[bar.visibility] ?? "world"
        text: bar.isNarrow ? "" : bar.names[bar.visibility] ?? ""
        Accessible.name: qsTr("Visibility: %1").arg(bar.names[bar.visibility] ?? "")
        onClicked: bar.chooseAudience()
        HoverTip {
            text: qsTr("Who can see it") + (bar.isNarrow ? "\n" + (bar.names[bar.visibility] ?? "") : "")
            key: qsTr("Ctrl+Shift+P")
            shown: audience.hovered || audience.visualFocus
        }
    }
    IconButton {
        iconName: "eye-off"
        text: qsTr("Content warning")
        key: qsTr("Ctrl+Shift+W")
        checkable: true
        enabled: !bar.isSending
        checked: bar.composer?.hasCw ?? false
        onToggled: bar.composer.hasCw = checked
    }
    IconButton {
        iconName: "rocket-off"
        text: bar.composer?.isLocalOnlyForced ? qsTr("Only on this server, as the note it answers")
                                              : qsTr("Only on this server")
        key: qsTr("Ctrl+Shift+L")
        checkable: true
        enabled: !bar.isSending && !(bar.composer?.isLocalOnlyForced ?? false)
        checked: bar.composer?.isLocalOnly ?? false
        onToggled: bar.composer.isLocalOnly = checked
    }
    Item { Layout.fillWidth: true }
    RoomCount { room: bar.composer?.remaining ?? 0 }
    PushButton {
        Layout.fillWidth: bar.isNarrow
        Layout.minimumWidth: 60
        Layout.maximumWidth: bar.isNarrow ? implicitWidth : bar.width
        primary: true
        iconName: bar.isNarrow ? "" : "send"
        isBusy: bar.isSending
        enabled: bar.composer?.canSend ?? false
        text: bar.composer?.mode === Composer.Reply ? qsTr("Reply")
            : bar.composer?.mode === Composer.Quote ? qsTr("Quote") : qsTr("Note", "button: send the note")
        Accessible.description: bar.obstacle
        onClicked: bar.sendWanted()
        key: qsTr("Ctrl+Enter")
    }

    PopupMenu {
        id: menu
        Repeater {
            model: 3
            PopupMenuItem {
                required property int index
                iconName: bar.icons[index]
                text: [qsTr("Public: everybody"), qsTr("Home: followers and profile"), qsTr("Followers only")][index]
                checked: bar.visibility === index
                enabled: bar.composer?.canUse(index) ?? false
                onTriggered: bar.composer.visibility = index
            }
        }
    }
}
