// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secretfilter.h"

#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>

namespace {

constexpr qsizetype shortestSecret = 8;

// Qt's message handler is a bare function, so what it needs can only be global.
QMutex handlerMutex;
SecretFilter *activeFilter = nullptr;
QtMessageHandler previousHandler = nullptr;

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QString clean;
    QtMessageHandler next = nullptr;
    {
        const QMutexLocker lock(&handlerMutex);
        clean = activeFilter ? activeFilter->scrubbed(message) : message;
        next = previousHandler;
    }
    if (next)
        next(type, context, clean);
}

} // namespace

SecretFilter::SecretFilter()
{
    const QMutexLocker lock(&handlerMutex);
    activeFilter = this;
    previousHandler = qInstallMessageHandler(handleMessage);
}

SecretFilter::~SecretFilter()
{
    const QMutexLocker lock(&handlerMutex);
    activeFilter = nullptr;
    qInstallMessageHandler(previousHandler);
}

void SecretFilter::addSecret(const QByteArray &secret)
{
    if (secret.size() < shortestSecret)
        return;
    const QMutexLocker lock(&m_mutex);
    m_secrets.append(QString::fromUtf8(secret));
    // A secret within a longer one must not leave the rest of that one behind.
    std::sort(m_secrets.begin(), m_secrets.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

void SecretFilter::removeSecret(const QByteArray &secret)
{
    const QMutexLocker lock(&m_mutex);
    m_secrets.removeOne(QString::fromUtf8(secret));
}

void HiddenSecret::hide(const QByteArray &secret)
{
    if (!m_filter || secret == m_secret)
        return;
    m_filter->addSecret(secret);
    m_filter->removeSecret(m_secret);
    m_secret = secret;
}

QString SecretFilter::scrubbed(const QString &text) const
{
    static const QString mark = QStringLiteral("[secret]");
    // ?i=... and &i=... of a stream's URL, "i":"..." and "token":"..." of a body, and the header.
    static const QRegularExpression inUrl(QStringLiteral("\\b(i|token|accessToken)=[^&\\s\"'#]+"));
    static const QRegularExpression inJson(
        QStringLiteral("(\\\\?\"(?:i|token|accessToken)\\\\?\"\\s*:\\s*\\\\?\")[^\"\\\\]+"));
    static const QRegularExpression inHeader(QStringLiteral("\\bBearer\\s+[^\\s\"',]+"),
                                             QRegularExpression::CaseInsensitiveOption);
    QString clean = text;
    {
        const QMutexLocker lock(&m_mutex);
        for (const QString &secret : m_secrets)
            clean.replace(secret, mark);
    }
    clean.replace(inUrl, QStringLiteral("\\1=") + mark);
    clean.replace(inJson, QStringLiteral("\\1") + mark);
    clean.replace(inHeader, QStringLiteral("Bearer ") + mark);
    return clean;
}
