// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The program without eyes and without a mouse: on every page and sheet, whatever can be focused or
// pressed says what it is, the keyboard gets everywhere, and the list of keys tells the truth.
#include "harness/programwindow.h"
#include "harness/world.h"
#include "instance/demo.h"
#include "model/notificationmodel.h"
#include "model/timelinemodel.h"
#include "session/session.h"
#include "session/signin.h"
#include "store/note.h"

#include <QDirIterator>
#include <QFile>
#include <QPointer>
#include <QQuickStyle>
#include <QRegularExpression>
#include <QTest>

void qml_register_types_Seseragi_Core();
void qml_register_types_Seseragi_Ui();

namespace {

/// Roles that say nothing.
bool isVague(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Window
           || role == QAccessible::Pane || role == QAccessible::Whitespace;
}

QString describe(QAccessibleInterface *face)
{
    QString path;
    for (const QObject *object = face->object(); object; object = object->parent())
        path.prepend(QLatin1Char('/') + QString::fromLatin1(object->metaObject()->className()));
    return QStringLiteral("role %1, name \"%2\", %3")
        .arg(face->role())
        .arg(face->text(QAccessible::Name), path.right(160));
}

} // namespace

class AccessibilityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everythingSaysWhatItIs_data();
    void everythingSaysWhatItIs();
    void theTimelineIsAListOfNotes();
    void tabGetsEverywhere_data();
    void tabGetsEverywhere();
    void theListOfKeysIsComplete();
    void pagesScrollWithKeys_data();
    void pagesScrollWithKeys();
    void theCurrentCellIsTold();
    void everyActionOfANoteHasAKey();
    void everyActionOfAnAccountHasAKey();

private:
    void open(const QString &page);
    void checkTree(QAccessibleInterface *face, int &seen, QStringList &complaints) const;
    QString selectedNote() const;

    std::unique_ptr<World> m_world;
    std::unique_ptr<Demo> m_demo;
    Session *m_session = nullptr;
    std::unique_ptr<ProgramWindow> m_program;
};

void AccessibilityTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qml_register_types_Seseragi_Core();
    qml_register_types_Seseragi_Ui();
    QAccessible::setActive(true);
}

void AccessibilityTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_world = std::make_unique<World>();
    m_world->desktop.setAppearance(false, true); // without motion everything is there at once
    m_demo = std::make_unique<Demo>(&m_world->instance);
    m_demo->seed();
}

void AccessibilityTest::cleanup()
{
    m_program.reset();
    m_demo.reset();
    m_world.reset();
}

