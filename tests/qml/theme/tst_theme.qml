// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Seseragi.Ui

// Every pair of colours the views use is readable: 4.5:1 for text, 3:1 for icons and large shapes.
TestCase {
    id: test
    name: "Theme"

    function init() { failOnWarning(/.?/) }
    function cleanup() {
        Theme.mode = Theme.Light
        Theme.textSize = 14
        Theme.reducedMotion = false
    }

    function channel(value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)
    }
    function luminance(color) {
        return 0.2126 * channel(color.r) + 0.7152 * channel(color.g) + 0.0722 * channel(color.b)
    }
    // A colour as it looks over a ground.
    function over(color, ground) {
        const a = color.a
        return Qt.rgba(color.r * a + ground.r * (1 - a), color.g * a + ground.g * (1 - a),
                       color.b * a + ground.b * (1 - a), 1)
    }
    function contrast(one, two) {
        const a = luminance(one)
        const b = luminance(two)
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    }
    function check(what, ink, ground, least) {
        const found = contrast(over(ink, ground), ground)
        verify(found >= least, what + ": " + found.toFixed(2) + " is less than " + least)
    }

    function test_contrast_data() {
        return [{ tag: "light", mode: Theme.Light }, { tag: "dark", mode: Theme.Dark },
                { tag: "contrast", mode: Theme.Contrast }]
    }
    function test_contrast(data) {
        Theme.mode = data.mode
        const grounds = { window: Theme.window, surface: Theme.surface, raised: Theme.raised }
        const inks = { ink: Theme.ink, muted: Theme.muted, link: Theme.link, mention: Theme.mention,
                       hashtag: Theme.hashtag, renote: Theme.renote, danger: Theme.danger,
                       warning: Theme.warning, accent: Theme.accent }
        for (const ground in grounds) {
            for (const ink in inks)
                check(ink + " on " + ground, inks[ink], grounds[ground], 4.5)
            check("outline on " + ground, Theme.outline, grounds[ground], 3)
            for (const veil of [Theme.hover, Theme.pressed]) {
                check("ink on a touched " + ground, Theme.ink, over(veil, grounds[ground]), 4.5)
                check("muted on a touched " + ground, Theme.muted, over(veil, grounds[ground]), 4.5)
            }
        }
        check("ink on fill", Theme.ink, Theme.fill, 4.5)
        check("muted on fill", Theme.muted, Theme.fill, 4.5)
        check("accent on its tint", Theme.accent, Theme.accentTint, 4.5)
        check("ink on the accent's tint", Theme.ink, Theme.accentTint, 4.5)
        check("ink on the accent", Theme.accentInk, Theme.accent, 4.5)
        check("ink on danger", Theme.dangerInk, Theme.danger, 4.5)
        check("ink on a warning", Theme.ink, Theme.warningTint, 4.5)
        check("sign on a warning", Theme.warning, Theme.warningTint, 3)
        for (const picture of ["white", "black", "#808080"])
            check("ink on the scrim over " + picture, Theme.scrimInk, over(Theme.scrim, Qt.color(picture)), 4.5)
    }
    function test_everythingFollowsTheTextSize() {
        Theme.textSize = 22
        verify(Theme.heading > 22)
        verify(Theme.smallText > 14)
        verify(Theme.control >= 34)
        Theme.textSize = 11
        compare(Theme.target, 28)
        verify(Theme.tinyText >= 8)
    }
    function test_nothingMovesWithReducedMotion() {
        verify(Theme.quick > 0)
        Theme.reducedMotion = true
        compare(Theme.quick, 0)
        compare(Theme.calm, 0)
    }
}
