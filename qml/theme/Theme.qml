// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// Every colour, size and duration of the program. Main.qml feeds it from the settings and the desktop.
QtObject {
    id: theme

    enum Mode { Light, Dark, Contrast }

    property int mode: Theme.Light
    property int textSize: 14
    property bool reducedMotion: false
    readonly property bool isDark: mode !== Theme.Light

    readonly property ThemeColors colors: mode === Theme.Dark ? darkColors
                                        : mode === Theme.Contrast ? contrastColors : lightColors
    readonly property color window: colors.window
    readonly property color surface: colors.surface
    readonly property color raised: colors.raised
    readonly property color hover: colors.hover
    readonly property color pressed: colors.pressed
    readonly property color divider: colors.divider
    readonly property color outline: colors.outline
    readonly property color ink: colors.ink
    readonly property color muted: colors.muted
    readonly property color accent: colors.accent
    readonly property color accentInk: colors.accentInk
    readonly property color accentTint: colors.accentTint
    readonly property color link: colors.link
    readonly property color mention: colors.mention
    readonly property color hashtag: colors.hashtag
    readonly property color renote: colors.renote
    readonly property color danger: colors.danger
    readonly property color dangerInk: colors.dangerInk
    readonly property color warning: colors.warning
    readonly property color warningTint: colors.warningTint
    readonly property color fill: colors.fill
    readonly property color shadow: colors.shadow
    readonly property color scrim: colors.scrim
    readonly property color scrimInk: colors.scrimInk

    // Type, in pixels. Text follows the setting; spacing does not, so that rows stay dense.
    readonly property real scale: textSize / 14
    readonly property int smallText: Math.round(12.4 * scale)
    readonly property int tinyText: Math.round(11 * scale)
    readonly property int heading: Math.round(16 * scale)
    readonly property int title: Math.round(20 * scale)
    // Of the pixel size: fonts differ too much in their own idea of a line.
    readonly property real lineHeight: 1.45
    readonly property string monospace: "monospace"

    // Space and shape, on a grid of 4.
    readonly property int gap: 8
    readonly property int rowPadding: 16
    readonly property int rowPaddingY: 12
    readonly property int avatar: 44
    readonly property int avatarGap: 12
    readonly property int controlRadius: 6
    readonly property int cardRadius: 8
    readonly property int dialogRadius: 12
    readonly property int columnWidth: 680
    readonly property int icon: Math.round(20 * Math.max(1, scale))
    readonly property int smallIcon: Math.round(16 * Math.max(1, scale))
    readonly property int target: Math.round(28 * Math.max(1, scale))
    readonly property int control: Math.round(34 * Math.max(1, scale))
    readonly property int emoji: Math.round(20 * scale)

    readonly property int quick: reducedMotion ? 0 : 120
    readonly property int calm: reducedMotion ? 0 : 160
    readonly property int skeletonDelay: 300
    readonly property int tipDelay: 500

    // The colour as image://icon wants it.
    function hex(color: color): string {
        return String(color).substring(1)
    }

    readonly property ThemeColors lightColors: LightColors {}
    readonly property ThemeColors darkColors: DarkColors {}
    readonly property ThemeColors contrastColors: ContrastColors {}
}
