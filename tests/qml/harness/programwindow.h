// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/harness/controls.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSize>
#include <QString>

#include <functional>
#include <memory>

class World;

/// The program's own window on a World, and hands for it. Controls are found as a screen reader
/// finds them, by role and name; keys and clicks go through the window.
class ProgramWindow
{
public:
    /// How long a test waits for something that is sure to come, on a loaded machine, in ms.
    static constexpr int patienceMs = 20000;

    using Face = controls::Face;

    /// The world outlives the window.
    ProgramWindow(World &world, QSize size);
    ~ProgramWindow();

    /// False: the interface could not be made, or did not get the focus.
    bool isReady() const { return m_isReady; }
    QQuickWindow *window() const { return m_window; }
    QQmlApplicationEngine *engine() const { return m_engine.get(); }

    static Face faceOf(QQuickItem *item) { return controls::faceOf(item); }
    /// Every visible item, parents first.
    void walk(const std::function<void(QQuickItem *)> &visit, QQuickItem *root = nullptr) const;
    /// The topmost visible control of this role and name; null: none.
    QQuickItem *find(QAccessible::Role role, const QString &name, QQuickItem *root = nullptr) const;
    bool has(QAccessible::Role role, const QString &name) const { return find(role, name); }
    /// The names of all visible controls of a role, from top to bottom.
    QStringList names(QAccessible::Role role) const;
    /// The description of an alert of this name; null: there is no such alert.
    QString alertText(const QString &name) const;
    /// The first visible line of text below the field with this label. Password fields hide their
    /// name from Qt's accessibility, hence by the label of ours.
    QQuickItem *field(const QString &label) const;
    QString typedIn(const QString &label) const;

    void go(const QString &place) { m_window->setProperty("place", place); }
    void click(QQuickItem *item) { controls::click(item); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Latin letters and signs, one key press each.
    void type(const QString &text) { controls::type(m_window, text); }

private:
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
    bool m_isReady = false;
};
