// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// Sentences with places for words.
QtObject {
    // Fills %1, %2 ... at once: with one arg() after the other, a place that somebody wrote would be filled as well.
    function fill(sentence: string, words: var): string {
        return sentence.replace(/%([1-9])/g, (place, number) => words[number - 1] ?? place)
    }
    // A part of a whole, 0 to 1.
    function percent(part: real): string {
        return Words.fill(qsTr("%1 %", "percent"), [Number(Math.round(part * 100)).toLocaleString(Qt.locale(), "f", 0)])
    }
}
