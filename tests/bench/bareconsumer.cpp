// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareconsumer.h"

BareConsumer::BareConsumer(const QUrl &server, QObject *parent)
    : QObject(parent)
{
    connect(&m_socket, &QWebSocket::connected, this, [this] {
        m_socket.sendTextMessage(QStringLiteral(
            R"({"type":"connect","body":{"channel":"homeTimeline","id":"1","params":{},"pong":true}})"));
    });
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &BareConsumer::receive);
    QUrl url = server;
    url.setScheme(QStringLiteral("ws"));
    url.setPath(QStringLiteral("/streaming"));
    m_socket.open(url);
}

void BareConsumer::receive(const QString &text)
{
    if (text.startsWith(QLatin1String(R"({"type":"channel")")))
        m_count.note();
    else if (text.startsWith(QLatin1String(R"({"type":"noteUpdated")")))
        m_count.update();
    else if (text.startsWith(QLatin1String(R"({"type":"end")")))
        Q_EMIT finished(m_count.result());
}
