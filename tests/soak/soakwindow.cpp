// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/soakwindow.h"

#include "icons/iconprovider.h"
#include "images/imageproviders.h"
#include "rest/apinetwork.h"
#include "soak/activity.h"
#include "soak/soakserver.h"

#include <QNetworkAccessManager>
#include <QPromise>
#include <QQuickItem>
#include <QTest>

#include <algorithm>

void qml_register_types_Seseragi_Core();
void qml_register_types_Seseragi_Ui();

namespace soak {

namespace {

constexpr int patienceMs = 20000;
constexpr QSize windowSize(900, 700);
constexpr int restTimeoutMs = 20000;

int divided(int ms, double speed)
{
    return ms > 0 ? std::max(1, int(ms / speed)) : 0;
}

StreamTimings timings(double speed)
{
    StreamTimings all;
    for (int *ms : {&all.handshakeMs, &all.backoffFirstMs, &all.backoffCapMs, &all.stableMs,
                    &all.ackMs, &all.captureFlushMs, &all.silenceMs, &all.pongMs, &all.heartbeatMs})
        *ms = divided(*ms, speed);
    return all;
}

template <typename T>
QFuture<Result<T>> ready(const T &value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(value));
    promise.finish();
    return promise.future();
}

template <typename Visit>
void walk(QQuickItem *item, const Visit &visit)
{
    if (!item->isVisible())
        return;
    visit(item);
    const auto children = item->childItems();
    for (QQuickItem *child : children)
        walk(child, visit);
}

} // namespace

/// A keyring that takes everything and has nothing.
class SoakWindow::NoKeychain final : public Keychain
{
public:
    QFuture<Result<QByteArray>> read(const QString &) override { return ready(QByteArray()); }
    QFuture<Result<Done>> write(const QString &, const QByteArray &) override
    {
        return ready(Done());
    }
    QFuture<Result<Done>> remove(const QString &) override { return ready(Done()); }
};

SoakWindow::SoakWindow(const QList<SoakServer *> &servers, double speed)
    : m_keychain(std::make_unique<NoKeychain>())
    , m_settings(std::make_unique<Settings>(m_dataDir.path()))
    , m_secrets(std::make_unique<SecretStore>(m_keychain.get(), m_dataDir.path()))
    , m_engine(std::make_unique<QQmlApplicationEngine>())
{
    qml_register_types_Seseragi_Core();
    qml_register_types_Seseragi_Ui();
    SessionManager::Environment environment;
    environment.session.clock = &m_clock;
    environment.session.createNetwork = [speed](QObject *parent) {
        QNetworkAccessManager *network = rest::createApiNetwork(parent);
        // RestClient's own patience cannot be divided from here: Qt gives up before it.
        network->setTransferTimeout(divided(restTimeoutMs, speed));
        return network;
    };
    environment.session.timings = timings(speed);
    SessionEnvironment &own = environment.session;
    for (int *ms :
         {&own.reread.doubtMs, &own.reread.batchMs, &own.reread.freshMs, &own.reread.settleMs,
          &own.reread.retryMs, &own.emojiPauseMs, &own.pace.everyMs, &own.checks.visibleMs,
          &own.checks.hiddenMs, &own.checks.graceMs, &own.checks.lateMs})
        *ms = divided(*ms, speed);
    environment.secrets = m_secrets.get();
    environment.settings = m_settings.get();
    environment.dataDir = m_dataDir.path();
    m_sessions = std::make_unique<SessionManager>(environment);

    m_engine->addImportPath(QStringLiteral(":/qt/qml"));
    m_engine->addImageProvider(QStringLiteral("icon"), new IconProvider);
    auto policy = std::make_shared<MediaPolicy>();
    for (const SoakServer *server : servers) {
        const QUrl url = server->instanceUrl();
        policy->registerServer(url, url.resolved(QUrl(QStringLiteral("/proxy"))));
        policy->registerServer(server->proxyUrl(), url.resolved(QUrl(QStringLiteral("/proxy"))));
    }
    installImageProviders(*m_engine, policy, {});
    for (const SoakServer *server : servers) {
        Account account;
        account.server = server->proxyUrl();
        account.userId = server->userId();
        account.username = Activity::reader();
        account.tokenStorage = TokenStorage::ThisRun;
        Session *session = m_sessions->addTemporary(account, server->token());
        for (const auto kind : {Session::Home, Session::Local, Session::Social})
            session->timeline(kind);
    }
    m_engine->setInitialProperties({
        {QStringLiteral("sessions"), QVariant::fromValue(m_sessions.get())},
        {QStringLiteral("settings"), QVariant::fromValue(m_settings.get())},
        {QStringLiteral("desktop"), QVariant::fromValue(&m_desktop)},
        {QStringLiteral("width"), windowSize.width()},
        {QStringLiteral("height"), windowSize.height()},
    });
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Seseragi/Ui/Main.qml")));
    if (m_engine->rootObjects().isEmpty())
        return;
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    m_window->requestActivate();
    m_isReady = QTest::qWaitForWindowActive(m_window, patienceMs);
}

SoakWindow::~SoakWindow()
{
    m_engine.reset(); // its delegates hold on to notes and captures
}

void SoakWindow::show(int account, Page page)
{
    m_sessions->setCurrent(m_sessions->at(account));
    if (page == Notifications) {
        key(Qt::Key_G);
        return;
    }
    key(page == Home ? Qt::Key_1 : page == Local ? Qt::Key_2 : Qt::Key_3);
}

void SoakWindow::key(Qt::Key key)
{
    QTest::keyClick(m_window, key);
}

QSet<QString> SoakWindow::rowNotes() const
{
    QSet<QString> ids;
    walk(m_window->contentItem(), [&ids](QQuickItem *item) {
        const QVariant isPooled = item->property("isPooled");
        if (!isPooled.isValid() || isPooled.toBool() || !item->property("isShown").toBool())
            return;
        if (const auto *note = item->property("note").value<Note *>()) {
            ids.insert(note->id());
            if (note->isPureRenote() && item->objectName() == QLatin1String("timelineRow"))
                ids.insert(note->renoteId());
        }
        // A notification of a renote shows what was renoted, and captures the renote, too.
        if (const QString id = item->property("renoteId").toString(); !id.isEmpty())
            ids.insert(id);
    });
    return ids;
}

} // namespace soak
