// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

ApplicationWindow {
    id: window
    width: 900
    height: 700
    visible: true
    title: qsTr("Seseragi")
    color: Theme.window
}
