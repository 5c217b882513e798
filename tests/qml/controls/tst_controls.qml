// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Seseragi.Ui

// The controls work with the keyboard and say what they are.
Item {
    width: 400
    height: 600

    Column {
        id: column
        width: parent.width
        spacing: 10
        PushButton { id: push; text: "Sign in" }
        IconButton { id: icon; iconName: "bell"; text: "Notifications"; key: "G"; count: 3 }
        LineField { id: secret; width: 300; label: "Access token"; isSecret: true }
        Toggle { id: toggle; text: "Renotes" }
        Chip { id: chip; text: "Public"; iconName: "world" }
        Banner { id: banner; width: 300 }
    }
    QuestionSheet { id: question; title: "Delete?"; question: "It is gone then."; yes: "Delete"; isDangerous: true }
    SignalSpy { id: pushed; target: push; signalName: "clicked" }
    SignalSpy { id: accepted; target: question; signalName: "accepted" }
    SignalSpy { id: rejected; target: question; signalName: "rejected" }

    TestCase {
        name: "Controls"
        when: windowShown

        function init() {
            failOnWarning(/.?/)
            pushed.clear()
            accepted.clear()
            rejected.clear()
        }

        function test_buttonTakesReturnAndSpace() {
            push.forceActiveFocus(Qt.TabFocusReason)
            verify(push.visualFocus)
            keyClick(Qt.Key_Return)
            keyClick(Qt.Key_Space)
            compare(pushed.count, 2)
        }
        function test_iconButtonIsNamed() {
            compare(icon.Accessible.name, "Notifications")
            compare(icon.Accessible.role, Accessible.Button)
            verify(icon.width >= 28 && icon.height >= 28)
        }
        function test_secretIsMaskedUntilAskedFor() {
            secret.text = "abc"
            verify(!secret.isShown)
            secret.isShown = true
            compare(secret.text, "abc")
            secret.isShown = false
        }
        function test_toggleAnswersTheSpaceKey() {
            toggle.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            verify(toggle.checked)
        }
        function test_emptyBannerIsNotThere() {
            verify(!banner.visible)
            banner.sentence = "The server cannot be reached."
            verify(banner.visible)
            compare(banner.Accessible.role, Accessible.AlertMessage)
            banner.sentence = ""
        }
        function test_safeAnswerHasTheFocus() {
            question.open()
            tryVerify(() => question.opened)
            keyClick(Qt.Key_Return)
            tryCompare(rejected, "count", 1)
            compare(accepted.count, 0)
            tryVerify(() => !question.visible)
        }
        function test_escapeClosesTheQuestion() {
            question.open()
            tryVerify(() => question.opened)
            keyClick(Qt.Key_Escape)
            tryVerify(() => !question.visible)
            compare(accepted.count, 0)
        }
    }
}
