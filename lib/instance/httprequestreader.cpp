// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/httprequestreader.h"

#include <QIODevice>

#include <optional>

#include <algorithm>

namespace instance {

namespace {

constexpr int badRequest = 400;
constexpr int tooLarge = 413;
constexpr int headTooLarge = 431;
constexpr int notImplemented = 501;

/// The length a header gives; nothing where it is none.
std::optional<qint64> lengthIn(const QByteArray &text)
{
    constexpr qsizetype mostDigits = 18;
    const bool isNumber =
        !text.isEmpty() && text.size() <= mostDigits
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? std::optional(text.toLongLong()) : std::nullopt;
}

} // namespace

HttpRequestReader::State HttpRequestReader::read(QIODevice &device)
{
    if (m_refusal != 0)
        return Refused;
    if (m_headLength == 0) {
        const QByteArray peeked = device.peek(headLimit);
        const qsizetype end = peeked.indexOf("\r\n\r\n");
        if (end < 0 && peeked.size() < headLimit)
            return Incomplete;
        m_refusal = end < 0 ? headTooLarge : readHead(peeked.left(end));
        if (m_refusal != 0)
            return Refused;
        m_headLength = end + 4;
    }
    if (m_request.headers.value("upgrade").toLower() == "websocket")
        return Upgrade;
    if (device.bytesAvailable() < m_headLength + m_bodyLength)
        return Incomplete;
    device.skip(m_headLength);
    m_request.body = device.read(m_bodyLength);
    m_headLength = 0;
    return Complete;
}

int HttpRequestReader::readHead(const QByteArray &head)
{
    m_request = {};
    m_bodyLength = 0;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> start = lines.first().trimmed().split(' ');
    if (start.size() != 3 || start[0].isEmpty() || !start[1].startsWith('/')
        || !start[2].startsWith("HTTP/1."))
        return badRequest;
    m_request.method = start[0];
    m_request.target = start[1];
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(std::max<qsizetype>(colon, 0)).trimmed().toLower();
        if (name.isEmpty())
            return badRequest;
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "content-length") {
            const auto length = lengthIn(value);
            if (!length || m_request.headers.contains(name))
                return badRequest;
            m_bodyLength = *length;
        }
        m_request.headers.insert(name, value);
    }
    if (m_request.headers.contains("transfer-encoding"))
        return notImplemented;
    return m_bodyLength > bodyLimit ? tooLarge : 0;
}

} // namespace instance
