// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "instance/localinstance.h"
#include "rest/apinetwork.h"
#include "session/environment.h"
#include "session/secretstore.h"
#include "session/sessionmanager.h"
#include "store/settings.h"
#include "support/fakekeychain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace support {

/// What sessions need, with short waits.
inline SessionEnvironment sessionEnvironment(Clock *clock)
{
    SessionEnvironment environment;
    environment.clock = clock;
    environment.createNetwork = [](QObject *parent) { return rest::createApiNetwork(parent); };
    environment.timings.backoffFirstMs = 20;
    environment.timings.backoffCapMs = 100;
    environment.timings.ackMs = 1000;
    environment.timings.captureFlushMs = 5;
    environment.watchNetwork = false;
    environment.reread = {.doubtMs = 20, .batchMs = 10, .settleMs = 0, .retryMs = 20};
    environment.emojiPauseMs = 20;
    environment.browserPollMs = 20;
    return environment;
}

/// The accounts of a program that can be ended and started again over the same data directory and
/// keyring.
class ProgramRig
{
public:
    explicit ProgramRig(SecretFilter *secretFilter = nullptr)
        : m_secretFilter(secretFilter)
    {
        start();
    }
    ~ProgramRig() { stop(); }

    void start()
    {
        settings = std::make_unique<Settings>(dir.path());
        secrets = std::make_unique<SecretStore>(&keychain, dir.path(), m_secretFilter);
        SessionEnvironment environment = sessionEnvironment(&clock);
        environment.secretFilter = m_secretFilter;
        manager =
            std::make_unique<SessionManager>(SessionManager::Environment{.session = environment,
                                                                         .secrets = secrets.get(),
                                                                         .settings = settings.get(),
                                                                         .dataDir = dir.path()});
        manager->load();
    }
    void stop()
    {
        manager.reset();
        secrets.reset();
        settings.reset();
    }
    void restart()
    {
        stop();
        start();
    }

    /// With a new token, until it is online.
    Session *signIn(LocalInstance &instance, const QString &user)
    {
        QSignalSpy signedIn(manager.get(), &SessionManager::signedIn);
        manager->signIn()->setServer(instance.url().toString());
        manager->signIn()->setToken(QString::fromLatin1(instance.createToken(user)));
        manager->signIn()->start();
        if (!QTest::qWaitFor([&] { return !signedIn.isEmpty(); }))
            qFatal("not signed in: %s", qUtf8Printable(manager->signIn()->errorText()));
        auto *session = signedIn.first().first().value<Session *>();
        [&] { QTRY_COMPARE(session->state(), Session::Online); }();
        return session;
    }

    QTemporaryDir dir;
    FakeKeychain keychain;
    SystemClock clock;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<SessionManager> manager;

private:
    SecretFilter *m_secretFilter;
};

} // namespace support