/// A page, or a page and what opens over it: "welcome", "timelines/menu", ...
void AccessibilityTest::open(const QString &page)
{
    const QString place = page.section(QLatin1Char('/'), 0, 0);
    const QString over = page.section(QLatin1Char('/'), 1);
    const bool isWelcome = place == QLatin1String("welcome");
    if (!isWelcome) {
        m_session = m_world->signIn(Demo::visitor());
        TimelineModel *timeline = m_session->timeline(Session::Home);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::Online, ProgramWindow::patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(timeline->rowCount() > 0, ProgramWindow::patienceMs);
    }
    if (over == QLatin1String("delete") || over == QLatin1String("media")) {
        NoteOptions options;
        FileOptions described;
        described.comment = QStringLiteral("A river between two hills");
        options.fileIds = {m_world->instance.addFile(Demo::visitor()),
                           m_world->instance.addFile(Demo::visitor(), described)};
        const QString id = m_world->instance.createNote(
            Demo::visitor(), QStringLiteral("Where I have been"), options);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->timeline(Session::Home)->noteAt(0)->id(), id,
                                  ProgramWindow::patienceMs);
    } else if (over == QLatin1String("secret")) {
        m_session->setSecretProblem(Session::CannotStore,
                                    [] { return QStringLiteral("It is not stored."); });
    }
    const QSize size = over == QLatin1String("narrow") ? QSize(420, 700) : QSize(980, 2600);
    m_program = std::make_unique<ProgramWindow>(*m_world, size);
    QVERIFY(m_program->isReady());
    if (!isWelcome)
        m_program->go(place);
    SignIn *signIn = m_world->sessions->signIn();
    const auto isThere = [this](const char *name) {
        QTRY_VERIFY_WITH_TIMEOUT(m_program->has(QAccessible::Button, QString::fromUtf8(name)),
                                 ProgramWindow::patienceMs);
    };
    const auto press = [this](const char *name, QAccessible::Role role = QAccessible::Button) {
        const QString label = QString::fromUtf8(name);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->has(role, label), ProgramWindow::patienceMs);
        m_program->click(m_program->find(role, label));
    };
    if (over == QLatin1String("error")) {
        signIn->setServer(QStringLiteral("my server"));
        signIn->setToken(QStringLiteral("abc"));
        signIn->start();
    } else if (over == QLatin1String("question")) {
        signIn->setServer(QStringLiteral("example.com"));
        signIn->setToken(QString(16, QLatin1Char('x')));
        signIn->start();
    } else if (over == QLatin1String("browser")) {
        signIn->setServer(m_world->instance.url().toString());
        signIn->startBrowser();
        QTRY_COMPARE_WITH_TIMEOUT(signIn->step(), SignIn::WaitingForBrowser,
                                  ProgramWindow::patienceMs);
    } else if (over == QLatin1String("permissions")) {
        press("Which permissions?", QAccessible::Link);
    } else if (over == QLatin1String("composer")) {
        m_program->key(Qt::Key_N);
    } else if (over == QLatin1String("reply")) {
        m_program->key(Qt::Key_J);
        m_program->key(Qt::Key_R);
    } else if (over == QLatin1String("menu")) {
        m_program->key(Qt::Key_J);
        m_program->key(Qt::Key_M);
    } else if (over == QLatin1String("renote")) {
        m_program->key(Qt::Key_J);
        m_program->key(Qt::Key_J);
        m_program->key(Qt::Key_T);
    } else if (over == QLatin1String("reactions")) {
        m_program->key(Qt::Key_J);
        m_program->key(Qt::Key_E);
    } else if (over == QLatin1String("options")) {
        press("What this timeline shows");
    } else if (over == QLatin1String("keys")) {
        m_program->key(Qt::Key_F1);
    } else if (over == QLatin1String("delete")) {
        m_program->key(Qt::Key_J);
        m_program->key(Qt::Key_Delete);
        isThere("Cancel");
    } else if (over == QLatin1String("media")) {
        m_program->key(Qt::Key_J);
        m_program->key(Qt::Key_V);
        isThere("Next picture");
    } else if (over == QLatin1String("secret")) {
        press("Choose…");
        press("Store in a sealed file…");
        isThere("Seal");
    } else if (over == QLatin1String("accounts")) {
        const QStringList names = m_program->names(QAccessible::Button);
        m_program->click(m_program->find(QAccessible::Button,
                                         names.filter(QStringLiteral("Account @")).value(0)));
    } else if (over == QLatin1String("signout")) {
        press("Sign out");
    } else if (over == QLatin1String("passphrase")) {
        press("A file sealed with a passphrase", QAccessible::RadioButton);
    }
}

void AccessibilityTest::everythingSaysWhatItIs_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("atLeast"); // controls, so that the walk is known to have seen the page
    const QList<std::pair<const char *, int>> pages = {
        {"welcome", 7},           {"welcome/error", 7},       {"welcome/question", 2},
        {"welcome/browser", 3},   {"welcome/permissions", 8}, {"timelines", 40},
        {"timelines/narrow", 20}, {"timelines/composer", 5},  {"timelines/reply", 5},
        {"timelines/menu", 4},    {"timelines/renote", 2},    {"timelines/reactions", 10},
        {"timelines/options", 3}, {"timelines/keys", 1},      {"timelines/accounts", 2},
        {"notifications", 20},    {"connection", 6},          {"settings", 20},
        {"settings/narrow", 10},  {"settings/signout", 2},    {"settings/passphrase", 20},
        {"timelines/secret", 4},  {"timelines/delete", 2},    {"timelines/media", 4},
    };
    for (const auto &[page, atLeast] : pages)
        QTest::newRow(page) << QString::fromLatin1(page) << atLeast;
}

