// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "core/logging.h"
#include "datafolder.h"
#include "icons/iconprovider.h"
#include "images/imageproviders.h"
#include "instance/demo.h"
#include "instance/localinstance.h"
#include "model/notificationmodel.h"
#include "model/timelinemodel.h"
#include "platform/raisewindows.h"
#include "platform/singleinstance.h"
#include "platform/sleepwatch.h"
#include "platform/systemappearance.h"
#include "rest/apinetwork.h"
#include "session/desktop.h"
#include "session/secretstore.h"
#include "session/sessionmanager.h"
#include "session/systemkeychain.h"
#include "store/notestore.h"
#include "store/settings.h"
#include "windowmemory.h"

#include <QClipboard>
#include <QDeadlineTimer>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickWindow>

void qml_register_types_Seseragi_Core();
void qml_register_types_Seseragi_Ui();

Q_LOGGING_CATEGORY(lcStartup, "seseragi.startup", QtWarningMsg)

namespace {

constexpr int selfTestMs = 15000;

bool hasNote(const QQuickItem *item)
{
    if (item->objectName() == QLatin1String("note") && item->isVisible() && item->height() > 0)
        return true;
    const auto children = item->childItems();
    return std::any_of(children.cbegin(), children.cend(), hasNote);
}

} // namespace

Application::Application(const Options &options, const DataFolder *folder,
                         SecretFilter *secretFilter, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_folder(folder)
    , m_secretFilter(secretFilter)
{
    qml_register_types_Seseragi_Core();
    qml_register_types_Seseragi_Ui();
}

Application::~Application()
{
    m_windowMemory.reset();
    m_engine.reset(); // its delegates hold on to notes and captures
}

bool Application::prepare()
{
    const QString dataDir = m_folder->path();
    if (!m_folder->make()) {
        m_problem = tr("The folder %1 cannot be made.").arg(dataDir);
        return false;
    }
    if (!m_options.isSelfTest && !isFirst(dataDir))
        return false;

    m_settings = std::make_unique<Settings>(dataDir);
    translate();
    m_appearance = std::make_unique<SystemAppearance>();
    m_desktop = std::make_unique<Desktop>();
    connectDesktop();
    m_keychain =
        std::make_unique<SystemKeychain>(SystemKeychain::serviceFor(dataDir, m_folder->isUsual()));
    m_secrets = std::make_unique<SecretStore>(m_keychain.get(), dataDir, m_secretFilter);

    SessionManager::Environment environment;
    environment.session.clock = &m_clock;
    environment.session.createNetwork = &rest::createApiNetwork;
    environment.session.secretFilter = m_secretFilter;
    environment.secrets = m_secrets.get();
    environment.settings = m_settings.get();
    environment.dataDir = dataDir;
    m_sessions = std::make_unique<SessionManager>(environment);
    m_sleep = std::make_unique<SleepWatch>();
    connect(m_sleep.get(), &SleepWatch::wokeUp, m_sessions.get(), &SessionManager::reconnectNow);

    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(QStringLiteral(":/qt/qml"));
    m_engine->addImageProvider(QStringLiteral("icon"), new IconProvider);
    auto policy = std::make_shared<MediaPolicy>();
    MediaOptions media;
    media.cacheDir = m_folder->cachePath() + QStringLiteral("/media");
    installImageProviders(*m_engine, policy, media);
    connect(m_sessions.get(), &SessionManager::rowsInserted, this,
            [this, policy](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row) {
                    Session *session = m_sessions->at(row);
                    const auto registerServer = [policy, session] {
                        policy->registerServer(session->server(), session->mediaProxy());
                    };
                    registerServer();
                    connect(session, &Session::profileChanged, this, registerServer);
                }
            });
    return true;
}

/// Asks a program that runs in this folder to show itself.
bool Application::isFirst(const QString &dataDir)
{
    m_single = std::make_unique<SingleInstance>(dataDir);
    switch (m_single->acquire()) {
    case SingleInstance::First:
        connect(m_single.get(), &SingleInstance::raiseRequested, this, [] {
            raiseWindows();
            qCInfo(lcStartup) << "window raised";
        });
        return true;
    case SingleInstance::Raised:
        return false;
    case SingleInstance::Silent:
        break;
    }
    m_problem = tr("Seseragi is running already, but does not answer.");
    return false;
}

