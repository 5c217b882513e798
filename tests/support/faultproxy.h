// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/faultkind.h"
#include "support/relay.h"

#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <optional>

class LocalInstance;

namespace support {

/// Stands between clients and a LocalInstance, both real TCP on the loopback, and does to their
/// connections what networks do: one fault at a time, from begin() to end(). The instance outlives
/// it and lives in the same thread.
class FaultProxy : public QObject
{
    Q_OBJECT
public:
    explicit FaultProxy(LocalInstance *instance, QObject *parent = nullptr);
    ~FaultProxy() override;

    /// On 127.0.0.1; 0 picks a free port.
    bool listen(quint16 port = 0);
    /// http://127.0.0.1:port; stays the same.
    QUrl url() const;

    /// `seed` is of what is random in it: how late bytes are. Ends the fault before.
    void begin(FaultKind kind, quint32 seed = 0);
    /// Connections are accepted and bytes pass again, or do so as soon as the port is free:
    /// recovered() says when.
    void end();
    std::optional<FaultKind> fault() const { return m_fault; }

    /// How late bytes are in a Delay.
    void setLateness(Relay::Lateness lateness) { m_lateness = lateness; }
    /// Connections there are, dead ones too.
    int connectionCount() const { return int(m_relays.size()); }

Q_SIGNALS:
    /// The first moment after a fault at which a connection is accepted, or bytes pass.
    void recovered();

private:
    void accept();
    void take(QTcpSocket *client);
    void answerReset(QTcpSocket *client);
    void answerBadGateway(QTcpSocket *client);
    void closeAll(bool isReset);
    void setManner(Relay::Manner manner);
    void comeBack();

    LocalInstance *m_instance;
    QTcpServer m_server;
    QList<Relay *> m_relays;
    std::optional<FaultKind> m_fault;
    Relay::Manner m_manner = Relay::Manner::Pass;
    Relay::Lateness m_lateness;
    QRandomGenerator m_random;
    quint16 m_port = 0;
    quint16 m_instancePort = 0;
};

} // namespace support
