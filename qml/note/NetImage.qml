// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A picture from the network, which can be asked for again where it did not come.
Image {
    id: image
    property string wanted
    property bool isResting: false
    source: isResting ? "" : wanted
    asynchronous: true
    mipmap: true

    function reload() {
        isResting = true
        isResting = false
    }
}
