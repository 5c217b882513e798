// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Seseragi.Core

// Feeds the theme from the settings and the desktop.
Item {
    id: feed
    required property Settings settings
    required property Desktop desktop
    required property SessionManager sessions
    // What the markup of texts is made with; it follows the theme.
    readonly property string look: `${Theme.mention} ${Theme.hashtag} ${Theme.link} ${Theme.emoji}`
    onLookChanged: afterwards.restart()
    Component.onCompleted: giveLook()

    function giveLook() {
        sessions.setTextLook(String(Theme.mention), String(Theme.hashtag), String(Theme.link), Theme.emoji)
    }
    // After the fonts: a text of Qt 6.4 whose font and emoji change together loses the emoji.
    Timer {
        id: afterwards
        interval: 100
        onTriggered: feed.giveLook()
    }

    Binding {
        target: Theme
        property: "mode"
        value: feed.settings.theme === Settings.HighContrast
               || (feed.settings.theme === Settings.System && feed.desktop.isHighContrast) ? Theme.Contrast
             : feed.settings.theme === Settings.Dark
               || (feed.settings.theme === Settings.System && feed.desktop.isDark) ? Theme.Dark : Theme.Light
    }
    Binding {
        target: Theme
        property: "textSize"
        value: feed.settings.textSize
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: feed.desktop.isReducedMotion
    }
}
