// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Seseragi.Core

// A poll: choices to click, and bars with percentages once voted or over. Votes of others arrive by themselves.
Column {
    id: view
    property Note note
    required property NoteVerbs verbs
    readonly property poll current: note ? note.poll : nothing
    property poll nothing
    property pollChoice noChoice
    readonly property bool canVote: current.canVote && (verbs?.canWrite ?? false)
    readonly property bool isOpenBook: current.hasVoted || current.isExpired || !canVote
    spacing: 4
    Accessible.ignored: !visible
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Poll")

    Repeater {
        model: view.current.choices.length
        PollBar {
            required property int index
            width: view.width
            choice: view.current.choices[index] ?? view.noChoice // while the row is on its way out
            isOpenBook: view.isOpenBook
            enabled: view.canVote && !choice.isVoted
            isMultiple: view.current.isMultiple
            onClicked: view.verbs.vote(view.note, index)
        }
    }
    MutedText {
        width: parent.width
        topPadding: 2
        text: {
            const parts = [qsTr("%n vote(s)", "", view.current.totalVotes)]
            if (view.current.isMultiple)
                parts.push(qsTr("several choices"))
            if (view.current.expiryText !== "")
                parts.push(view.current.expiryText)
            return parts.join(" · ")
        }
    }
}
