// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

ThemeColors {
    window: "#f3f6f5"
    surface: "#ffffff"
    raised: "#ffffff"
    hover: "#0a1b2422"
    pressed: "#141b2422"
    divider: "#e3e8e6"
    outline: "#84918d"
    ink: "#1b2422"
    muted: "#55625f"
    accent: "#0f766e"
    accentInk: "#ffffff"
    accentTint: "#e1efee"
    link: "#1d4ed8"
    mention: "#0f766e"
    hashtag: "#9a4a09"
    renote: "#2f7a4f"
    danger: "#b3261e"
    dangerInk: "#ffffff"
    warning: "#8a5a00"
    warningTint: "#fdf3dd"
    fill: "#eef2f1"
    shadow: "#26101817"
    scrim: "#b30b1110"
    scrimInk: "#ffffff"
}
