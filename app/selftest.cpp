// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selftest.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QImageReader>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlError>
#include <QRegularExpression>
#include <QUrl>

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

/// Gathers warnings as long as it lives. One at a time.
class WarningTrap
{
public:
    explicit WarningTrap(QQmlEngine &engine, QStringList *lines)
        : m_engine(engine)
        , m_printed(engine.outputWarningsToStandardError())
    {
        s_lines = lines;
        m_engine.setOutputWarningsToStandardError(false);
        m_connection =
            QObject::connect(&engine, &QQmlEngine::warnings, [](const QList<QQmlError> &errors) {
                for (const QQmlError &error : errors)
                    s_lines->append(error.toString());
            });
        s_handler = qInstallMessageHandler(&WarningTrap::handle);
    }
    ~WarningTrap()
    {
        qInstallMessageHandler(s_handler);
        QObject::disconnect(m_connection);
        m_engine.setOutputWarningsToStandardError(m_printed);
    }
    WarningTrap(const WarningTrap &) = delete;
    WarningTrap &operator=(const WarningTrap &) = delete;

private:
    /// Not the ones without a category: the platform says there what it misses on this machine.
    static bool isOurs(const char *category)
    {
        const QByteArrayView name(category);
        return name.startsWith("qml") || name.startsWith("js") || name.startsWith("qt.qml")
               || name.startsWith("qt.quick") || name.startsWith("seseragi");
    }
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        if (type != QtDebugMsg && type != QtInfoMsg && isOurs(context.category))
            s_lines->append(message);
        else
            s_handler(type, context, message);
    }

    // A message handler is a bare function.
    static inline QStringList *s_lines = nullptr;
    static inline QtMessageHandler s_handler = nullptr;

    QQmlEngine &m_engine;
    QMetaObject::Connection m_connection;
    bool m_printed;
};

QUrl urlOf(const QString &path)
{
    return path.startsWith(QLatin1Char(':')) ? QUrl(QStringLiteral("qrc") + path)
                                             : QUrl::fromLocalFile(path);
}

QStringList testComponent(QQmlEngine &engine, const QString &path, const QVariantMap &objects)
{
    QVariantMap properties;
    const QStringList names = requiredProperties(path);
    for (const QString &name : names)
        properties.insert(name, objects.contains(name) ? objects.value(name) : QVariant(0));
    QQmlComponent component(&engine, urlOf(path));
    if (!component.isReady()) // Qt 6.4 crashes when it is asked for an object all the same
        return {path + QStringLiteral(": ") + component.errorString()};
    const std::unique_ptr<QObject> made(component.createWithInitialProperties(properties));
    QCoreApplication::processEvents(); // what it put off is part of it
    return made ? QStringList()
                : QStringList{path + QStringLiteral(": ") + component.errorString()};
}

} // namespace

SelfTestReport selfTest(QQmlEngine &engine, const QString &folder, const QVariantMap &objects)
{
    SelfTestReport report;
    const WarningTrap trap(engine, &report.problems);
    QDirIterator files(folder, {QStringLiteral("*.qml")}, QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        // A singleton: the other components use it.
        if (path.endsWith(QLatin1String("/Theme.qml")))
            continue;
        ++report.components;
        report.problems += testComponent(engine, path, objects);
    }
    for (const char *format : {"webp", "svg", "png", "jpeg", "gif"}) {
        if (!QImageReader::supportedImageFormats().contains(format))
            report.problems.append(
                QStringLiteral("no plug-in reads %1").arg(QLatin1String(format)));
    }
    if (report.components == 0)
        report.problems.append(QStringLiteral("there are no components in %1").arg(folder));
    return report;
}
