// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/apianswer.h"

#include <QHash>

namespace instance {

/// MisskeyIO runs an identical creation once a minute (rest.md 4.2): while it is being worked on
/// the answer is 202 PROCESSING, for a minute after that the note it made.
class CreationLog
{
public:
    /// What a repeated creation gets; nothing when it is to be carried out.
    std::optional<ApiAnswer> repeated(const QString &userId, const QJsonObject &params,
                                      qint64 nowMs) const;
    /// \param readyAtMs when the answer to the first one leaves.
    void remember(const QString &userId, const QJsonObject &params, const QJsonValue &answer,
                  qint64 readyAtMs);

private:
    struct Creation
    {
        QJsonValue answer;
        qint64 readyAtMs = 0;
    };
    QHash<QByteArray, Creation> m_creations; ///< by user and params
};

} // namespace instance
