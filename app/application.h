// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "options.h"
#include "selftest.h"

#include <QObject>
#include <QQmlApplicationEngine>
#include <QTranslator>

#include <memory>

class DataFolder;
class Demo;
class Desktop;
class LocalInstance;
class SecretFilter;
class SecretStore;
class SessionManager;
class Settings;
class SingleInstance;
class SleepWatch;
class SystemAppearance;
class SystemKeychain;
class WindowMemory;

/// The program put together: makes every long-lived object, hands each its collaborators and shows
/// the window.
class Application : public QObject
{
    Q_OBJECT
public:
    /// Folder and filter outlive it.
    Application(const Options &options, const DataFolder *folder, SecretFilter *secretFilter,
                QObject *parent = nullptr);
    ~Application() override;

    /// False when the program already runs with this data directory (its window has been raised
    /// then), or when it does not answer or there is nowhere to write: problem() says so.
    bool prepare();
    QString problem() const { return m_problem; }
    /// Shows the window; false when the interface cannot be made.
    bool show();
    /// Instead of show(): makes every component once.
    SelfTestReport selfTest();

private Q_SLOTS:
    void startDemo();

private:
    bool isFirst(const QString &dataDir);
    void connectDesktop();
    void translate();
    void load(const QString &language);
    void watchForFirstNote();

    Options m_options;
    const DataFolder *m_folder;
    SecretFilter *m_secretFilter;
    QString m_problem;
    SystemClock m_clock;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
    // In the order of their needs: what is made later goes first.
    std::unique_ptr<SingleInstance> m_single;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SystemAppearance> m_appearance;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<SystemKeychain> m_keychain;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<LocalInstance> m_instance;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<SessionManager> m_sessions;
    std::unique_ptr<SleepWatch> m_sleep;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    std::unique_ptr<WindowMemory> m_windowMemory;
};
