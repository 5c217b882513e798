// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's pages, compared with pictures of how they should look. `./dev golden` makes the
// pictures anew; they are in golden/ and are meant to be looked at in a review.
//
// Nothing in them is left to the machine: fonts and their drawing come from golden/fonts.conf, time
// stands still in the instance and in the program, nothing moves, and the scale is the process's
// (QT_SCALE_FACTOR). Another minor version of Qt draws text a little differently, so with another
// one than made the pictures nothing is compared, and the test says so.
#include "golden/picture.h"
#include "harness/programwindow.h"
#include "harness/world.h"
#include "instance/demo.h"
#include "model/timelinemodel.h"
#include "platform/fonts.h"
#include "session/session.h"
#include "session/signin.h"
#include "store/note.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QImageReader>
#include <QQuickStyle>
#include <QRegularExpression>
#include <QStyleHints>
#include <QTest>
#include <QTranslator>
#include <QVersionNumber>

void qml_register_types_Seseragi_Core();
void qml_register_types_Seseragi_Ui();

namespace {

constexpr qint64 frozenAtMs = 1764072000000; // 2025-11-25T12:00:00Z
const QString madeWith = QStringLiteral("Qt");

bool isWriting()
{
    return qEnvironmentVariable("SESERAGI_GOLDEN") == QLatin1String("write");
}

QString minorOf(const QString &version)
{
    const QVersionNumber number = QVersionNumber::fromString(version);
    return QStringLiteral("%1.%2").arg(number.majorVersion()).arg(number.minorVersion());
}

} // namespace

class GoldenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void looksAsBefore_data();
    void looksAsBefore();
    void noticesSmallChanges();

private:
    using Scene = void (GoldenTest::*)();
    void home();
    void note();
    void notifications();
    void composer();
    void welcome();
    void settings();
    void connection();
    void gap();
    void notLive();

    void open(QSize size, bool isSignedIn = true);
    bool isComplete() const;
    void hidePort() const;
    QImage picture() const;
    /// As long as pictures and texts are still coming, the page changes; afterwards it stands
    /// still.
    bool waitUntilStill(QImage &last) const;
    void write(const QString &path) const;
    void check(const QString &path) const;
    QString goldenPath(const QString &scene) const;

    Settings::Theme m_theme = Settings::Light;
    QRect m_part; ///< what is looked at, in the window's own pixels; empty: all of it
    std::unique_ptr<World> m_world;
    std::unique_ptr<Demo> m_demo;
    Session *m_session = nullptr;
    std::unique_ptr<ProgramWindow> m_program;
    QTranslator m_english;
};

Q_DECLARE_METATYPE(void (GoldenTest::*)())

void GoldenTest::initTestCase()
{
    for (const QString &family :
         {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK JP"),
          QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Color Emoji")}) {
        if (!QFontDatabase::families().contains(family))
            QSKIP(
                qPrintable(QStringLiteral("The font %1 is missing, so nothing is compared: `./dev "
                                          "test` installs it on Debian and Ubuntu.")
                               .arg(family)));
    }
    const QString made = QImageReader(goldenPath(QStringLiteral("home-light"))).text(madeWith);
    if (!isWriting() && minorOf(made) != minorOf(QString::fromLatin1(qVersion())))
        QSKIP(
            qPrintable(QStringLiteral("The pictures were made with Qt %1 and this is Qt %2, which "
                                      "draws text differently: nothing is compared. CI has the "
                                      "version they were made with.")
                           .arg(minorOf(made), QString::fromLatin1(qVersion()))));

    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qml_register_types_Seseragi_Core();
    qml_register_types_Seseragi_Ui();
    setUpFonts();
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    QVERIFY(m_english.load(QStringLiteral(SESERAGI_TRANSLATIONS_DIR "/seseragi_en.qm")));
    QCoreApplication::installTranslator(&m_english);
}

void GoldenTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
}

void GoldenTest::cleanup()
{
    m_part = {};
    m_program.reset();
    m_demo.reset();
    m_world.reset();
}

