// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selftest.h"

#include <QDirIterator>
#include <QFile>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QRegularExpression>
#include <QStringList>

#include <memory>

namespace {

/// The required properties of the root object, read from the source: Qt 6.4 has no call that lists
/// them, and making the component without them would evaluate every binding against nothing.
QStringList requiredProperties(const QString &path)
{
    static const QRegularExpression declaration(
        QStringLiteral("^    required property \\S+ (\\w+)"), QRegularExpression::MultilineOption);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList names;
    auto matches = declaration.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    return names;
}

QStringList testComponent(QQmlEngine &engine, const QString &path, const QVariantMap &objects)
{
    QVariantMap properties;
    const QStringList names = requiredProperties(path);
    for (const QString &name : names)
        properties.insert(name, objects.contains(name) ? objects.value(name) : QVariant(0));
    QQmlComponent component(&engine, QUrl(QStringLiteral("qrc") + path));
    const std::unique_ptr<QObject> made(component.createWithInitialProperties(properties));
    return made ? QStringList()
                : QStringList{path + QStringLiteral(": ") + component.errorString()};
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
        // Singletons: the other components use them.
        if (!path.endsWith(QLatin1String("/Theme.qml"))
            && !path.endsWith(QLatin1String("/Language.qml")))
            lines += testComponent(engine, path, objects);
    }
    if (count == 0)
        lines.append(QStringLiteral("the module Seseragi.Ui has no components"));
    return lines;
}
