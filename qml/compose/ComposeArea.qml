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
    readonly property bool isComposing: body.inputMethodComposing || warning.inputMethodComposing
    signal sendWanted()
    spacing: 8

    function takeFocus() {
        body.forceActiveFocus()
        body.cursorPosition = body.length
    }
    // Ctrl+Enter sends, but never in the middle of a word an input method is still composing.
    function send(event: KeyEvent) {
        event.accepted = !isComposing && (event.modifiers & Qt.ControlModifier)
        if (event.accepted && composer.canSend)
            sendWanted()
    }

    component Frame: Rectangle {
        property bool isLit: false
        radius: Theme.controlRadius
        color: Theme.surface
        border.width: isLit ? 2 : 1
        border.color: isLit ? Theme.accent : Theme.outline
    }

    TextField {
        id: warning
        Layout.fillWidth: true
        implicitHeight: Theme.control + 2
        visible: area.composer?.hasCw ?? false
        text: area.composer?.cw ?? ""
        placeholderText: qsTr("Content warning")
        color: Theme.ink
        placeholderTextColor: Theme.muted
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        font.pixelSize: Theme.textSize
        leftPadding: 12
        rightPadding: 12
        selectByMouse: true
        background: Frame { isLit: warning.activeFocus }
        Accessible.ignored: !visible
        Accessible.name: placeholderText
        onVisibleChanged: if (visible) forceActiveFocus()
        onTextEdited: area.composer.cw = text
        Keys.onReturnPressed: event => area.send(event)
        Keys.onEnterPressed: event => area.send(event)
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
            color: Theme.ink
            placeholderTextColor: Theme.muted
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            font.pixelSize: Theme.textSize + 1
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            selectByMouse: true
            padding: 12
            background: Frame { isLit: body.activeFocus }
            Accessible.ignored: !visible
            Accessible.name: qsTr("Text of the note")
            Accessible.multiLine: true
            onTextChanged: if (area.composer && text !== area.composer.text) area.composer.text = text
            Keys.onReturnPressed: event => area.send(event)
            Keys.onEnterPressed: event => area.send(event)
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        }
    }
}
