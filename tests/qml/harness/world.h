// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "instance/localinstance.h"
#include "session/desktop.h"
#include "session/keychain.h"
#include "session/secretstore.h"
#include "session/sessionmanager.h"
#include "store/settings.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

class QQmlEngine;

/// A small world to look at and to test with: a local instance with people and notes, and an
/// account on it.
class World
{
    // What the rest is made with.
    std::unique_ptr<Clock> m_clock;

public:
    struct Options
    {
        /// Unix ms at which time stands still, for the instance and for the program; 0: it runs.
        qint64 frozenAtMs = 0;
        InstanceOptions instance{};
        /// Changes what the sessions are given.
        std::function<void(SessionEnvironment &)> adjust{};
        /// Not owned, outlives the world; null: one that takes everything and has nothing.
        Keychain *keychain = nullptr;
    };
    World();
    explicit World(Options options);
    ~World();

    /// Providers and import path; before anything is loaded.
    void setUp(QQmlEngine &engine);
    /// Signs in as this person of the instance.
    Session *signIn(const QString &user);
    /// Where the program keeps what it writes.
    QString dataDir() const { return m_dataDir.path(); }
    /// Nothing that happens now is missed: every channel of the session is acknowledged.
    static bool isStreaming(const Session &session);

    LocalInstance instance;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<SessionManager> sessions;
    Desktop desktop;

private:
    class NoKeychain;

    QTemporaryDir m_dataDir;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<SecretStore> m_secrets;
};