void Application::connectDesktop()
{
    const auto setAppearance = [this] {
        m_desktop->setAppearance(m_appearance->isDark(), m_appearance->isReducedMotion(),
                                 m_appearance->isHighContrast());
    };
    setAppearance();
    m_desktop->setRightToLeft(QGuiApplication::isRightToLeft());
    connect(m_appearance.get(), &SystemAppearance::changed, this, setAppearance);
    connect(m_desktop.get(), &Desktop::openUrlRequested, this, [this](const QUrl &url) {
        m_folder->startOther([&url] { QDesktopServices::openUrl(url); });
    });
    connect(m_desktop.get(), &Desktop::copyTextRequested, this,
            [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
}

void Application::translate()
{
    load(m_settings->language());
    connect(m_settings.get(), &Settings::languageChanged, this, [this] {
        load(m_settings->language());
        m_desktop->setRightToLeft(QGuiApplication::isRightToLeft());
        m_sessions->retranslate();
        m_engine->setUiLanguage(QLocale().bcp47Name()); // for sentences from outside of QML
        m_engine->retranslate();
    });
}

void Application::load(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale); // dates and numbers go with the words
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_qtTranslator);
    const bool isTranslated = m_translator.load(locale, QStringLiteral("seseragi"),
                                                QStringLiteral("_"), QStringLiteral(":/i18n"))
                              || m_translator.load(QStringLiteral(":/i18n/seseragi_en"));
    // Of the words there are, which are English where the language has no translation.
    const QLocale words(isTranslated ? m_translator.language() : QStringLiteral("en"));
    if (m_qtTranslator.load(words, QStringLiteral("qtbase"), QStringLiteral("_"),
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
    if (isTranslated)
        QCoreApplication::installTranslator(&m_translator);
    QGuiApplication::setLayoutDirection(words.textDirection());
}

void Application::startDemo()
{
    if (!m_instance) {
        auto instance = std::make_unique<LocalInstance>();
        if (!instance->listen()) {
            qCWarning(lcApp) << "the demo's server cannot listen on this computer";
            return;
        }
        m_instance = std::move(instance);
        m_demo = std::make_unique<Demo>(m_instance.get());
        m_demo->seed();
        m_demo->start();
    }
    Account account;
    account.server = m_instance->url();
    account.userId = m_instance->userId(Demo::visitor());
    account.username = Demo::visitor();
    account.serverName = m_instance->options().name;
    account.tokenStorage = TokenStorage::ThisRun;
    m_sessions->addTemporary(account, m_instance->createToken(Demo::visitor()));
}

bool Application::show()
{
    if (m_options.isDemo)
        startDemo();
    else
        m_sessions->load();
    m_engine->setInitialProperties({
        {QStringLiteral("sessions"), QVariant::fromValue(m_sessions.get())},
        {QStringLiteral("settings"), QVariant::fromValue(m_settings.get())},
        {QStringLiteral("desktop"), QVariant::fromValue(m_desktop.get())},
    });
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Seseragi/Ui/Main.qml")));
    if (m_engine->rootObjects().isEmpty())
        return false;
    QObject *window = m_engine->rootObjects().constFirst();
    m_windowMemory =
        std::make_unique<WindowMemory>(qobject_cast<QWindow *>(window), m_settings.get());
    connect(window, SIGNAL(demoRequested()), this, SLOT(startDemo()));
    qCInfo(lcStartup) << "window shown";
    if (lcStartup().isInfoEnabled())
        connect(qobject_cast<QQuickWindow *>(window), &QQuickWindow::frameSwapped, this,
                &Application::watchForFirstNote);
    return true;
}

void Application::watchForFirstNote()
{
    auto *window = qobject_cast<QQuickWindow *>(sender());
    if (!hasNote(window->contentItem()))
        return;
    disconnect(window, &QQuickWindow::frameSwapped, this, &Application::watchForFirstNote);
    qCInfo(lcStartup) << "first note painted";
}

SelfTestReport Application::selfTest()
{
    startDemo();
    Session *session = m_sessions->current();
    if (!session)
        return {{QStringLiteral("the demo does not start")}};
    TimelineModel *timeline = session->timeline(Session::Home);
    NotificationModel *notifications = session->notifications();
    QDeadlineTimer deadline(selfTestMs);
    while ((timeline->rowCount() == 0 || notifications->rowCount() == 0) && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    if (timeline->rowCount() == 0 || notifications->rowCount() == 0)
        return {{QStringLiteral("the demo shows no notes")}};

    QQuickWindow window;
    QVariantMap objects{
        {QStringLiteral("sessions"), QVariant::fromValue(m_sessions.get())},
        {QStringLiteral("session"), QVariant::fromValue(session)},
        {QStringLiteral("settings"), QVariant::fromValue(m_settings.get())},
        {QStringLiteral("desktop"), QVariant::fromValue(m_desktop.get())},
        {QStringLiteral("signIn"), QVariant::fromValue(m_sessions->signIn())},
        {QStringLiteral("timeline"), QVariant::fromValue(timeline)},
        {QStringLiteral("model"), QVariant::fromValue<PagedModel *>(timeline)},
        {QStringLiteral("note"), QVariant::fromValue(timeline->noteAt(0))},
        {QStringLiteral("notification"),
         notifications->data(notifications->index(0), NotificationModel::NotificationRole)},
        {QStringLiteral("window"), QVariant::fromValue(&window)},
    };
    QQmlComponent verbs(m_engine.get(),
                        QUrl(QStringLiteral("qrc:/qt/qml/Seseragi/Ui/NoteVerbs.qml")));
    const std::unique_ptr<QObject> made(verbs.createWithInitialProperties(
        {{QStringLiteral("session"), objects.value(QStringLiteral("session"))},
         {QStringLiteral("desktop"), objects.value(QStringLiteral("desktop"))}}));
    if (!made)
        return {{verbs.errorString()}};
    objects.insert(QStringLiteral("verbs"), QVariant::fromValue(made.get()));
    return ::selfTest(*m_engine, QStringLiteral(":/qt/qml/Seseragi/Ui"), objects);
}
