// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

constexpr auto cacheHome = "XDG_CACHE_HOME";

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
        confineCaches();
}

DataFolder::~DataFolder() = default;

bool DataFolder::make() const
{
    return m_temporary ? m_temporary->isValid() : QDir().mkpath(m_path);
}

void DataFolder::confineCaches()
{
    if (qEnvironmentVariableIsSet(cacheHome))
        m_userCacheHome = qgetenv(cacheHome);
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // Qt, Mesa and fontconfig all go by this one.
    qputenv(cacheHome, QFile::encodeName(cachePath()));
    qunsetenv("MESA_SHADER_CACHE_DIR");
#else
    QCoreApplication::setAttribute(Qt::AA_DisableShaderDiskCache);
#endif
    qputenv("QML_DISK_CACHE_PATH", QFile::encodeName(cachePath() + QStringLiteral("/qml")));
}

void DataFolder::startOther(const std::function<void()> &start) const
{
    if (m_isUsual) {
        start();
        return;
    }
    const QByteArray own = qEnvironmentVariableIsSet(cacheHome) ? qgetenv(cacheHome) : QByteArray();
    setOrUnset(cacheHome, m_userCacheHome);
    start();
    setOrUnset(cacheHome, own);
}
