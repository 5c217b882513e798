// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selftest.h"

#include <QDirIterator>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QRegularExpression>
#include <QStringList>

#include <memory>

namespace {

/// The names of required properties that creating a component complained about.
QStringList missingProperties(const QQmlComponent &component)
{
    static const QRegularExpression complaint(
        QStringLiteral("Required property (\\w+) was not initialized"));
    QStringList names;
    const auto errors = component.errors();
    for (const QQmlError &error : errors) {
        if (const auto match = complaint.match(error.description()); match.hasMatch())
            names.append(match.captured(1));
    }
    return names;
}

QStringList problems(const QString &file, const QQmlComponent &component)
{
    QStringList lines;
    const auto errors = component.errors();
    for (const QQmlError &error : errors)
        lines.append(file + QStringLiteral(": ") + error.toString());
    return lines;
}

QStringList testComponent(QQmlEngine &engine, const QString &path, const QVariantMap &objects)
{
    QQmlComponent component(&engine, QUrl(QStringLiteral("qrc") + path));
    if (component.isError())
        return problems(path, component);
    // Which properties are required shows only when they are missing: Qt 6.4 does not list them.
    std::unique_ptr<QObject> made(component.create());
    if (made)
        return {};
    const QStringList names = missingProperties(component);
    QVariantMap properties;
    for (const QString &name : names)
        properties.insert(name, objects.contains(name) ? objects.value(name) : QVariant(0));
    QQmlComponent again(&engine, QUrl(QStringLiteral("qrc") + path));
    made.reset(again.createWithInitialProperties(properties));
    return made ? QStringList() : problems(path, again);
}

} // namespace

QStringList selfTest(QQmlEngine &engine, const QVariantMap &objects)
{
    QStringList lines;
    int count = 0;
    QDirIterator files(QStringLiteral(":/qt/qml/Seseragi/Ui"), {QStringLiteral("*.qml")},
                       QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        ++count;
        if (!path.endsWith(
                QLatin1String("/Theme.qml"))) // a singleton: every other component uses it
            lines += testComponent(engine, path, objects);
    }
    if (count == 0)
        lines.append(QStringLiteral("the module Seseragi.Ui has no components"));
    return lines;
}
