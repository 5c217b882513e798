// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "icons/iconprovider.h"
#include "images/imageproviders.h"
#include "rest/apinetwork.h"
#include "session/session.h"

#include <QQmlEngine>

namespace {

QFuture<Result<Done>> done()
{
    QPromise<Result<Done>> promise;
    promise.start();
    promise.addResult(Result<Done>(Done()));
    promise.finish();
    return promise.future();
}

class FrozenClock final : public Clock
{
public:
    explicit FrozenClock(qint64 nowMs)
        : m_nowMs(nowMs)
    {
    }
    qint64 nowMs() const override { return m_nowMs; }

private:
    qint64 m_nowMs;
};

std::unique_ptr<Clock> clockAt(qint64 frozenAtMs)
{
    if (frozenAtMs > 0)
        return std::make_unique<FrozenClock>(frozenAtMs);
    return std::make_unique<SystemClock>();
}

InstanceOptions withClock(InstanceOptions options, const Clock *clock)
{
    options.clock = clock;
    return options;
}

} // namespace

/// A keyring that takes everything and has nothing.
class World::NoKeychain final : public Keychain
{
public:
    QFuture<Result<QByteArray>> read(const QString &) override
    {
        QPromise<Result<QByteArray>> promise;
        promise.start();
        promise.addResult(Result<QByteArray>(QByteArray()));
        promise.finish();
        return promise.future();
    }
    QFuture<Result<Done>> write(const QString &, const QByteArray &) override { return done(); }
    QFuture<Result<Done>> remove(const QString &) override { return done(); }
};

World::World()
    : World(Options())
{
}

World::World(Options options)
    : m_clock(clockAt(options.frozenAtMs))
    , instance(withClock(options.instance, m_clock.get()))
    , m_keychain(std::make_unique<NoKeychain>())
{
    instance.listen();
    settings = std::make_unique<Settings>(m_dataDir.path());
    m_secrets = std::make_unique<SecretStore>(
        options.keychain ? options.keychain : m_keychain.get(), m_dataDir.path());
    SessionManager::Environment environment;
    environment.session.clock = m_clock.get();
    environment.session.createNetwork = &rest::createApiNetwork;
    if (options.adjust)
        options.adjust(environment.session);
    environment.secrets = m_secrets.get();
    environment.settings = settings.get();
    environment.dataDir = m_dataDir.path();
    sessions = std::make_unique<SessionManager>(environment);
}

World::~World() = default;

void World::setUp(QQmlEngine &engine)
{
    engine.addImportPath(QStringLiteral(":/qt/qml"));
    engine.addImageProvider(QStringLiteral("icon"), new IconProvider);
    auto policy = std::make_shared<MediaPolicy>();
    policy->registerServer(instance.url(), instance.url().resolved(QUrl(QStringLiteral("/proxy"))));
    installImageProviders(engine, policy, {});
}

Session *World::signIn(const QString &user)
{
    Account account;
    account.server = instance.url();
    account.userId = instance.userId(user);
    account.username = user;
    account.serverName = instance.options().name;
    account.tokenStorage = TokenStorage::ThisRun;
    return sessions->addTemporary(account, instance.createToken(user));
}

bool World::isStreaming(const Session &session)
{
    const ChannelModel *channels = session.stream()->channels();
    for (int row = 0; row < channels->rowCount(); ++row) {
        if (channels->index(row).data(ChannelModel::StateRole) != Channel::Acked)
            return false;
    }
    return channels->rowCount() > 0;
}
