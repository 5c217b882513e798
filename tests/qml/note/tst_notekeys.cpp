// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a note holds, reached with the keyboard alone: its pictures, but never behind a cover; what
// is quoted, answered and linked in it; and its poll as a screen reader says it.
#include "harness/programwindow.h"
#include "harness/world.h"
#include "model/timelinemodel.h"
#include "session/session.h"

#include <QQuickStyle>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

void qml_register_types_Seseragi_Core();
void qml_register_types_Seseragi_Ui();

class NoteKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void picturesOfAFoldedNoteStayCovered();
    void picturesOfAFoldedQuoteStayCovered();
    void aCoveredVideoIsNotOpened();
    void coversComeOffOneByOneAndGoBackTogether();
    void thePictureIsShownWhateverComesBefore();
    void aPollSaysWhatSomebodyWrote();
    void linksAreInTheMenu();
    void manyLinksScroll();
    void relatedNotesAreInTheMenu();

private:
    /// The window on these notes, the newest chosen.
    void open(int notes, QSize size = QSize(900, 700));
    QString file(const char *type, bool isSensitive, const char *comment);
    QString write(const char *text, const NoteOptions &options = {});
    bool isViewing(const char *comment) const
    {
        return m_program->has(QAccessible::Graphic, QString::fromUtf8(comment));
    }
    bool isTold() const
    {
        return m_program->has(QAccessible::AlertMessage,
                              QStringLiteral("This is covered. X shows it."));
    }
    QStringList menu() const { return m_program->names(QAccessible::MenuItem); }
    void openMenu();
    void chooseInMenu(const QString &name);
    Note *note() const { return m_session->timeline(Session::Home)->noteAt(0); }

    const QString m_alice = QStringLiteral("alice");
    std::unique_ptr<World> m_world;
    Session *m_session = nullptr;
    std::unique_ptr<ProgramWindow> m_program;
    std::unique_ptr<QSignalSpy> m_opened;
};

void NoteKeysTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qml_register_types_Seseragi_Core();
    qml_register_types_Seseragi_Ui();
}

void NoteKeysTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_world = std::make_unique<World>();
    m_world->desktop.setAppearance(false, true); // without motion everything is there at once
    m_world->instance.addUser(m_alice);
    m_opened = std::make_unique<QSignalSpy>(&m_world->desktop, &Desktop::openUrlRequested);
}

void NoteKeysTest::cleanup()
{
    m_program.reset();
    m_opened.reset();
    m_world.reset();
}

void NoteKeysTest::open(int notes, QSize size)
{
    m_session = m_world->signIn(m_alice);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->timeline(Session::Home)->rowCount(), notes,
                              ProgramWindow::patienceMs);
    m_program = std::make_unique<ProgramWindow>(*m_world, size);
    QVERIFY(m_program->isReady());
    m_program->key(Qt::Key_J);
    QTRY_VERIFY(m_program->has(QAccessible::ListItem, note()->accessibleText()));
}

QString NoteKeysTest::file(const char *type, bool isSensitive, const char *comment)
{
    FileOptions options;
    options.type = QString::fromLatin1(type);
    options.isSensitive = isSensitive;
    options.comment = QString::fromUtf8(comment);
    return m_world->instance.addFile(m_alice, options);
}

QString NoteKeysTest::write(const char *text, const NoteOptions &options)
{
    return m_world->instance.createNote(m_alice, QString::fromUtf8(text), options);
}

void NoteKeysTest::openMenu()
{
    m_program->key(Qt::Key_M);
    QTRY_VERIFY(!menu().isEmpty());
}

void NoteKeysTest::chooseInMenu(const QString &name)
{
    openMenu();
    QQuickItem *entry = m_program->find(QAccessible::MenuItem, name);
    QVERIFY2(entry, qPrintable(menu().join(QLatin1Char('|'))));
    constexpr int most = 40; // entries of the menu
    for (int i = 0; i < most && !entry->property("highlighted").toBool(); ++i)
        m_program->key(Qt::Key_Down);
    QVERIFY(entry->property("highlighted").toBool());
    m_program->key(Qt::Key_Return);
    QTRY_VERIFY(menu().isEmpty());
}

