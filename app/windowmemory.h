// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWindow;
class Settings;

/// Opens a window where it was left, and remembers where it is left next time. A place outside
/// every screen is not used. Window and settings outlive it.
class WindowMemory : public QObject
{
    Q_OBJECT
public:
    WindowMemory(QWindow *window, Settings *settings, QObject *parent = nullptr);

    /// Remembers now instead of when the window comes to rest.
    void keep();

private:
    void restore();

    QWindow *m_window;
    Settings *m_settings;
    QTimer m_rest;
};