void GoldenTest::open(QSize size, bool isSignedIn)
{
    m_world->settings->setTheme(m_theme);
    m_world->desktop.setAppearance(false, true); // reduced motion: nothing turns or slides
    if (isSignedIn) {
        m_session = m_world->signIn(Demo::visitor());
        TimelineModel *timeline = m_session->timeline(Session::Home);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::Online, ProgramWindow::patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(timeline->rowCount() > 0, ProgramWindow::patienceMs);
    }
    m_program = std::make_unique<ProgramWindow>(*m_world, size);
    QVERIFY(m_program->isReady());
    // Nothing is to light up, to explain itself or to stay where it is for the pointer: it leaves.
    // (It has to be there first: where it stayed in the window before, it tells this one nothing.)
    for (const int at : {2, -2})
        QTest::mouseMove(m_program->window(), QPoint(at, at));
}

void GoldenTest::home()
{
    open({680, 540});
}

/// Everything a note can have, in one.
void GoldenTest::note()
{
    LocalInstance &instance = m_world->instance;
    NoteOptions options;
    options.cw = QStringLiteral("The whole trip, with a question at the end");
    options.choices = {QStringLiteral("The bridge"), QStringLiteral("The hills"),
                       QStringLiteral("海辺 :blobcat:")};
    options.multiple = false;
    options.expiresAtMs = frozenAtMs + 26LL * 3600 * 1000;
    options.renoteId = m_demo->noteId(QStringLiteral("morning"));
    FileOptions hills;
    hills.source = QStringLiteral("hills.webp");
    hills.type = QStringLiteral("image/webp");
    hills.comment = QStringLiteral("Hills in the evening");
    hills.width = 640;
    hills.height = 400;
    FileOptions secret = hills;
    secret.isSensitive = true;
    secret.blurhash = QStringLiteral("eJO1pJ00tkVtW:}awfWVo2ayoLo2jtjtfQ");
    options.fileIds = {instance.addFile(QStringLiteral("bob"), hills),
                       instance.addFile(QStringLiteral("bob"), secret)};
    const QString id = instance.createNote(
        QStringLiteral("bob"),
        QStringLiteral("Three days along the river with @carol, and a link: https://example.com/a "
                       "#travel 旅の写真です 🏳️‍🌈"),
        options);
    instance.vote(QStringLiteral("carol"), id, 0);
    instance.vote(QStringLiteral("dave"), id, 2);
    instance.vote(Demo::visitor(), id, 2);
    instance.react(QStringLiteral("carol"), id, QStringLiteral("🎉"));
    instance.react(QStringLiteral("dave"), id, QStringLiteral("🎉"));
    instance.react(QStringLiteral("eve"), id, QStringLiteral(":blobcat:"));
    instance.react(Demo::visitor(), id, QStringLiteral("❤"));

    open({640, 940});
    Note *note = m_session->notes()->find(id);
    QVERIFY(note);
    note->setCwOpen(true);
    const auto rowOf = [this, note] {
        QQuickItem *found = nullptr;
        m_program->walk([&found, note](QQuickItem *item) {
            if (item->objectName() == QLatin1String("note")
                && item->property("note").value<Note *>() == note)
                found = item;
        });
        return found;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rowOf() && rowOf()->height() > 500, ProgramWindow::patienceMs);
    QQuickItem *row = rowOf();
    m_part = row->mapRectToScene(QRectF(0, 0, row->width(), row->height())).toRect();
}

void GoldenTest::notifications()
{
    open({640, 560});
    m_program->go(QStringLiteral("notifications"));
}

void GoldenTest::composer()
{
    open({620, 460});
    m_program->key(Qt::Key_J);
    m_program->key(Qt::Key_J);
    m_program->key(Qt::Key_R);
    const QString body = QStringLiteral("Text of the note");
    QTRY_VERIFY_WITH_TIMEOUT(m_program->has(QAccessible::EditableText, body),
                             ProgramWindow::patienceMs);
    QQuickItem *text = m_program->find(QAccessible::EditableText, body);
    text->setProperty("text", text->property("text").toString()
                                  + QStringLiteral("merci pour la nouvelle ! 木曜日に行きます。"));
    m_program->key(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier); // no tip under a pointer
    m_program->type(QStringLiteral("About the market"));
}

void GoldenTest::welcome()
{
    SignIn *signIn = m_world->sessions->signIn();
    signIn->setServer(QStringLiteral("my server"));
    signIn->setToken(QStringLiteral("AbcdefghijklmnopqrstuvwxyzABCDEF"));
    open({840, 480}, false);
    signIn->start();
}