void NoteKeysTest::picturesOfAFoldedNoteStayCovered()
{
    NoteOptions options;
    options.cw = QStringLiteral("hills");
    options.fileIds = {file("image/png", false, "A hill")};
    write("my trip", options);
    open(1);
    m_program->key(Qt::Key_V);
    QTRY_VERIFY(isTold());
    QVERIFY(!isViewing("A hill"));
    m_program->key(Qt::Key_X);
    m_program->key(Qt::Key_V);
    QTRY_VERIFY(isViewing("A hill"));
}

void NoteKeysTest::picturesOfAFoldedQuoteStayCovered()
{
    NoteOptions folded;
    folded.cw = QStringLiteral("hills");
    folded.fileIds = {file("image/png", false, "A hill")};
    NoteOptions quote;
    quote.renoteId = write("my trip", folded);
    write("look", quote);
    open(2);
    m_program->key(Qt::Key_V);
    QTRY_VERIFY(isTold());
    QVERIFY(!isViewing("A hill"));
    const QString look = QStringLiteral("Look at the pictures");
    openMenu();
    QVERIFY(!menu().contains(look));
    m_program->key(Qt::Key_Escape);
    QTRY_VERIFY(menu().isEmpty());
    m_program->key(Qt::Key_X);
    QVERIFY(note()->renote()->isCwOpen());
    QVERIFY(!note()->isCwOpen());
    chooseInMenu(look);
    QTRY_VERIFY(isViewing("A hill"));
}

void NoteKeysTest::aCoveredVideoIsNotOpened()
{
    NoteOptions options;
    options.fileIds = {file("video/mp4", true, "A film")};
    write("my film", options);
    open(1);
    m_program->key(Qt::Key_V);
    QTRY_VERIFY(isTold());
    QCOMPARE(m_opened->size(), 0);
    m_program->key(Qt::Key_X);
    m_program->key(Qt::Key_V);
    QTRY_COMPARE(m_opened->size(), 1);
}

/// A warning, a quoted one, and sensitive files.
void NoteKeysTest::coversComeOffOneByOneAndGoBackTogether()
{
    NoteOptions quoted;
    quoted.cw = QStringLiteral("inner");
    NoteOptions outer;
    outer.cw = QStringLiteral("outer");
    outer.renoteId = write("within", quoted);
    outer.fileIds = {file("image/png", true, "A hill")};
    write("around", outer);
    open(2);
    Note *inner = note()->renote();
    const auto open = [this, inner] {
        return QList<bool>{note()->isCwOpen(), inner->isCwOpen(), note()->isMediaRevealed()};
    };
    m_program->key(Qt::Key_X);
    QCOMPARE(open(), (QList<bool>{true, false, false}));
    m_program->key(Qt::Key_X);
    QCOMPARE(open(), (QList<bool>{true, true, false}));
    m_program->key(Qt::Key_X);
    QCOMPARE(open(), (QList<bool>{true, true, true}));
    m_program->key(Qt::Key_X);
    QCOMPARE(open(), (QList<bool>{false, false, false}));
}

void NoteKeysTest::thePictureIsShownWhateverComesBefore()
{
    NoteOptions options;
    options.fileIds = {file("application/pdf", false, "A paper"),
                       file("image/png", true, "A secret"), file("image/png", false, "A hill")};
    write("mixed", options);
    open(1);
    m_program->key(Qt::Key_V);
    QTRY_VERIFY(isViewing("A hill"));
    QCOMPARE(m_opened->size(), 0);
}

