// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowmemory.h"

#include "store/settings.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

#include <algorithm>

namespace {

constexpr int restMs = 400;

bool isOnAScreen(const QRect &place)
{
    const auto screens = QGuiApplication::screens();
    return std::any_of(screens.begin(), screens.end(), [&place](const QScreen *screen) {
        // Enough of the title bar to take hold of.
        const QRect shared = screen->availableGeometry().intersected(place);
        return shared.width() >= 100 && shared.height() >= 50;
    });
}

} // namespace

WindowMemory::WindowMemory(QWindow *window, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &WindowMemory::keep);
    restore();
    const auto wait = [this] { m_rest.start(); };
    connect(window, &QWindow::xChanged, this, wait);
    connect(window, &QWindow::yChanged, this, wait);
    connect(window, &QWindow::widthChanged, this, wait);
    connect(window, &QWindow::heightChanged, this, wait);
    connect(window, &QWindow::windowStateChanged, this, wait);
}

void WindowMemory::keep()
{
    m_rest.stop();
    const Qt::WindowStates states = m_window->windowStates();
    if (states.testFlag(Qt::WindowMinimized) || states.testFlag(Qt::WindowFullScreen))
        return;
    m_settings->setWindowMaximized(states.testFlag(Qt::WindowMaximized));
    if (!states.testFlag(Qt::WindowMaximized))
        m_settings->setWindowGeometry(m_window->geometry());
}

void WindowMemory::restore()
{
    const QRect place = m_settings->windowGeometry();
    if (!place.isEmpty()) {
        if (isOnAScreen(place))
            m_window->setGeometry(place);
        else
            m_window->resize(place.size());
    }
    if (m_settings->isWindowMaximized())
        m_window->showMaximized();
}
