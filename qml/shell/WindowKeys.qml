// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// The keys of the whole window. Plain letters never reach it while a text is being written: text fields take them first.
Item {
    id: keys
    property bool isEnabled: true
    signal composeWanted()
    signal tabWanted(index: int)
    signal notificationsWanted()
    signal connectionWanted()
    signal timelineMenuWanted()
    signal settingsWanted()
    signal helpWanted()
    signal nextAccountWanted()
    signal connectWanted()
    signal addAccountWanted()
    signal signOutWanted()
    signal textSizeWanted(step: int)

    component Key: Shortcut {
        enabled: keys.isEnabled
    }
    Key { sequence: "N"; onActivated: keys.composeWanted() }
    Key { sequence: "1"; onActivated: keys.tabWanted(0) }
    Key { sequence: "2"; onActivated: keys.tabWanted(1) }
    Key { sequence: "3"; onActivated: keys.tabWanted(2) }
    Key { sequence: "4"; onActivated: keys.tabWanted(3) }
    Key { sequence: "G"; onActivated: keys.notificationsWanted() }
    Key { sequence: "I"; onActivated: keys.connectionWanted() }
    Key { sequence: "F"; onActivated: keys.timelineMenuWanted() }
    Key { sequence: "A"; onActivated: keys.nextAccountWanted() }
    Key { sequence: "F5"; onActivated: keys.connectWanted() }
    Key { sequence: "Ctrl+Shift+A"; onActivated: keys.addAccountWanted() }
    Key { sequence: "Ctrl+Shift+O"; onActivated: keys.signOutWanted() }
    Key { sequence: "Ctrl+,"; onActivated: keys.settingsWanted() }
    Key { sequences: ["?", "F1"]; onActivated: keys.helpWanted() }
    Shortcut { sequences: ["Ctrl++", "Ctrl+="]; onActivated: keys.textSizeWanted(1) }
    Shortcut { sequence: "Ctrl+-"; onActivated: keys.textSizeWanted(-1) }
    Shortcut { sequence: "Ctrl+0"; onActivated: keys.textSizeWanted(0) }
}
