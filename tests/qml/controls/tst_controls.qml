// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates
import QtQuick.Window
import QtTest
import Seseragi.Ui

// The controls work with the keyboard and say what they are.
Item {
    id: root
    width: 400
    height: 600

    Column {
        id: column
        width: parent.width
        spacing: 10
        PushButton { id: push; text: "Sign in" }
        IconButton { id: icon; iconName: "bell"; text: "Notifications"; key: "G"; count: 3 }
        IconButton { id: check; iconName: "eye-off"; text: "Content warning"; checkable: true }
        RadioRow { id: radio; text: "Nowhere" }
        NotificationFace { id: face; enabled: true }
        TabBar {
            id: tabs
            width: 300
            implicitHeight: 40
            contentItem: ListView {
                model: tabs.contentModel
                orientation: ListView.Horizontal
            }
            TabLabel { iconName: "home"; text: "Home" }
            TabLabel { iconName: "planet"; text: "Local" }
            TabLabel { iconName: "whirl"; text: "Global" }
        }
        LineField { id: secret; width: 300; label: "Access token"; isSecret: true }
        Toggle { id: toggle; text: "Renotes" }
        Chip { id: chip; text: "Public"; iconName: "world" }
        Chip { id: narrow; width: 80; text: "Show: 46 characters, 2 files"; iconName: "eye" }
        Banner { id: banner; width: 300 }
        Flickable {
            id: area
            width: 200
            height: 60
            contentHeight: rows.height
            Column {
                id: rows
                Repeater {
                    model: 10
                    PushButton { text: "Row" }
                }
            }
        }
        FollowFocus { area: area }
        CutText {
            id: name
            width: 80
            room: 80
            text: "A name that is longer <img src=\"image://icon/eye/ff000000\" height=\"20\">"
        }
    }
    QuestionSheet { id: question; title: "Delete?"; question: "It is gone then."; yes: "Delete"; isDangerous: true }
    SignalSpy { id: pushed; target: push; signalName: "clicked" }
    SignalSpy { id: checkPushed; target: check; signalName: "clicked" }
    SignalSpy { id: checkToggled; target: check; signalName: "toggled" }
    SignalSpy { id: radioPushed; target: radio; signalName: "clicked" }
    SignalSpy { id: facePushed; target: face; signalName: "clicked" }
    SignalSpy { id: accepted; target: question; signalName: "accepted" }
    SignalSpy { id: rejected; target: question; signalName: "rejected" }

    TestCase {
        name: "Controls"
        when: windowShown

        function init() {
            failOnWarning(/.?/)
            for (const spy of [pushed, checkPushed, checkToggled, radioPushed, facePushed])
                spy.clear()
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
        function test_everyKeyThatPressesToggles() {
            check.forceActiveFocus(Qt.TabFocusReason)
            let times = 0
            for (const key of [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter]) {
                const was = check.checked
                keyClick(key)
                compare(check.checked, !was)
                compare(checkToggled.count, ++times)
                compare(checkPushed.count, times)
            }
        }
        function test_bothEntersPress_data() {
            return [{ tag: "Return", key: Qt.Key_Return }, { tag: "Enter", key: Qt.Key_Enter }]
        }
        function test_bothEntersPress(row) {
            radio.forceActiveFocus(Qt.TabFocusReason)
            keyClick(row.key)
            compare(radioPushed.count, 1)
            face.forceActiveFocus(Qt.TabFocusReason)
            keyClick(row.key)
            compare(facePushed.count, 1)
            tabs.currentIndex = 0
            tabs.itemAt(1).forceActiveFocus(Qt.TabFocusReason)
            keyClick(row.key)
            compare(tabs.currentIndex, 1)
            keyClick(row.key) // already chosen: stays so
            compare(tabs.currentIndex, 1)
            verify(tabs.itemAt(1).checked && !tabs.itemAt(0).checked)
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
        function test_theLineItselfTakesTheKeyboard() {
            secret.takeFocus()
            const eye = root.Window.activeFocusItem.nextItemInFocusChain()
            compare(eye.text, "Show what is typed")
            eye.forceActiveFocus(Qt.TabFocusReason)
            push.forceActiveFocus()
            secret.takeFocus()
            // A key would not tell: what the eye does not take goes to the line around it.
            verify(root.Window.activeFocusItem !== eye)
        }
        function test_clicksLeaveTheKeyboardWhereItIs() {
            secret.takeFocus()
            mouseClick(icon)
            mouseClick(chip)
            keyClick(Qt.Key_B)
            verify(secret.text.endsWith("b"))
        }
        function test_aChipEndsInAnEllipsis() {
            verify(narrow.contentItem.children[0].width <= narrow.width)
        }
        function test_theViewFollowsTheKeyboard() {
            rows.children[8].forceActiveFocus(Qt.TabFocusReason)
            verify(area.contentY > 0)
            verify(rows.children[8].y + rows.children[8].height <= area.contentY + area.height)
            rows.children[0].forceActiveFocus(Qt.TabFocusReason)
            compare(area.contentY, 0)
        }
        function test_aNameWithPicturesIsCutOnlyWhenItIsTooLong() {
            tryVerify(() => name.isTooLong)
            compare(name.elide, Text.ElideRight)
            name.text = "Bob <img src=\"image://icon/eye/ff000000\" height=\"20\">"
            compare(name.elide, Text.ElideNone)
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