void GoldenTest::settings()
{
    open({600, 700});
    m_program->go(QStringLiteral("settings"));
}

/// In a wide window the connection stands beside the timeline, whose notes it captures.
void GoldenTest::connection()
{
    open({960, 520});
    m_program->go(QStringLiteral("connection"));
    m_part = QRect(560, 0, 400, 520);
}

/// A break that could not be closed.
void GoldenTest::gap()
{
    open({680, 360});
    LocalInstance &instance = m_world->instance;
    const TimelineModel *home = m_session->timeline(Session::Home);
    QTRY_VERIFY_WITH_TIMEOUT(World::isStreaming(*m_session) && !home->isStale(),
                             ProgramWindow::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(), ProgramWindow::patienceMs);
    instance.closeListening();
    instance.dropConnections();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::Offline, ProgramWindow::patienceMs);
    instance.createNote(QStringLiteral("bob"), QStringLiteral("missed"));
    instance.rewriteAnswers(QStringLiteral("notes/timeline"),
                            [](const QByteArray &) { return QByteArray("<html>"); });
    QVERIFY(instance.resumeListening());
    m_session->reconnectNow();
    QTRY_VERIFY_WITH_TIMEOUT(World::isStreaming(*m_session), ProgramWindow::patienceMs);
    instance.createNote(QStringLiteral("bob"), QStringLiteral("We are back. 川に戻りました。"));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_program->has(QAccessible::Button,
                       QStringLiteral("Load the missing notes, the older ones first")),
        ProgramWindow::patienceMs);
}

void GoldenTest::notLive()
{
    m_world->instance.withholdAcks(true);
    open({680, 360});
    QTRY_VERIFY_WITH_TIMEOUT(
        m_program->has(QAccessible::AlertMessage,
                       QStringLiteral("This timeline is not live. New notes are looked for once in "
                                      "a while.")),
        ProgramWindow::patienceMs);
}

void GoldenTest::looksAsBefore_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Settings::Theme>("theme");
    const QList<std::pair<const char *, Scene>> scenes = {
        {"home", &GoldenTest::home},
        {"note", &GoldenTest::note},
        {"notifications", &GoldenTest::notifications},
        {"composer", &GoldenTest::composer},
        {"welcome", &GoldenTest::welcome},
        {"settings", &GoldenTest::settings},
        {"connection", &GoldenTest::connection},
        {"gap", &GoldenTest::gap},
        {"not-live", &GoldenTest::notLive},
    };
    for (const auto &[name, scene] : scenes) {
        for (const bool isDark : {false, true}) {
            const QString row = QString::fromLatin1(name)
                                + (isDark ? QStringLiteral("-dark") : QStringLiteral("-light"));
            QTest::newRow(qPrintable(row))
                << scene << row << (isDark ? Settings::Dark : Settings::Light);
        }
    }
}

void GoldenTest::looksAsBefore()
{
    QFETCH(Scene, scene);
    QFETCH(QString, name);
    QFETCH(Settings::Theme, theme);
    m_theme = theme;
    m_world = std::make_unique<World>(World::Options{.frozenAtMs = frozenAtMs});
    m_demo = std::make_unique<Demo>(&m_world->instance);
    m_demo->seed();
    (this->*scene)();
    if (QTest::currentTestFailed())
        return;
    if (isWriting())
        write(goldenPath(name));
    else
        check(goldenPath(name));
}

/// No picture is still being fetched.
bool GoldenTest::isComplete() const
{
    constexpr int loading = 2; // Image.Loading
    bool isComplete = true;
    m_program->walk([&isComplete](QQuickItem *item) {
        if (item->inherits("QQuickImage") && item->property("status").toInt() == loading)
            isComplete = false;
    });
    return isComplete;
}

/// The instance listens on another port in every run; the pictures show always the same.
void GoldenTest::hidePort() const
{
    const QString port = QString::number(m_world->instance.port());
    m_program->walk([&port](QQuickItem *item) {
        const QVariant text = item->property("text");
        if (text.typeId() == QMetaType::QString && text.toString().contains(port))
            item->setProperty("text", text.toString().replace(port, QStringLiteral("34567")));
    });
}

