// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consumer.h"

#include <QObject>
#include <QUrl>
#include <QWebSocket>

/// The socket alone: frames arrive as text and are counted, not looked into.
class BareConsumer : public QObject
{
    Q_OBJECT
public:
    explicit BareConsumer(const QUrl &server, QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const QJsonObject &result);

private:
    void receive(const QString &text);

    QWebSocket m_socket;
    Consumer m_count;
};
