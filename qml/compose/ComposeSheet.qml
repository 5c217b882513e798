// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Seseragi.Core

// Writing a note, a reply or a quote. Escape closes it and keeps every word: each target has its own draft until it is sent.
Sheet {
    id: sheet
    required property Session session
    property Composer composer
    // Kept drafts by what they answer; they live as long as the account is shown.
    property var drafts: ({})
    property string key
    signal sent()

    wantedWidth: 560
    title: !composer ? "" : composer.mode === Composer.Reply ? qsTr("Reply")
         : composer.mode === Composer.Quote ? qsTr("Quote") : qsTr("New note")

    function write() {
        start("", () => session.composer())
    }
    function reply(note: Note) {
        start("reply " + note.id, () => session.composeReply(note))
    }
    function quote(note: Note) {
        start("quote " + note.id, () => session.composeQuote(note))
    }
    function start(draftKey: string, make: var) {
        if (!drafts[draftKey])
            drafts[draftKey] = make()
        key = draftKey
        composer = drafts[draftKey]
        open()
    }

    onOpened: area.takeFocus()
    onClosed: {
        if (composer && composer.isPristine && !composer.isSending)
            delete drafts[key]
    }
    Connections {
        target: sheet.composer
        function onSent() {
            delete sheet.drafts[sheet.key]
            sheet.close()
            sheet.sent()
        }
    }

    contentItem: ColumnLayout {
        spacing: 10
        // Whoever has several accounts sees which of them is about to speak.
        RowLayout {
            Layout.fillWidth: true
            spacing: 8
            AvatarImage {
                size: 24
                source: sheet.session.avatarSource
                ground: Theme.raised
            }
            MutedText {
                Layout.fillWidth: true
                text: sheet.session.handle
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignLeft
            }
        }
        // Always there: Qt 6.4's layouts keep a part that was taken away while they were hidden, and crash.
        TargetCard {
            Layout.fillWidth: true
            visible: note !== null
            note: sheet.composer?.target ?? null
        }
        ComposeArea {
            id: area
            Layout.fillWidth: true
            Layout.fillHeight: true
            composer: sheet.composer
            onSendWanted: sheet.composer.send()
        }
        Banner {
            Layout.fillWidth: true
            sentence: sheet.composer?.errorText ?? ""
            advice: sentence === "" ? "" : qsTr("Nothing you wrote is lost.")
            action: qsTr("Try again")
            onActed: sheet.composer.send()
        }
        ComposeBar {
            Layout.fillWidth: true
            composer: sheet.composer
            hasKeys: sheet.opened
            isNarrow: sheet.availableWidth < 380 * Theme.scale
        }
    }
}
