// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole journeys through the program's window, on a real account of a local instance. Controls are
// found as a screen reader finds them, by role and name, and moved with mouse and keys.
#include "icons/iconprovider.h"
#include "images/imageproviders.h"
#include "instance/localinstance.h"
#include "qml/harness/controls.h"
#include "session/desktop.h"
#include "session/session.h"
#include "store/note.h"
#include "support/programrig.h"

#include <QDirIterator>
#include <QFile>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <memory>

void qml_register_types_Seseragi_Core();
void qml_register_types_Seseragi_Ui();

namespace {

constexpr int patienceMs = 20000;
/// Qt withholds the names of password fields; the welcome page has one.
const QString tokenField;

} // namespace

class JourneyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void signsInAndSeesReactions();
    void writesANote();
    void comesBackAfterALostConnection();
    void signsOutAndForgets();

private:
    void openWindow();
    void signIn(const QByteArray &token);
    QQuickItem *find(QAccessible::Role role, const QString &name, QQuickItem *root = nullptr) const;
    bool has(QAccessible::Role role, const QString &name) const { return find(role, name); }
    QString typedIn(const QString &name) const;
    QList<QQuickItem *> noteRows() const;
    QQuickItem *noteRow(const QString &noteId) const;
    QString topNoteId() const;
    QSet<QString> shownIds() const;
    QSet<QString> capturedIds() const;
    QString accountButtonName() const;
    QStringList filesWith(const QByteArray &bytes) const;
    void type(const QString &text) { controls::type(m_window, text); }

    std::unique_ptr<LocalInstance> m_instance;
    std::unique_ptr<support::ProgramRig> m_program;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
    QByteArray m_token;
};

void JourneyTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qml_register_types_Seseragi_Core();
    qml_register_types_Seseragi_Ui();
}

void JourneyTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_instance = std::make_unique<LocalInstance>();
    QVERIFY(m_instance->listen());
    m_instance->addUser(QStringLiteral("alice"));
    m_instance->addUser(QStringLiteral("bob"));
    m_instance->follow(QStringLiteral("alice"), QStringLiteral("bob"));
    for (int i = 0; i < 20; ++i)
        m_instance->createNote(QStringLiteral("bob"), QStringLiteral("Note %1.").arg(i));
    m_token = m_instance->createToken(QStringLiteral("alice"));
    m_program = std::make_unique<support::ProgramRig>();
    m_desktop = std::make_unique<Desktop>();
    openWindow();
}

/// As the program itself puts its window together.
void JourneyTest::openWindow()
{
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(QStringLiteral(":/qt/qml"));
    m_engine->addImageProvider(QStringLiteral("icon"), new IconProvider);
    auto policy = std::make_shared<MediaPolicy>();
    policy->registerServer(m_instance->url(),
                           m_instance->url().resolved(QUrl(QStringLiteral("/proxy"))));
    MediaOptions media;
    media.cacheDir = m_program->dir.path() + QStringLiteral("/cache/media");
    installImageProviders(*m_engine, policy, media);
    m_engine->setInitialProperties({
        {QStringLiteral("sessions"), QVariant::fromValue(m_program->manager.get())},
        {QStringLiteral("settings"), QVariant::fromValue(m_program->settings.get())},
        {QStringLiteral("desktop"), QVariant::fromValue(m_desktop.get())},
    });
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Seseragi/Ui/Main.qml")));
    QCOMPARE(m_engine->rootObjects().size(), 1);
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    QVERIFY(m_window);
    m_window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void JourneyTest::cleanup()
{
    m_window = nullptr;
    m_engine.reset();
    m_program.reset();
    m_desktop.reset();
    m_instance.reset();
}

/// The topmost control of this role and name that is shown; null: none.
QQuickItem *JourneyTest::find(QAccessible::Role role, const QString &name, QQuickItem *root) const
{
    return controls::find(root ? root : m_window->contentItem(), role, name);
}

QString JourneyTest::typedIn(const QString &name) const
{
    QQuickItem *field = find(QAccessible::EditableText, name);
    return field ? field->property("text").toString() : QString();
}

QList<QQuickItem *> JourneyTest::noteRows() const
{
    QList<QQuickItem *> rows;
    controls::walk(m_window->contentItem(), [&rows](QQuickItem *item) {
        if (item->objectName() == QLatin1String("timelineRow")
            && !item->property("isPooled").toBool() && item->property("note").value<Note *>())
            rows.append(item);
    });
    return rows;
}

QQuickItem *JourneyTest::noteRow(const QString &noteId) const
{
    const auto rows = noteRows();
    for (QQuickItem *row : rows) {
        if (row->property("note").value<Note *>()->id() == noteId)
            return row;
    }
    return nullptr;
}

QString JourneyTest::topNoteId() const
{
    QQuickItem *top = nullptr;
    const auto rows = noteRows();
    for (QQuickItem *row : rows) {
        if (!top || row->y() < top->y())
            top = row;
    }
    return top ? top->property("note").value<Note *>()->id() : QString();
}

QSet<QString> JourneyTest::shownIds() const
{
    QSet<QString> ids;
    const auto rows = noteRows();
    for (QQuickItem *row : rows)
        ids.insert(row->property("note").value<Note *>()->id());
    return ids;
}

QSet<QString> JourneyTest::capturedIds() const
{
    const auto captured = m_instance->captures();
    return QSet<QString>(captured.keyBegin(), captured.keyEnd());
}

/// Says who is signed in and how the connection is.
QString JourneyTest::accountButtonName() const
{
    QString name;
    controls::walk(m_window->contentItem(), [&name](QQuickItem *item) {
        const controls::Face face = controls::faceOf(item);
        if (face.role == QAccessible::Button
            && face.name.startsWith(QLatin1String("Account @alice")))
            name = face.name;
    });
    return name;
}

QStringList JourneyTest::filesWith(const QByteArray &bytes) const
{
    QStringList found;
    QDirIterator files(m_program->dir.path(), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(bytes))
            found.append(file.fileName());
    }
    return found;
}

