// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Markup that ends in an ellipsis where it has no more room. Qt 6.4 reserves no width for a picture that is loaded already
// in a text that may be cut: such a text is laid out whole first and cut after that.
Text {
    id: words
    readonly property bool hasPictures: text.includes("<img")
    property bool isSettled: false

    function settle() {
        isSettled = true
    }
    onTextChanged: {
        if (hasPictures) {
            isSettled = false
            Qt.callLater(settle)
        }
    }
    textFormat: Text.StyledText
    elide: isSettled || !hasPictures ? Text.ElideRight : Text.ElideNone
    horizontalAlignment: Text.AlignLeft
}
