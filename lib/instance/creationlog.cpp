// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/creationlog.h"

using namespace Qt::StringLiterals;

namespace instance {

namespace {

constexpr qint64 replayedMs = 60000;

QByteArray fingerprint(const QString &userId, const QJsonObject &params)
{
    return userId.toUtf8() + compactJson(params);
}

} // namespace

std::optional<ApiAnswer> CreationLog::repeated(const QString &userId, const QJsonObject &params,
                                               qint64 nowMs) const
{
    const auto earlier = m_creations.constFind(fingerprint(userId, params));
    if (earlier == m_creations.constEnd() || nowMs >= earlier->readyAtMs + replayedMs)
        return std::nullopt;
    if (nowMs >= earlier->readyAtMs)
        return ApiAnswer(earlier->answer);
    return ApiAnswer::refuse(u"PROCESSING"_s, u"6d0fa0a0-5b3c-4d54-8b2c-6a3c0b0e0c1f"_s,
                             u"Your request is being processed."_s, 202);
}

void CreationLog::remember(const QString &userId, const QJsonObject &params,
                           const QJsonValue &answer, qint64 readyAtMs)
{
    m_creations.insert(fingerprint(userId, params), {answer, readyAtMs});
}

} // namespace instance
