// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// High contrast: text at 12:1 or more, outlines instead of tints.
ThemeColors {
    window: "#000000"
    surface: "#000000"
    raised: "#0c0c0c"
    hover: "#26ffffff"
    pressed: "#40ffffff"
    divider: "#9a9a9a"
    outline: "#ffffff"
    ink: "#ffffff"
    muted: "#dedede"
    accent: "#7ff5e8"
    accentInk: "#000000"
    accentTint: "#00302b"
    link: "#b3d7ff"
    mention: "#7ff5e8"
    hashtag: "#ffd08a"
    renote: "#9dfbc3"
    danger: "#ffc9c2"
    dangerInk: "#000000"
    warning: "#ffd873"
    warningTint: "#2b2200"
    fill: "#1c1c1c"
    shadow: "#00000000"
    scrim: "#e6000000"
    scrimInk: "#ffffff"
}
