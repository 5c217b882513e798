// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace instance {

/// Makes ids like Misskey's aidx: 16 characters of which the first 8 are the time since 2000 in
/// base 36, so that byte order is creation order. No two are alike.
class IdMaker
{
public:
    /// \param ms Unix milliseconds of what the id is for.
    QString next(qint64 ms);
    /// The time inside an id, in Unix milliseconds.
    static qint64 timeOf(const QString &id);
    /// The smallest id of that moment, for sinceDate and untilDate.
    static QString floorOf(qint64 ms);

private:
    int m_counter = 0;
};

} // namespace instance
