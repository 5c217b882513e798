// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Another language is chosen while the program runs: whatever its window says is said in that
// language at once, also what was put into words long before.
#include "application.h"
#include "datafolder.h"
#include "instance/localinstance.h"
#include "qml/harness/controls.h"
#include "session/accountfile.h"
#include "session/desktop.h"
#include "session/session.h"
#include "session/sessionmanager.h"
#include "store/settings.h"

#include <QGuiApplication>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr int patienceMs = 20000;

/// What a class says in the language of now.
QString said(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void agesFollow();
    void statesOfChannelsFollow();
    void accountsFollow();
    void noticesFollow();
    void errorsOfTheSignInFollow();
    void theDirectionIsThatOfTheWords();

private:
    void start(const QList<Account> &accounts);
    void choose(const char *language);
    Account stranger() const;
    /// How many visible items show this text.
    int shown(const QString &text) const;
    /// The texts of what alerts, from parents to children.
    QStringList alerts() const;
    void checkFollows(const char *context, const char *text);

    std::unique_ptr<LocalInstance> m_instance;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DataFolder> m_data;
    std::unique_ptr<Application> m_application;
    QQuickWindow *m_window = nullptr;
};

void LanguageTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
}

void LanguageTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_instance = std::make_unique<LocalInstance>();
    QVERIFY(m_instance->listen());
    m_instance->addUser(QStringLiteral("bob"));
    m_folder = std::make_unique<QTemporaryDir>();
}

void LanguageTest::cleanup()
{
    m_window = nullptr;
    m_application.reset();
    m_data.reset();
    m_folder.reset();
    m_instance.reset();
}

void LanguageTest::start(const QList<Account> &accounts)
{
    Options options;
    options.dataDir = m_folder->filePath(QStringLiteral("data"));
    QVERIFY(AccountFile(options.dataDir).save(accounts).isOk());
    Settings(options.dataDir).setLanguage(QStringLiteral("en"));
    m_data = std::make_unique<DataFolder>(options);
    m_application = std::make_unique<Application>(options, m_data.get(), nullptr);
    QVERIFY2(m_application->prepare(), qPrintable(m_application->problem()));
    QVERIFY(m_application->show());
    const auto windows = QGuiApplication::topLevelWindows();
    for (QWindow *window : windows) {
        if (window->isVisible())
            m_window = qobject_cast<QQuickWindow *>(window);
    }
    QVERIFY(m_window);
    m_window->resize(1000, 800);
    m_window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_window, patienceMs));
}

void LanguageTest::choose(const char *language)
{
    m_window->property("settings").value<Settings *>()->setLanguage(QString::fromLatin1(language));
}

/// Somebody who looks around on the instance.
Account LanguageTest::stranger() const
{
    Account account;
    account.server = m_instance->url();
    return account;
}

int LanguageTest::shown(const QString &text) const
{
    int count = 0;
    controls::walk(m_window->contentItem(), [&](QQuickItem *item) {
        if (item->property("text").toString() == text)
            ++count;
    });
    return count;
}

QStringList LanguageTest::alerts() const
{
    QStringList names;
    controls::walk(m_window->contentItem(), [&names](QQuickItem *item) {
        const controls::Face face = controls::faceOf(item);
        if (face.role == QAccessible::AlertMessage)
            names << face.name << face.description;
    });
    return names;
}

/// Shown in English before, in French after, and in English again.
void LanguageTest::checkFollows(const char *context, const char *text)
{
    const QString english = said(context, text);
    QTRY_VERIFY_WITH_TIMEOUT(shown(english) > 0, patienceMs);
    const int before = shown(english);
    choose("fr");
    const QString french = said(context, text);
    QVERIFY(french != english);
    QTRY_COMPARE(shown(french), before);
    QCOMPARE(shown(english), 0);
    choose("en");
    QTRY_COMPARE(shown(english), before);
}

void LanguageTest::agesFollow()
{
    m_instance->createNote(QStringLiteral("bob"), QStringLiteral("a note"));
    start({stranger()});
    checkFollows("RelativeTime", "now");
}

void LanguageTest::statesOfChannelsFollow()
{
    start({stranger()});
    m_window->setProperty("place", QStringLiteral("connection"));
    const auto channel = [this] {
        QString name;
        controls::walk(m_window->contentItem(), [&name](QQuickItem *item) {
            const controls::Face face = controls::faceOf(item);
            if (face.role == QAccessible::ListItem
                && face.name.startsWith(QStringLiteral("localTimeline")))
                name = face.name;
        });
        return name;
    };
    const QString english = said("Channel", "streaming");
    QTRY_VERIFY_WITH_TIMEOUT(channel().contains(english), patienceMs);
    choose("fr");
    const QString french = said("Channel", "streaming");
    QVERIFY(french != english);
    QTRY_VERIFY2(channel().contains(french), qPrintable(channel()));
    QVERIFY(!channel().contains(english));
}

void LanguageTest::accountsFollow()
{
    start({stranger()});
    m_window->setProperty("place", QStringLiteral("settings"));
    checkFollows("SessionState", "Online");
    const auto looking = [this] {
        return said("AccountLine", "Looking around on %1").arg(stranger().host());
    };
    QCOMPARE(shown(looking()), 1);
    choose("fr");
    QTRY_COMPARE(shown(looking()), 1);
}

void LanguageTest::noticesFollow()
{
    Account alice = stranger();
    alice.userId = QStringLiteral("9a");
    alice.username = QStringLiteral("alice");
    alice.tokenStorage = TokenStorage::ThisRun;
    start({alice});
    const auto lost = [] {
        return said("TokenKeeper", "The access token of this account was kept for one run only. "
                                   "Sign in again.");
    };
    QTRY_VERIFY_WITH_TIMEOUT(alerts().contains(lost()), patienceMs);
    const QString english = lost();
    choose("fr");
    QVERIFY(lost() != english);
    QTRY_VERIFY(alerts().contains(lost()));
    QVERIFY(!alerts().contains(english));
    QVERIFY(controls::find(m_window->contentItem(), QAccessible::Button,
                           said("SessionNotices", "Choose…")));
}

void LanguageTest::errorsOfTheSignInFollow()
{
    start({});
    auto *sessions = m_window->property("sessions").value<SessionManager *>();
    sessions->signIn()->start();
    const auto words = [] {
        return QStringList{said("SignIn", "Which server?"),
                           said("SignIn", "Type the name of your server, like example.com.")};
    };
    const QStringList english = words();
    QTRY_COMPARE(alerts(), english);
    choose("fr");
    QVERIFY(words() != english);
    QTRY_COMPARE(alerts(), words());
}

/// What there is no translation into is English, and so from left to right.
void LanguageTest::theDirectionIsThatOfTheWords()
{
    start({stranger()});
    const QString english = said("SettingsPage", "Settings");
    for (const char *language : {"ar", "he", "fr"}) {
        choose(language);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QVERIFY(!m_window->property("desktop").value<Desktop *>()->isRightToLeft());
        controls::walk(m_window->contentItem(), [](QQuickItem *item) {
            QVERIFY2(!item->property("mirrored").toBool(), item->metaObject()->className());
        });
        if (language != QByteArray("fr"))
            QCOMPARE(said("SettingsPage", "Settings"), english);
    }
}

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