/// From the welcome page to an open home timeline.
void JourneyTest::signIn(const QByteArray &token)
{
    QTRY_VERIFY_WITH_TIMEOUT(has(QAccessible::EditableText, QStringLiteral("Server")), patienceMs);
    controls::click(find(QAccessible::EditableText, QStringLiteral("Server")));
    type(m_instance->url().toString());
    QTest::keyClick(m_window, Qt::Key_Return); // on to the token
    type(QString::fromLatin1(token));
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(accountButtonName().endsWith(QLatin1String(": Online")), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!noteRows().isEmpty(), patienceMs);
}

void JourneyTest::signsInAndSeesReactions()
{
    const QString server = m_instance->url().toString();
    const QString wrong(32, QLatin1Char('x'));
    QTRY_VERIFY_WITH_TIMEOUT(has(QAccessible::EditableText, QStringLiteral("Server")), patienceMs);
    controls::click(find(QAccessible::EditableText, QStringLiteral("Server")));
    type(server);
    controls::click(find(QAccessible::EditableText, tokenField));
    type(wrong);
    controls::click(find(QAccessible::Button, QStringLiteral("Sign in")));
    QTRY_VERIFY_WITH_TIMEOUT(
        has(QAccessible::AlertMessage, QStringLiteral("The server does not know this token")),
        patienceMs);
    QCOMPARE(typedIn(QStringLiteral("Server")), server);
    QCOMPARE(typedIn(tokenField), wrong);
    QVERIFY(m_program->keychain.entries.isEmpty());

    controls::click(find(QAccessible::EditableText, tokenField));
    QTest::keyClick(m_window, Qt::Key_A, Qt::ControlModifier);
    type(QString::fromLatin1(m_token));
    QVERIFY(!has(QAccessible::AlertMessage, QStringLiteral("The server does not know this token")));
    controls::click(find(QAccessible::Button, QStringLiteral("Sign in")));

    const QString newest = m_instance->newestNoteOf(QStringLiteral("bob"));
    QTRY_VERIFY_WITH_TIMEOUT(noteRow(newest), patienceMs);
    QVERIFY(has(QAccessible::ListItem,
                noteRow(newest)->property("note").value<Note *>()->accessibleText()));
    QCOMPARE(topNoteId(), newest);
    QTRY_COMPARE_WITH_TIMEOUT(capturedIds(), shownIds(), patienceMs);
    QVERIFY(capturedIds().contains(newest));

    m_instance->react(QStringLiteral("bob"), newest, QStringLiteral("🎉"));
    QTRY_VERIFY_WITH_TIMEOUT(
        find(QAccessible::CheckBox, QStringLiteral("🎉, 1 reaction(s)"), noteRow(newest)),
        patienceMs);
}

