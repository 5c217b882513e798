// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// How many characters there is still room for; negative: too many.
Text {
    id: count
    property int room
    property int few: 100
    // Of what, where it is not plain.
    property string what
    readonly property string words: room < 0 ? qsTr("%n character(s) too many", "", -room)
                                             : qsTr("%n character(s) left", "", room)

    // Of one width: Qt 6.4's layouts miss a part that grows while they already have another change to see to.
    Layout.preferredWidth: widest.advanceWidth
    horizontalAlignment: Text.AlignRight
    text: room
    color: room < 0 ? Theme.danger : room < few ? Theme.warning : Theme.muted
    font.pixelSize: Theme.smallText
    font.weight: room < 0 ? Font.DemiBold : Font.Normal
    Accessible.ignored: !visible
    Accessible.role: Accessible.StaticText
    Accessible.name: what === "" ? words : qsTr("%1: %2", "what is counted: characters left").arg(what).arg(words)

    TextMetrics {
        id: widest
        font: count.font
        text: "−00000"
    }
}
