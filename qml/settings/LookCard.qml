// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Seseragi.Core

// Theme, language and size of text. All of it shows at once.
Card {
    id: card
    required property Settings settings
    readonly property var languages: ["", "en", "fr", "ja"]
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
                // No words in the models: the chips would be made anew when the language changes, and lose the focus.
                model: [Settings.System, Settings.Light, Settings.Dark, Settings.HighContrast]
                Chip {
                    required property int modelData
                    required property int index
                    iconName: ["device-desktop", "sun", "moon", "contrast"][index]
                    text: [qsTr("As the system"), qsTr("Light"), qsTr("Dark"), qsTr("High contrast")][index]
                    isOwn: card.settings.theme === modelData
                    Accessible.role: Accessible.RadioButton
                    Accessible.checked: isOwn
                    onClicked: card.settings.theme = modelData
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
                    required property string modelData
                    required property int index
                    text: [qsTr("As the system"), "English", "Français", "日本語"][index]
                    isOwn: card.settings.language === modelData
                    Accessible.role: Accessible.RadioButton
                    Accessible.checked: isOwn
                    onClicked: card.settings.language = modelData
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
