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

void ProgramWindow::walk(const std::function<void(QQuickItem *)> &visit, QQuickItem *root) const
{
    controls::walk(root ? root : m_window->contentItem(), visit);
}

QQuickItem *ProgramWindow::find(QAccessible::Role role, const QString &name, QQuickItem *root) const
{
    return controls::find(root ? root : m_window->contentItem(), role, name);
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

void ProgramWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window, key, modifiers);
}
