// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "session/desktop.h"
#include "session/keychain.h"
#include "session/secretstore.h"
#include "session/sessionmanager.h"
#include "store/settings.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <memory>

namespace soak {

class SoakServer;

/// The whole client as the program puts it together: sessions, models and its own window, with an
/// account on each server. Pages are looked at one after the other, as a reader does.
class SoakWindow
{
public:
    enum Page { Home, Local, Social, Notifications };
    static constexpr int pageCount = 4;

    /// The servers outlive it. `speed`: client timers are divided by it.
    SoakWindow(const QList<SoakServer *> &servers, double speed);
    ~SoakWindow();

    /// False: the interface could not be made, or did not get the focus.
    bool isReady() const { return m_isReady; }
    Session *session(int account) const { return m_sessions->at(account); }
    /// The session that is looked at.
    Session *current() const { return m_sessions->current(); }
    int accountCount() const { return m_sessions->count(); }

    void show(int account, Page page);
    void key(Qt::Key key);
    /// Ids of the notes in rows that are visible, or just outside of what is visible.
    QSet<QString> rowNotes() const;

private:
    class NoKeychain;

    SystemClock m_clock;
    QTemporaryDir m_dataDir;
    Desktop m_desktop;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<SessionManager> m_sessions;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
    bool m_isReady = false;
};

} // namespace soak
