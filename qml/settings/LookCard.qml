// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Seseragi.Core

// Theme, language and size of text. All of it shows at once.
Card {
    id: card
    required property Settings settings
    readonly property var languages: [
        { code: "", name: qsTr("As the system") },
        { code: "en", name: "English" },
        { code: "fr", name: "Français" },
        { code: "ja", name: "日本語" }]
    title: qsTr("Look and language")

    component Group: Column {
        property string label
        width: parent?.width ?? 0
        spacing: 6
        topPadding: 4
        bottomPadding: 6
        BodyText {
            width: parent.width
            text: parent.label
            font.weight: Font.Medium
        }
    }

    Group {
        label: qsTr("Theme")
        Flow {
            width: parent.width
            spacing: 6
            Repeater {
                model: [
                    { theme: Settings.System, icon: "device-desktop", name: qsTr("As the system") },
                    { theme: Settings.Light, icon: "sun", name: qsTr("Light") },
                    { theme: Settings.Dark, icon: "moon", name: qsTr("Dark") },
                    { theme: Settings.HighContrast, icon: "contrast", name: qsTr("High contrast") }]
                Chip {
                    required property var modelData
                    iconName: modelData.icon
                    text: modelData.name
                    isOwn: card.settings.theme === modelData.theme
                    Accessible.role: Accessible.RadioButton
                    Accessible.checked: isOwn
                    onClicked: card.settings.theme = modelData.theme
                }
            }
        }
    }
    Group {
        label: qsTr("Language")
        Flow {
            width: parent.width
            spacing: 6
            Repeater {
                model: card.languages
                Chip {
                    required property var modelData
                    text: modelData.name
                    isOwn: card.settings.language === modelData.code
                    Accessible.role: Accessible.RadioButton
                    Accessible.checked: isOwn
                    onClicked: card.settings.language = modelData.code
                }
            }
        }
    }
    Group {
        label: qsTr("Text size")
        Row {
            spacing: 8
            IconButton {
                iconName: "minus"
                text: qsTr("Smaller text")
                key: qsTr("Ctrl+-")
                enabled: card.settings.textSize > card.settings.minTextSize
                onClicked: card.settings.textSize -= 1
            }
            BodyText {
                height: Theme.target
                verticalAlignment: Text.AlignVCenter
                text: qsTr("%n px", "size of text in pixels", card.settings.textSize)
            }
            IconButton {
                iconName: "plus"
                text: qsTr("Larger text")
                key: qsTr("Ctrl++")
                enabled: card.settings.textSize < card.settings.maxTextSize
                onClicked: card.settings.textSize += 1
            }
        }
    }
}
