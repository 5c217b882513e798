// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Markup that ends in an ellipsis where it has no more room. In a text that may be cut Qt 6.4 reserves no width for a picture
// that came after the first layout: so one with pictures may be cut only once it is known to be too long.
Text {
    id: words
    // The width it could have.
    property real room: width
    readonly property bool hasPictures: text.includes("<img")
    property bool isTooLong: false

    function measureLater() {
        if (hasPictures)
            later.restart()
    }
    function measure() {
        if (hasPictures && (truncated || (wrapMode === Text.NoWrap && room > 0 && implicitWidth > room)))
            isTooLong = true
    }
    onTextChanged: isTooLong = false
    onRoomChanged: {
        isTooLong = false
        measureLater()
    }
    onImplicitWidthChanged: measureLater()
    onTruncatedChanged: measure()
    textFormat: Text.StyledText
    elide: isTooLong || !hasPictures ? Text.ElideRight : Text.ElideNone
    horizontalAlignment: Text.AlignLeft

    // Measuring changes what is being laid out. Not Qt.callLater(): Qt 6.4 calls the compiled form of a function even when its
    // object is gone, and crashes.
    Timer {
        id: later
        interval: 0
        onTriggered: words.measure()
    }
}
