// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QUrl>
#include <QUrlQuery>

class QIODevice;

namespace instance {

/// One HTTP request as it came in.
struct HttpRequest
{
    QByteArray method;
    QByteArray target;                    ///< path and query as sent
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QString path() const { return QUrl::fromEncoded(target).path(); }
    QUrlQuery query() const { return QUrlQuery(QUrl::fromEncoded(target)); }
};

/// Takes one request after the other out of a device, in whatever pieces it arrives: the same bytes
/// make the same requests. A reader that has refused stays so.
class HttpRequestReader
{
public:
    enum State {
        Incomplete, ///< call again when there is more
        Complete,   ///< the request was taken out of the device
        Upgrade, ///< a WebSocket handshake: it is left in the device, whoever takes it over reads
                 ///< it
        Refused, ///< this is no request, or one beyond the limits
    };

    static constexpr qint64 headLimit = 64 * 1024;
    static constexpr qint64 bodyLimit = 64 * 1024 * 1024;

    State read(QIODevice &device);
    const HttpRequest &request() const { return m_request; }
    /// The HTTP status to refuse with.
    int refusal() const { return m_refusal; }

private:
    /// 0, or the status to refuse with.
    int readHead(const QByteArray &head);

    HttpRequest m_request;
    qint64 m_headLength = 0; ///< 0: the head has not arrived yet
    qint64 m_bodyLength = 0;
    int m_refusal = 0;
};

} // namespace instance
