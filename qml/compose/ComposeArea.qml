// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Seseragi.Core

// The text and, when wanted, the content warning above it.
ColumnLayout {
    id: area
    property Composer composer
    // Why it cannot be sent, in words.
    property string obstacle
    // As a var: the linter does not know its verbs.
    readonly property var inputMethod: Qt.inputMethod
    readonly property bool isSending: composer?.isSending ?? false
    readonly property bool isComposing: body.inputMethodComposing || warning.inputMethodComposing
    signal sendWanted()
    spacing: 8

    function takeFocus() {
        body.forceActiveFocus()
    }
    function goToEnd() {
        body.cursorPosition = body.length
    }
    // A word that is still being composed goes with it.
    function commit() {
        if (isComposing)
            inputMethod.commit()
    }
    // Ctrl+Enter sends, but never in the middle of a word an input method is still composing.
    function send(event: KeyEvent) {
        event.accepted = !isComposing && (event.modifiers & Qt.ControlModifier)
        if (event.accepted && composer.canSend)
            sendWanted()
    }

    component Frame: Rectangle {
        property bool isLit: false
        property bool isStill: false
        radius: Theme.controlRadius
        color: isStill ? Theme.fill : Theme.surface
        border.width: isLit ? 2 : 1
        border.color: isLit ? Theme.accent : Theme.outline
    }

    ColumnLayout {
        id: warningPart
        readonly property int obstacle: area.composer?.obstacle ?? Composer.NoObstacle
        readonly property bool isWrong: obstacle === Composer.CwTooLong
        Layout.fillWidth: true
        visible: area.composer?.hasCw ?? false
        spacing: 2
        TextField {
            id: warning
            Layout.fillWidth: true
            implicitHeight: Theme.control + 2
            text: area.composer?.cw ?? ""
            placeholderText: qsTr("Content warning")
            // What is on its way does not change any more: nothing typed now would be in it.
            readOnly: area.isSending
            color: readOnly ? Theme.muted : Theme.ink
            placeholderTextColor: Theme.muted
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            font.pixelSize: Theme.textSize
            leftPadding: 12
            rightPadding: 12
            selectByMouse: true
            background: Frame { isLit: warning.activeFocus; isStill: area.isSending }
            Accessible.ignored: !visible
            Accessible.name: placeholderText
            Accessible.description: hint.text
            Accessible.readOnly: readOnly
            onVisibleChanged: if (visible) forceActiveFocus()
            onTextEdited: area.composer.cw = text
            Keys.onReturnPressed: event => area.send(event)
            Keys.onEnterPressed: event => area.send(event)
        }
        // Always there, so that nothing moves when there is something to say.
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: 12
            Layout.rightMargin: 12
            MutedText {
                id: hint
                Layout.fillWidth: true
                text: warningPart.isWrong || warningPart.obstacle === Composer.CwEmpty ? area.obstacle : ""
                color: warningPart.isWrong ? Theme.danger : Theme.muted
                horizontalAlignment: Text.AlignLeft
                Accessible.ignored: true // the line above says it
            }
            RoomCount {
                what: warning.placeholderText
                room: area.composer?.cwRemaining ?? 0
                few: 10
            }
        }
    }
    ScrollView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 120
        Layout.preferredHeight: Math.max(120, Math.min(body.implicitHeight, 360))
        ScrollBar.vertical: ScrollHandle {
            parent: body.parent?.parent ?? null
            anchors.right: parent?.right
            height: parent?.height ?? 0
        }
        TextArea {
            id: body
            focus: true
            text: area.composer?.text ?? ""
            placeholderText: area.composer?.mode === Composer.Reply ? qsTr("Write your reply")
                           : area.composer?.mode === Composer.Quote ? qsTr("What do you say about it?")
                           : qsTr("What is going on?")
            readOnly: area.isSending
            color: readOnly ? Theme.muted : Theme.ink
            placeholderTextColor: Theme.muted
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            font.pixelSize: Theme.textSize + 1
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            selectByMouse: true
            padding: 12
            background: Frame { isLit: body.activeFocus; isStill: area.isSending }
            Accessible.ignored: !visible
            Accessible.name: qsTr("Text of the note")
            Accessible.multiLine: true
            Accessible.readOnly: readOnly
            onTextChanged: if (area.composer && text !== area.composer.text) area.composer.text = text
            Keys.onReturnPressed: event => area.send(event)
            Keys.onEnterPressed: event => area.send(event)
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        }
    }
}
