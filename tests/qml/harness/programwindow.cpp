// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programwindow.h"

#include "world.h"

#include <QTest>

#include <algorithm>
#include <vector>

ProgramWindow::ProgramWindow(World &world, QSize size)
    : m_engine(std::make_unique<QQmlApplicationEngine>())
{
    world.setUp(*m_engine);
    m_engine->setInitialProperties({
        {QStringLiteral("sessions"), QVariant::fromValue(world.sessions.get())},
        {QStringLiteral("settings"), QVariant::fromValue(world.settings.get())},
        {QStringLiteral("desktop"), QVariant::fromValue(&world.desktop)},
        {QStringLiteral("width"), size.width()},
        {QStringLiteral("height"), size.height()},
    });
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Seseragi/Ui/Main.qml")));
    if (m_engine->rootObjects().isEmpty())
        return;
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    m_window->requestActivate();
    m_isReady = QTest::qWaitForWindowActive(m_window, patienceMs);
}

ProgramWindow::~ProgramWindow() = default;

/// What its QML says first, else what Qt makes of it.
ProgramWindow::Face ProgramWindow::faceOf(QQuickItem *item)
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

void ProgramWindow::walk(const std::function<void(QQuickItem *)> &visit, QQuickItem *root) const
{
    QQuickItem *item = root ? root : m_window->contentItem();
    if (!item->isVisible())
        return;
    visit(item);
    const auto children = item->childItems();
    for (QQuickItem *child : children)
        walk(visit, child);
}

QQuickItem *ProgramWindow::find(QAccessible::Role role, const QString &name, QQuickItem *root) const
{
    QQuickItem *found = nullptr;
    walk(
        [&](QQuickItem *item) {
            const Face face = faceOf(item);
            if (face.role == role && face.name == name)
                found = item;
        },
        root);
    return found;
}

QStringList ProgramWindow::names(QAccessible::Role role) const
{
    std::vector<std::pair<double, QString>> found;
    walk([&](QQuickItem *item) {
        const Face face = faceOf(item);
        if (face.role == role)
            found.emplace_back(item->mapToScene(QPointF()).y(), face.name);
    });
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList names;
    for (const auto &[y, name] : found)
        names.append(name);
    return names;
}

QString ProgramWindow::alertText(const QString &name) const
{
    QQuickItem *alert = find(QAccessible::AlertMessage, name);
    if (!alert)
        return {};
    const QString text = faceOf(alert).description;
    return text.isNull() ? QStringLiteral("") : text;
}

QQuickItem *ProgramWindow::field(const QString &label) const
{
    QQuickItem *found = nullptr;
    walk([&](QQuickItem *item) {
        if (item->property("label").toString() != label)
            return;
        walk(
            [&found](QQuickItem *part) {
                if (!found && part->inherits("QQuickTextInput"))
                    found = part;
            },
            item);
    });
    return found;
}

QString ProgramWindow::typedIn(const QString &label) const
{
    QQuickItem *item = field(label);
    return item ? item->property("text").toString() : QString();
}

void ProgramWindow::click(QQuickItem *item)
{
    QVERIFY(item);
    m_window->grabWindow(); // lays out what has just changed, so that the click does not miss
    const QPointF middle(item->width() / 2, item->height() / 2);
    QTest::mouseClick(m_window, Qt::LeftButton, {}, item->mapToScene(middle).toPoint());
}

void ProgramWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window, key, modifiers);
}

void ProgramWindow::type(const QString &text)
{
    for (const QChar c : text)
        QTest::keyClick(m_window, c.toLatin1(), c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
}
