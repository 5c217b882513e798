// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QQuickItem>
#include <QString>

#include <functional>

// Finding and moving the controls of a window as a person does who hears or sees it.
namespace controls {

/// What an item says of itself.
struct Face
{
    QAccessible::Role role = QAccessible::NoRole;
    QString name;
    QString description;
};

/// What its QML says first, else what Qt makes of it.
Face faceOf(QQuickItem *item);
/// The root and every visible item in it, parents first.
void walk(QQuickItem *root, const std::function<void(QQuickItem *)> &visit);
/// The topmost visible control of this role and name; null: none.
QQuickItem *find(QQuickItem *root, QAccessible::Role role, const QString &name);
/// In its middle; fails the test where the item is null.
void click(QQuickItem *item);
/// Moves the mouse to its upper edge, as from elsewhere: where it is already, nothing would notice.
void pointAt(QQuickItem *item);
/// The item of a list view's row on the screen; null: there is none.
QQuickItem *itemAt(QQuickItem *list, int row);
/// Scrolls a list view so that `above` px are to be seen above a row. False: ask again, the list
/// was elsewhere and may be on its way.
bool isScrolledTo(QQuickItem *list, int row, double above);
/// Latin letters and signs, one key press each, to what has the focus.
void type(QQuickWindow *window, const QString &text);

} // namespace controls