void NoteKeysTest::aPollSaysWhatSomebodyWrote()
{
    NoteOptions options;
    options.choices = {QStringLiteral("save 20%1 now"), QStringLiteral("%2")};
    const QString id = write("which?", options);
    m_world->instance.vote(m_alice, id, 0);
    open(1);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_program->names(QAccessible::RadioButton),
        (QStringList{QStringLiteral("save 20%1 now: 100 %"), QStringLiteral("%2: 0 %")}),
        ProgramWindow::patienceMs);
}

void NoteKeysTest::linksAreInTheMenu()
{
    write("hey @bob, #tag: https://a.example/x and [here](https://b.example/) and @bob");
    open(1);
    openMenu();
    QCOMPARE(menu().filter(QStringLiteral("Open ")),
             (QStringList{QStringLiteral("Open on the server's page"), QStringLiteral("Open @bob"),
                          QStringLiteral("Open #tag"), QStringLiteral("Open https://a.example/x"),
                          QStringLiteral("Open \u2068here\u2069 (b.example)")}));
    QCOMPARE(menu().last(), QStringLiteral("Delete"));
    m_program->key(Qt::Key_Escape);
    QTRY_VERIFY(menu().isEmpty());
    chooseInMenu(QStringLiteral("Open https://a.example/x"));
    QTRY_COMPARE(m_opened->size(), 1);
    QCOMPARE(m_opened->first().first().toUrl(), QUrl(QStringLiteral("https://a.example/x")));
}

/// As many as are told at most, in a low window; then of a note without any.
void NoteKeysTest::manyLinksScroll()
{
    write("none here");
    QString text;
    for (int i = 0; i < 30; ++i)
        text += QStringLiteral("https://a.example/%1 ").arg(i);
    m_world->instance.createNote(m_alice, text);
    open(2, QSize(900, 420));
    openMenu();
    QCOMPARE(menu().filter(QStringLiteral("https://")).size(), 20);
    m_program->key(Qt::Key_Escape);
    QTRY_VERIFY(menu().isEmpty());
    openMenu();
    QQuickItem *last =
        m_program->find(QAccessible::MenuItem, QStringLiteral("Open https://a.example/19"));
    QVERIFY(last);
    for (int i = 0; i < 40 && !last->property("highlighted").toBool(); ++i)
        m_program->key(Qt::Key_Down);
    const auto isInSight = [this, last] {
        const double top = last->mapToScene(QPointF()).y();
        return top >= 0 && top + last->height() <= m_program->window()->height();
    };
    QTRY_VERIFY(isInSight());
    m_program->key(Qt::Key_Return);
    QTRY_COMPARE(m_opened->size(), 1);
    QTRY_VERIFY(menu().isEmpty());
    m_program->key(Qt::Key_J);
    openMenu();
    QTRY_VERIFY(menu().filter(QStringLiteral("https://")).isEmpty());
}

void NoteKeysTest::relatedNotesAreInTheMenu()
{
    const QString first = write("first #one");
    NoteOptions quote;
    quote.renoteId = first;
    quote.replyId = write("second");
    write("third", quote);
    open(3);
    openMenu();
    QVERIFY(menu().contains(QStringLiteral("Open #one"))); // of what is quoted
    m_program->key(Qt::Key_Escape);
    QTRY_VERIFY(menu().isEmpty());
    // A screen reader presses the card itself.
    QQuickItem *card = m_program->find(
        QAccessible::Grouping, QStringLiteral("Quoted: ") + note()->renote()->accessibleText());
    QVERIFY(card);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(card);
    QVERIFY(face && face->actionInterface());
    face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(m_opened->size(), 1);
    m_opened->clear();
    chooseInMenu(QStringLiteral("Open the quoted note"));
    QTRY_COMPARE(m_opened->size(), 1);
    QVERIFY(m_opened->last().first().toUrl().path().endsWith(first));
    chooseInMenu(QStringLiteral("Open the note it replies to"));
    QTRY_COMPARE(m_opened->size(), 2);
    QVERIFY(m_opened->last().first().toUrl().path().endsWith(quote.replyId));
}

QTEST_MAIN(NoteKeysTest)
#include "tst_notekeys.moc"
