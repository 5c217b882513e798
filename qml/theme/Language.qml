// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQml

// Sentences made outside of QML, asked for again when the language changes: qsTr alone does that only for its own.
QtObject {
    function of(sentence: string): string {
        return Qt.uiLanguage === undefined ? "" : sentence
    }
}
