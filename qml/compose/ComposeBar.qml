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
    readonly property int room: composer?.remaining ?? 0
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
        enabled: bar.hasKeys
        onActivated: bar.composer.hasCw = !bar.composer.hasCw
    }
    Shortcut {
        sequence: "Ctrl+Shift+L"
        enabled: bar.hasKeys && !(bar.composer?.isLocalOnlyForced ?? false)
        onActivated: bar.composer.isLocalOnly = !bar.composer.isLocalOnly
    }
    Shortcut {
        sequence: "Ctrl+Shift+P"
        enabled: bar.hasKeys
        onActivated: bar.chooseAudience()
    }
    Chip {
        id: audience
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
        checked: bar.composer?.hasCw ?? false
        onToggled: bar.composer.hasCw = checked
    }
    IconButton {
        iconName: "rocket-off"
        text: bar.composer?.isLocalOnlyForced ? qsTr("Only on this server, as the note it answers")
                                              : qsTr("Only on this server")
        key: qsTr("Ctrl+Shift+L")
        checkable: true
        enabled: !(bar.composer?.isLocalOnlyForced ?? false)
        checked: bar.composer?.isLocalOnly ?? false
        onToggled: bar.composer.isLocalOnly = checked
    }
    Item { Layout.fillWidth: true }
    TextMetrics {
        id: widest
        font: count.font
        text: "−00000"
    }
    Text {
        id: count
        // Of one width: Qt 6.4's layouts miss a part that grows while they already have another change to see to.
        Layout.preferredWidth: widest.advanceWidth
        horizontalAlignment: Text.AlignRight
        text: bar.room
        color: bar.room < 0 ? Theme.danger : bar.room < 100 ? Theme.warning : Theme.muted
        font.pixelSize: Theme.smallText
        font.weight: bar.room < 0 ? Font.DemiBold : Font.Normal
        Accessible.ignored: !visible
        Accessible.role: Accessible.StaticText
        Accessible.name: bar.room < 0 ? qsTr("%n character(s) too many", "", -bar.room)
                                      : qsTr("%n character(s) left", "", bar.room)
    }
    PushButton {
        Layout.fillWidth: bar.isNarrow
        Layout.minimumWidth: 60
        Layout.maximumWidth: bar.isNarrow ? implicitWidth : bar.width
        primary: true
        iconName: bar.isNarrow ? "" : "send"
        isBusy: bar.composer?.isSending ?? false
        enabled: bar.composer?.canSend ?? false
        text: bar.composer?.mode === Composer.Reply ? qsTr("Reply")
            : bar.composer?.mode === Composer.Quote ? qsTr("Quote") : qsTr("Note", "button: send the note")
        onClicked: bar.composer.send()
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
