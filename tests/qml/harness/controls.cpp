// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/harness/controls.h"

#include <QQuickWindow>
#include <QTest>

namespace controls {

Face faceOf(QQuickItem *item)
{
    Face face;
    const auto parts = item->findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QObject *part : parts) {
        if (!part->inherits("QQuickAccessibleAttached"))
            continue;
        face.role = QAccessible::Role(part->property("role").toInt());
        face.name = part->property("name").toString();
        face.description = part->property("description").toString();
    }
    if (QAccessibleInterface *made = QAccessible::queryAccessibleInterface(item)) {
        if (face.role == QAccessible::NoRole)
            face.role = made->role();
        if (face.name.isEmpty())
            face.name = made->text(QAccessible::Name);
    }
    return face;
}

void walk(QQuickItem *root, const std::function<void(QQuickItem *)> &visit)
{
    if (!root->isVisible())
        return;
    visit(root);
    const auto children = root->childItems();
    for (QQuickItem *child : children)
        walk(child, visit);
}

QQuickItem *find(QQuickItem *root, QAccessible::Role role, const QString &name)
{
    QQuickItem *found = nullptr;
    walk(root, [&](QQuickItem *item) {
        const Face face = faceOf(item);
        if (face.role == role && face.name == name)
            found = item;
    });
    return found;
}

void click(QQuickItem *item)
{
    QVERIFY(item);
    item->window()->grabWindow(); // lays out what has just changed, so that the click does not miss
    const QPointF middle(item->width() / 2, item->height() / 2);
    QTest::mouseClick(item->window(), Qt::LeftButton, {}, item->mapToScene(middle).toPoint());
}

void pointAt(QQuickItem *item)
{
    QTest::mouseMove(item->window(), QPoint(1, 1));
    QTest::mouseMove(item->window(), item->mapToScene({item->width() / 2, 5}).toPoint());
}

QQuickItem *itemAt(QQuickItem *list, int row)
{
    QQuickItem *item = nullptr;
    QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, item),
                              Q_ARG(int, row));
    return item;
}

bool isScrolledTo(QQuickItem *list, int row, double above)
{
    QQuickItem *item = itemAt(list, row);
    if (item && item->y() == list->property("contentY").toDouble() + above)
        return true;
    QMetaObject::invokeMethod(list, "positionViewAtIndex", Q_ARG(int, row), Q_ARG(int, 0));
    list->window()->grabWindow();
    if ((item = itemAt(list, row)))
        list->setProperty("contentY", item->y() - above);
    list->window()->grabWindow();
    return false;
}

void type(QQuickWindow *window, const QString &text)
{
    for (const QChar c : text)
        QTest::keyClick(window, c.toLatin1(), c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
}

} // namespace controls
