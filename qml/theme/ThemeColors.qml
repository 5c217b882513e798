// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The colour tokens of one theme. Every view takes its colours from Theme, never from here and never from a literal.
QtObject {
    property color window
    property color surface
    property color raised
    property color hover
    property color pressed
    property color divider
    // The outline of a field or an unselected chip: stronger than a divider.
    property color outline
    property color ink
    property color muted
    property color accent
    property color accentInk
    // The background of what is the reader's own: a reaction, a vote, the selected tab.
    property color accentTint
    property color link
    property color mention
    property color hashtag
    property color renote
    property color danger
    property color dangerInk
    property color warning
    property color warningTint
    // Quiet fill of chips, bars and empty media boxes.
    property color fill
    property color shadow
    // What lies over a picture (marks, the viewer) and the ink on it.
    property color scrim
    property color scrimInk
}
