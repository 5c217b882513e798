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
    // Why it cannot be sent, in words; empty: it can, or is on its way.
    readonly property string obstacle: {
        switch (composer?.obstacle ?? Composer.NoObstacle) {
        case Composer.CwEmpty: return qsTr("An empty warning cannot be sent.")
        case Composer.CwTooLong: return qsTr("The warning is too long to be sent.")
        case Composer.TextEmpty: return qsTr("Nothing is written yet.")
        case Composer.TextTooLong: return qsTr("The text is too long to be sent.")
        case Composer.TargetDeleted: return qsTr("The note you answer or quote was deleted.")
        case Composer.AccountClosed: return qsTr("This account was closed.")
        }
        return ""
    }
    signal told(sentence: string, isError: bool)

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
    function send() {
        area.commit()
        composer.send()
    }

    // Before it can take a key: the first letters of who types at once go behind the mention, too.
    onAboutToShow: area.goToEnd()
    onOpened: area.takeFocus()
    onClosed: {
        if (composer && composer.isPristine && !composer.isSending)
            delete drafts[key]
    }
    // Of every draft, not only of the one in sight: the others were closed while they were on their way.
    Connections {
        target: sheet.session
        function onNoteSent(composer: Composer) {
            for (const draftKey of Object.keys(sheet.drafts)) {
                if (sheet.drafts[draftKey] === composer)
                    delete sheet.drafts[draftKey]
            }
            if (composer === sheet.composer)
                sheet.close()
            sheet.told(qsTr("Sent."), false)
        }
        function onNoteNotSent(composer: Composer) {
            if (!sheet.opened || composer !== sheet.composer)
                sheet.told(qsTr("Your note is kept to be sent again. %1").arg(composer.errorText), true)
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
            obstacle: sheet.obstacle
            onSendWanted: sheet.send()
        }
        Banner {
            Layout.fillWidth: true
            readonly property bool isFinal: sheet.composer?.obstacle === Composer.TargetDeleted
            sentence: isFinal ? sheet.obstacle : sheet.composer?.errorText ?? ""
            advice: sentence === "" ? "" : qsTr("Nothing you wrote is lost.")
            action: isFinal ? "" : qsTr("Try again")
            onActed: sheet.send()
        }
        ComposeBar {
            Layout.fillWidth: true
            composer: sheet.composer
            obstacle: sheet.obstacle
            onSendWanted: sheet.send()
            hasKeys: sheet.opened
            isNarrow: sheet.availableWidth < 380 * Theme.scale
        }
    }
}