QImage GoldenTest::picture() const
{
    hidePort();
    QImage image = m_program->window()->grabWindow().convertToFormat(QImage::Format_RGB32);
    const qreal scale = m_program->window()->effectiveDevicePixelRatio();
    image.setDevicePixelRatio(1);
    if (m_part.isEmpty())
        return image;
    return image.copy(QRectF(m_part.x() * scale, m_part.y() * scale, m_part.width() * scale,
                             m_part.height() * scale)
                          .toRect());
}

bool GoldenTest::waitUntilStill(QImage &last) const
{
    // Only for making the pictures: nothing tells when the last emoji in a text has come, so a page
    // counts as still when it has not changed for a while.
    constexpr int stillFor = 20;
    int still = 0;
    for (int tries = 0; still < stillFor && tries < 400; ++tries) {
        QTest::qWait(50);
        QImage now = picture();
        still = isComplete() && now == last ? still + 1 : 0;
        last = now;
    }
    return still == stillFor;
}

void GoldenTest::write(const QString &path) const
{
    QImage still;
    QVERIFY2(waitUntilStill(still), "the page never stood still");
    still = still.convertToFormat(QImage::Format_RGB888);
    still.setText(madeWith, QString::fromLatin1(qVersion()));
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    constexpr int smallest = 0;
    QVERIFY2(still.save(path, "PNG", smallest), qPrintable(path));
}

void GoldenTest::check(const QString &path) const
{
    const QString folder = QStringLiteral(SESERAGI_GOLDEN_OUTPUT_DIR "/");
    const QString file = folder + QFileInfo(path).completeBaseName();
    const QString actualPath = file + QStringLiteral(".actual.png");
    const QString differencePath = file + QStringLiteral(".difference.png");
    QFile::remove(actualPath);
    QFile::remove(differencePath);
    const QImage golden(path);
    QVERIFY2(!golden.isNull(), qPrintable(path + QStringLiteral(" is missing: ./dev golden")));
    QImage actual;
    PictureDifference difference;
    // It may still be coming; once it has stood still for long it will not get any closer.
    constexpr int stillEnough = 60;
    int still = 0;
    const bool isDecided = QTest::qWaitFor(
        [&] {
            if (!isComplete())
                return false;
            QImage now = picture();
            still = now == actual ? still + 1 : 0;
            actual = now;
            difference = compare(actual, golden);
            return difference.isTolerable() || still == stillEnough;
        },
        ProgramWindow::patienceMs);
    const bool isAlike = isDecided && difference.isTolerable();
    if (isAlike)
        return;
    QVERIFY(QDir().mkpath(folder));
    actual.save(actualPath);
    if (difference.isSameSize)
        difference.shown.save(differencePath);
    QFAIL(qPrintable(QStringLiteral("%1\n  golden:     %2\n  actual:     %3\n  difference: %4\nIf "
                                    "the new look is wanted: ./dev golden, then look at the "
                                    "pictures it changed.")
                         .arg(difference.inWords(), path, actualPath, differencePath)));
}

/// 100 and 200 are pixels of the screen per 100 of the program.
QString GoldenTest::goldenPath(const QString &scene) const
{
    const int scale = qRound(100 * qGuiApp->devicePixelRatio());
    return QStringLiteral(SESERAGI_GOLDEN_DIR "/%1-%2.png").arg(scene).arg(scale);
}

/// The judge itself: a shade here and there passes, a line that moved by a pixel does not.
void GoldenTest::noticesSmallChanges()
{
    QImage golden(400, 300, QImage::Format_RGB32);
    golden.fill(Qt::white);
    QImage other = golden;
    other.setPixel(3, 3, qRgb(0, 0, 0));
    for (int x = 0; x < 400; ++x)
        other.setPixel(x, 100, qRgb(245, 245, 250));
    QVERIFY(compare(other, golden).isTolerable());
    for (int x = 0; x < 20; ++x)
        other.setPixel(x, 200, qRgb(200, 200, 200));
    QVERIFY(!compare(other, golden).isTolerable());
    QCOMPARE(compare(other, golden).differing, 21);
    QVERIFY(!compare(golden.copy(0, 0, 400, 299), golden).isTolerable());
}

QTEST_MAIN(GoldenTest)
#include "tst_golden.moc"
