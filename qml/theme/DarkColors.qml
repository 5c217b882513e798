// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

ThemeColors {
    window: "#0e1413"
    surface: "#151c1b"
    raised: "#1d2625"
    hover: "#0dffffff"
    pressed: "#17ffffff"
    divider: "#26302e"
    outline: "#6d7b78"
    ink: "#e7edeb"
    muted: "#9caaa6"
    accent: "#5fd0c4"
    accentInk: "#06201d"
    accentTint: "#1d3532"
    link: "#93c5fd"
    mention: "#5fd0c4"
    hashtag: "#f4b860"
    renote: "#7fd3a1"
    danger: "#ffb4ab"
    dangerInk: "#4a0905"
    warning: "#f2c063"
    warningTint: "#2f2817"
    fill: "#212a28"
    shadow: "#80000000"
    scrim: "#cc080c0b"
    scrimInk: "#ffffff"
}