void AccessibilityTest::checkTree(QAccessibleInterface *face, int &seen,
                                  QStringList &complaints) const
{
    if (!face || !face->isValid())
        return;
    const QAccessible::State state = face->state();
    QAccessibleActionInterface *actions = face->actionInterface();
    const bool canBePressed =
        actions
        && (actions->actionNames().contains(QAccessibleActionInterface::pressAction())
            || actions->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    const bool isControl =
        (state.focusable || canBePressed) && face->object() != m_program->window();
    if (state.invisible) {
        // Not every screen reader minds the state: what is hidden is not to be there.
        if (isControl || face->role() == QAccessible::AlertMessage)
            complaints.append(QStringLiteral("hidden: ") + describe(face));
    } else if (isControl) {
        ++seen;
        // Qt withholds the name of what holds a password; its description and its group have it.
        const QString name =
            face->text(state.passwordEdit ? QAccessible::Description : QAccessible::Name);
        if (name.trimmed().isEmpty() || name.contains(QLatin1String("undefined")))
            complaints.append(QStringLiteral("no name: ") + describe(face));
        if (isVague(face->role()))
            complaints.append(QStringLiteral("no role: ") + describe(face));
    }
    for (int i = 0; i < face->childCount(); ++i)
        checkTree(face->child(i), seen, complaints);
}

void AccessibilityTest::everythingSaysWhatItIs()
{
    QFETCH(QString, page);
    QFETCH(int, atLeast);
    open(page);
    if (QTest::currentTestFailed())
        return;
    int seen = 0;
    QStringList complaints;
    const auto look = [&] {
        seen = 0;
        complaints.clear();
        checkTree(QAccessible::queryAccessibleInterface(m_program->window()), seen, complaints);
        // A row that has just left its list is there for a moment more.
        return seen >= atLeast && complaints.isEmpty();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(
        look(),
        qPrintable(QString::number(seen) + QLatin1Char('\n') + complaints.join(QLatin1Char('\n'))),
        ProgramWindow::patienceMs);
    // Everything the mouse can press is in that tree.
    m_program->walk([&complaints](QQuickItem *item) {
        if (!item->inherits("QQuickAbstractButton") || !item->isEnabled())
            return;
        const ProgramWindow::Face face = ProgramWindow::faceOf(item);
        if (face.name.trimmed().isEmpty())
            complaints.append(QString::fromLatin1(item->metaObject()->className()));
    });
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

void AccessibilityTest::theTimelineIsAListOfNotes()
{
    open(QStringLiteral("timelines"));
    QQuickItem *list = m_program->find(QAccessible::List, QStringLiteral("Home timeline"));
    QVERIFY(list);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(list);
    QVERIFY(face);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Home timeline"));
    QStringList names;
    m_program->walk(
        [&names](QQuickItem *item) {
            const ProgramWindow::Face row = ProgramWindow::faceOf(item);
            if (row.role == QAccessible::ListItem)
                names.append(row.name);
        },
        list);
    TimelineModel *timeline = m_session->timeline(Session::Home);
    QVERIFY(names.size() > 5);
    for (const QString &name : names)
        QVERIFY2(name.contains(QRegularExpression(QStringLiteral("^.+: .+"))), qPrintable(name));
    QVERIFY(names.contains(timeline->noteAt(0)->accessibleText()));
    QVERIFY(!names.filter(QStringLiteral("Bob")).isEmpty());
    QVERIFY(!names.filter(QStringLiteral("followers only, quietly")).isEmpty());
}

void AccessibilityTest::tabGetsEverywhere_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page :
         {"welcome", "welcome/question", "timelines", "timelines/narrow", "timelines/composer",
          "notifications", "connection", "settings", "settings/signout", "timelines/secret",
          "timelines/delete", "timelines/media"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

/// Every control of the page, or of the sheet over it, gets the focus by Tab alone, shows it, and
/// Shift+Tab goes back.
void AccessibilityTest::tabGetsEverywhere()
{
    QFETCH(QString, page);
    open(page);
    if (QTest::currentTestFailed())
        return;
    const bool isSheet = page.contains(QLatin1Char('/'))
                         && !page.startsWith(QLatin1String("welcome"))
                         && !page.endsWith(QLatin1String("narrow"));
    const auto wanted = [&] {
        QSet<QQuickItem *> items;
        m_program->walk([&items, isSheet](QQuickItem *item) {
            bool isInPopup = false;
            for (QQuickItem *up = item; up; up = up->parentItem())
                isInPopup |= up->inherits("QQuickPopupItem");
            if (item->isEnabled() && item->activeFocusOnTab() && isInPopup == isSheet
                && (item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextInput")
                    || item->inherits("QQuickTextEdit")))
                items.insert(item);
        });
        return items;
    };
    QTRY_VERIFY_WITH_TIMEOUT(wanted().size() > 1, ProgramWindow::patienceMs);
    // What goes meanwhile, with its row, need not be reached.
    QList<QPointer<QQuickItem>> all;
    for (QQuickItem *item : wanted())
        all.append(item);
    QSet<QQuickItem *> reached;
    // A row that left the window may be kept for another one.
    const auto isSeen = [this](const QQuickItem *item) {
        const QRectF place = item->mapRectToScene({0, 0, item->width(), item->height()});
        return item->isVisible()
               && QRectF(QPointF(), m_program->window()->size()).intersects(place);
    };
    const auto missed = [&] {
        QStringList names;
        for (const QPointer<QQuickItem> &item : std::as_const(all)) {
            if (item && item->isEnabled() && !reached.contains(item) && isSeen(item))
                names.append(ProgramWindow::faceOf(item).name + QLatin1Char(' ')
                             + QString::fromLatin1(item->metaObject()->className()));
        }
        return names;
    };
    // The list moves along and uses its rows again: a button may be another row's, where it is not
    // enabled, just when its turn comes. So three times round.
    QQuickItem *first = nullptr;
    int rounds = 0;
    for (qsizetype presses = 0; presses < 12 * all.size() + 120 && rounds < 3; ++presses) {
        m_program->key(Qt::Key_Tab);
        QQuickItem *item = m_program->window()->activeFocusItem();
        QVERIFY(item);
        if (!first)
            first = item;
        else if (item == first && presses > (rounds + 1) * all.size())
            ++rounds;
        reached.insert(item);
        if (rounds > 0 && missed().isEmpty())
            break;
    }
    QVERIFY2(missed().isEmpty(), qPrintable(missed().join(QLatin1Char('\n'))));
    // And back again. A row may come between, so more than once if need be.
    const auto goesAndReturns = [this] {
        const QQuickItem *here = m_program->window()->activeFocusItem();
        m_program->key(Qt::Key_Tab);
        m_program->key(Qt::Key_Backtab, Qt::ShiftModifier);
        return m_program->window()->activeFocusItem() == here;
    };
    QTRY_VERIFY(goesAndReturns());
}

/// The keys written in the program's sources against those the sheet tells.
void AccessibilityTest::theListOfKeysIsComplete()
{
    QSet<QString> keys;
    QDirIterator files(QStringLiteral(":/qt/qml/Seseragi/Ui"), {QStringLiteral("*.qml")});
    static const QRegularExpression sequence(
        QStringLiteral("sequence: \"([^\"]+)\"|sequences: \\[([^\\]]+)\\]"));
    static const QRegularExpression keyOf(QStringLiteral("Qt\\.Key_(\\w+)|Keys\\.on(\\w+)Pressed"));
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (auto it = sequence.globalMatch(source); it.hasNext();) {
            const auto match = it.next();
            const QString list = match.captured(1) + match.captured(2).remove(QLatin1Char('"'));
            for (const QString &key : list.split(QRegularExpression(QStringLiteral(", +"))))
                keys.insert(key);
        }
        for (auto it = keyOf.globalMatch(source); it.hasNext();) {
            const auto match = it.next();
            keys.insert(match.captured(1) + match.captured(2));
        }
    }
    QVERIFY(keys.contains(QStringLiteral("N")) && keys.contains(QStringLiteral("J")));
    // Second names of keys that are listed; and what every desktop has: Return presses, Tab goes
    // on.
    for (const char *alias : {"F1", "Ctrl+=", "Menu", "Down", "Up", "PageDown", "PageUp", "Period",
                              "Return", "Enter", "Tab", "Backtab"})
        keys.remove(QString::fromLatin1(alias));
    keys.remove(QString()); // Keys.onPressed
    const std::pair<const char *, const char *> caps[] = {
        {"Delete", "Del"}, {"Escape", "Esc"}, {"Left", "←"}, {"Right", "→"}};
    for (const auto &[name, cap] : caps) {
        QVERIFY2(keys.remove(QString::fromLatin1(name)), name);
        keys.insert(QString::fromUtf8(cap));
    }

    open(QStringLiteral("timelines/keys"));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_program->names(QAccessible::ListItem).filter(QStringLiteral("React: E")).size() == 1,
        ProgramWindow::patienceMs);
    QSet<QString> listed;
    const QStringList lines = m_program->names(QAccessible::ListItem);
    for (const QString &line : lines) {
        const QString shown = line.section(QStringLiteral(": "), -1);
        if (shown.contains(QStringLiteral(" – "))) {
            const int from = shown.section(QLatin1Char(' '), 0, 0).toInt();
            for (int i = from; i <= shown.section(QLatin1Char(' '), -1).toInt(); ++i)
                listed.insert(QString::number(i));
        }
        for (const QString &key : shown.split(QStringLiteral(" / ")))
            listed.insert(key);
    }
    QStringList untold = (keys - listed).values();
    untold.sort();
    QVERIFY2(untold.isEmpty(), qPrintable(untold.join(QLatin1Char(' '))));
}

void AccessibilityTest::pagesScrollWithKeys_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"connection", "settings", "timelines/keys"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void AccessibilityTest::pagesScrollWithKeys()
{
    QFETCH(QString, page);
    open(page);
    if (QTest::currentTestFailed())
        return;
    m_world->settings->setTextSize(22);
    m_program->window()->resize(620, 420);
    // The connection's page is as long as it stays when the notes have left the screen.
    if (page == QLatin1String("connection"))
        QTRY_COMPARE(m_world->sessions->current()->stream()->captures()->rowCount(), 0);
    // The page or sheet that is there; a hidden timeline is none, and lists have a test of their
    // own.
    const auto area = [this] {
        QQuickItem *found = nullptr;
        m_program->walk([&found](QQuickItem *item) {
            if (item->metaObject()->className() == QByteArray("QQuickFlickable"))
                found = item;
        });
        return found;
    };
    QTRY_VERIFY(area() && area()->property("contentHeight").toDouble() > area()->height() + 100);
    QQuickItem *flickable = area();
    const auto y = [flickable] { return flickable->property("contentY").toDouble(); };
    const auto end = [flickable] {
        return flickable->property("contentHeight").toDouble() - flickable->height();
    };
    m_program->key(Qt::Key_Down);
    const double line = y();
    QVERIFY(line > 0);
    m_program->key(Qt::Key_PageDown);
    QVERIFY(y() > line);
    m_program->key(Qt::Key_PageUp);
    m_program->key(Qt::Key_Up);
    QTRY_COMPARE(y(), 0.0);
    m_program->key(Qt::Key_End);
    QTRY_COMPARE(y(), end());
    m_program->key(Qt::Key_Home);
    QTRY_COMPARE(y(), 0.0);
}

/// A screen reader follows the arrow keys through the emoji.
void AccessibilityTest::theCurrentCellIsTold()
{
    open(QStringLiteral("timelines/reactions"));
    QTRY_VERIFY(m_program->has(QAccessible::EditableText, QStringLiteral("Find an emoji by name")));
    const auto focused = [this] {
        QStringList names;
        m_program->walk(
            [&names](QQuickItem *item) {
                QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
                if (face && face->role() == QAccessible::Button && face->state().focusable
                    && face->state().focused)
                    names.append(face->text(QAccessible::Name));
            },
            m_program->find(QAccessible::List, QStringLiteral("Emoji")));
        return names;
    };
    QCOMPARE(focused(), QStringList());
    m_program->key(Qt::Key_Down);
    QTRY_COMPARE(focused().size(), 1);
    const QStringList first = focused();
    m_program->key(Qt::Key_Right);
    QTRY_VERIFY(focused().size() == 1 && focused() != first);
}

QString AccessibilityTest::selectedNote() const
{
    QString id;
    m_program->walk([&id](QQuickItem *item) {
        if (item->objectName() == QLatin1String("note") && item->property("isCurrent").toBool())
            id = item->property("note").value<Note *>()->id();
    });
    return id;
}

/// What the buttons of a row do, without a mouse.
void AccessibilityTest::everyActionOfANoteHasAKey()
{
    const QString mine =
        m_world->instance.createNote(Demo::visitor(), QStringLiteral("a note of mine"));
    open(QStringLiteral("timelines"));
    m_program->key(Qt::Key_J);
    QTRY_COMPARE(selectedNote(), mine);
    QStringList opened;
    connect(&m_world->desktop, &Desktop::openUrlRequested, this,
            [&opened](const QUrl &url) { opened.append(url.path()); });
    QStringList copied;
    connect(&m_world->desktop, &Desktop::copyTextRequested, this,
            [&copied](const QString &text) { copied.append(text); });
    m_program->key(Qt::Key_O);
    QCOMPARE(opened, QStringList{QStringLiteral("/notes/") + mine});
    m_program->key(Qt::Key_C);
    m_program->key(Qt::Key_L);
    QCOMPARE(copied.size(), 2);
    QCOMPARE(copied.first(), QStringLiteral("a note of mine"));

    m_program->key(Qt::Key_E); // a reaction, by its name
    QTRY_VERIFY(m_program->has(QAccessible::EditableText, QStringLiteral("Find an emoji by name")));
    m_program->type(QStringLiteral("blobcat"));
    m_program->key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->notes()->find(mine)->myReaction(),
                              QStringLiteral(":blobcat@.:"), ProgramWindow::patienceMs);

    m_program->key(Qt::Key_Delete);
    const QString yes = QStringLiteral("Delete");
    QTRY_VERIFY(m_program->has(QAccessible::Button, yes));
    m_program->key(Qt::Key_Tab);
    QTRY_VERIFY(m_program->find(QAccessible::Button, yes)->hasActiveFocus());
    m_program->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->instance.note(mine).isEmpty(), ProgramWindow::patienceMs);
}