void JourneyTest::writesANote()
{
    signIn(m_token);
    const QString name = QStringLiteral("Text of the note");
    const QString text = QStringLiteral("Hello from the river");
    QTest::keyClick(m_window, Qt::Key_N);
    QTRY_VERIFY_WITH_TIMEOUT(has(QAccessible::EditableText, name), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(find(QAccessible::EditableText, name)->hasActiveFocus(), patienceMs);
    type(text);
    QCOMPARE(typedIn(name), text);

    m_instance->failNextRest(
        QStringLiteral("notes/create"), 400,
        R"({"error":{"message":"No.","code":"NO_SUCH_REPLY_TARGET","id":"1","kind":"client"}})");
    QTest::keyClick(m_window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(has(QAccessible::Button, QStringLiteral("Try again")), patienceMs);
    QCOMPARE(typedIn(name), text);
    QCOMPARE(m_instance->newestNoteOf(QStringLiteral("alice")), QString());

    QTest::keyClick(m_window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!m_instance->newestNoteOf(QStringLiteral("alice")).isEmpty(),
                             patienceMs);
    const QString id = m_instance->newestNoteOf(QStringLiteral("alice"));
    QCOMPARE(m_instance->note(id).value(QLatin1String("text")).toString(), text);
    QTRY_COMPARE_WITH_TIMEOUT(topNoteId(), id, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!has(QAccessible::EditableText, name), patienceMs);
    QCOMPARE(m_instance->requests(QStringLiteral("notes/create")).size(), 2);
}

void JourneyTest::comesBackAfterALostConnection()
{
    signIn(m_token);
    QTRY_COMPARE_WITH_TIMEOUT(capturedIds(), shownIds(), patienceMs);
    m_instance->closeListening();
    m_instance->dropConnections();
    QTRY_VERIFY_WITH_TIMEOUT(!accountButtonName().endsWith(QLatin1String(": Online")), patienceMs);
    QVERIFY(!accountButtonName().isEmpty());
    QCOMPARE(capturedIds(), QSet<QString>());
    QVERIFY(!noteRows().isEmpty()); // what was read stays

    QVERIFY(m_instance->resumeListening());
    QTRY_VERIFY_WITH_TIMEOUT(accountButtonName().endsWith(QLatin1String(": Online")), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(capturedIds(), shownIds(), patienceMs);
    QVERIFY(!shownIds().isEmpty());
    const QString newest = topNoteId();
    m_instance->react(QStringLiteral("bob"), newest, QStringLiteral("🎉"));
    QTRY_VERIFY_WITH_TIMEOUT(
        find(QAccessible::CheckBox, QStringLiteral("🎉, 1 reaction(s)"), noteRow(newest)),
        patienceMs);
}

void JourneyTest::signsOutAndForgets()
{
    signIn(m_token);
    const QByteArray userId = m_instance->userId(QStringLiteral("alice")).toLatin1();
    QTRY_VERIFY_WITH_TIMEOUT(m_program->keychain.entries.values().contains(m_token), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!filesWith(userId).isEmpty(), patienceMs);

    controls::click(find(QAccessible::PageTab, QStringLiteral("Settings")));
    QTRY_VERIFY_WITH_TIMEOUT(has(QAccessible::Button, QStringLiteral("Sign out")), patienceMs);
    QQuickItem *ask = find(QAccessible::Button, QStringLiteral("Sign out"));
    // Its card may lie below what the window shows; the keyboard reaches it there too.
    ask->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(has(QAccessible::Button, QStringLiteral("Cancel")), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(find(QAccessible::Button, QStringLiteral("Cancel"))->hasActiveFocus(),
                             patienceMs);
    QCOMPARE(m_program->manager->count(), 1); // asked, not done
    QQuickItem *yes = find(QAccessible::Button, QStringLiteral("Sign out"));
    QVERIFY(yes != ask);
    controls::click(yes);

    QTRY_COMPARE_WITH_TIMEOUT(m_program->manager->count(), 0, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(has(QAccessible::EditableText, tokenField), patienceMs);
    QCOMPARE(typedIn(tokenField), QString());
    QTRY_VERIFY_WITH_TIMEOUT(m_program->keychain.entries.isEmpty(), patienceMs);
    m_window = nullptr;
    m_engine.reset();
    m_program->stop(); // everything is on disk now
    QCOMPARE(filesWith(m_token), QStringList());
    QCOMPARE(filesWith(userId), QStringList());
}

QTEST_MAIN(JourneyTest)
#include "tst_journey.moc"
