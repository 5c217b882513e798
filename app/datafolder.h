// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>

class QTemporaryDir;

/// Where the program keeps everything it writes: the system's place for application data, or the
/// one of --data-dir. The demo has a folder of its own inside, so that it opens beside the program;
/// the self-test has a temporary one. Made before QGuiApplication, and outlives it.
///
/// In any but the usual place, what Qt, the graphics driver and the font library write goes there
/// too.
class DataFolder
{
public:
    explicit DataFolder(const Options &options);
    ~DataFolder();
    DataFolder(const DataFolder &) = delete;
    DataFolder &operator=(const DataFolder &) = delete;

    /// False where it cannot be made.
    bool make() const;
    /// Absolute.
    QString path() const { return m_path; }
    QString cachePath() const { return m_path + QStringLiteral("/cache"); }
    /// Whether it is the system's place.
    bool isUsual() const { return m_isUsual; }
    /// Starts another program with the user's own environment: a browser must not take our folders
    /// for its own.
    void startOther(const std::function<void()> &start) const;

private:
    /// A variable of the environment that is ours while we run. Null: not set.
    struct Variable
    {
        const char *name;
        QByteArray users;
        QByteArray own;
    };

    void confine();
    void confine(const char *name, const QByteArray &value);

    QString m_path;
    bool m_isUsual = true;
    std::unique_ptr<QTemporaryDir> m_temporary;
    QList<Variable> m_confined;
};
