// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window

// A line of one device pixel.
Rectangle {
    implicitHeight: 1 / Screen.devicePixelRatio
    color: Theme.divider
    Accessible.ignored: true
}