/// What the settings and the connection page do, from anywhere; but not out of a text.
void AccessibilityTest::everyActionOfAnAccountHasAKey()
{
    open(QStringLiteral("timelines"));
    const auto isAskedToSignOut = [this] {
        return m_program->has(QAccessible::Button, QStringLiteral("Sign out"));
    };
    constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;
    m_program->key(Qt::Key_O, ctrlShift);
    QTRY_VERIFY(isAskedToSignOut());
    QCOMPARE(m_world->sessions->count(), 1);
    m_program->key(Qt::Key_Escape);
    QTRY_VERIFY(!isAskedToSignOut());
    QCOMPARE(m_world->sessions->count(), 1);

    m_program->key(Qt::Key_N);
    QTRY_VERIFY(m_program->has(QAccessible::EditableText, QStringLiteral("Text of the note")));
    m_program->key(Qt::Key_O, ctrlShift);
    m_program->key(Qt::Key_A, ctrlShift);
    QVERIFY(!isAskedToSignOut());
    QVERIFY(!m_program->has(QAccessible::Button, QStringLiteral("Try the demo")));
    m_program->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_program->has(QAccessible::EditableText, QStringLiteral("Text of the note")));

    m_program->key(Qt::Key_A, ctrlShift);
    QTRY_VERIFY(m_program->has(QAccessible::Button, QStringLiteral("Try the demo")));
    m_program->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_program->has(QAccessible::Button, QStringLiteral("Try the demo")));

    m_world->instance.closeListening();
    m_world->instance.dropConnections();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::Offline, ProgramWindow::patienceMs);
    bool hasTried = false;
    const QObject watch; // ends with what it writes to
    connect(m_session, &Session::stateChanged, &watch, [this, &hasTried] {
        hasTried = hasTried || m_session->state() == Session::Connecting;
    });
    const auto connectsAtOnce = [this, &hasTried] {
        hasTried = false; // by itself, meanwhile
        if (m_session->state() == Session::Offline)
            m_program->key(Qt::Key_F5);
        return hasTried;
    };
    QTRY_VERIFY_WITH_TIMEOUT(connectsAtOnce(), ProgramWindow::patienceMs);
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
