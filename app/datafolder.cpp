// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

/// One folder for all of it, named like the program on every system.
QString usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QStringLiteral("/seseragi");
}

void setOrUnset(const char *name, const QByteArray &value)
{
    if (value.isNull())
        qunsetenv(name);
    else
        qputenv(name, value);
}

} // namespace

DataFolder::DataFolder(const Options &options)
    : m_path(options.dataDir.isEmpty() ? usualPath() : QDir(options.dataDir).absolutePath())
    , m_isUsual(options.dataDir.isEmpty() && !options.isDemo && !options.isSelfTest)
{
    if (options.isSelfTest) {
        const QString parent = options.dataDir.isEmpty() ? QDir::tempPath() : m_path;
        QDir().mkpath(parent);
        m_temporary = std::make_unique<QTemporaryDir>(parent + QStringLiteral("/seseragi-XXXXXX"));
        m_path = m_temporary->path();
    } else if (options.isDemo) {
        m_path += QStringLiteral("/demo");
    }
    if (!m_isUsual)
        confine();
}

DataFolder::~DataFolder() = default;

bool DataFolder::make() const
{
    return m_temporary ? m_temporary->isValid() : QDir().mkpath(m_path);
}

void DataFolder::confine()
{
    confine("QML_DISK_CACHE_PATH", QFile::encodeName(cachePath() + QStringLiteral("/qml")));
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // Qt, Mesa and fontconfig all go by this one.
    confine("XDG_CACHE_HOME", QFile::encodeName(cachePath()));
    confine("MESA_SHADER_CACHE_DIR", {});
    // Where there is none, Qt makes one among the temporary files.
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR") && make())
        confine("XDG_RUNTIME_DIR", QFile::encodeName(m_path + QStringLiteral("/run")));
#else
    QCoreApplication::setAttribute(Qt::AA_DisableShaderDiskCache);
#endif
}

void DataFolder::confine(const char *name, const QByteArray &value)
{
    m_confined.append(
        {name, qEnvironmentVariableIsSet(name) ? qgetenv(name) : QByteArray(), value});
    setOrUnset(name, value);
}

void DataFolder::startOther(const std::function<void()> &start) const
{
    for (const Variable &variable : m_confined)
        setOrUnset(variable.name, variable.users);
    start();
    for (const Variable &variable : m_confined)
        setOrUnset(variable.name, variable.own);
}
