// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/serverprobe.h"

#include "rest/answer.h"
#include "rest/instanceinfo.h"
#include "rest/probejob.h"

ServerProbe::ServerProbe(QNetworkAccessManager *network, QObject *parent)
    : QObject(parent)
    , m_network(network)
{
}

QFuture<Result<ServerInfo>> ServerProbe::probe(const rest::ServerAddress &address,
                                               bool allowPlainHttp)
{
    auto *job = new rest::ProbeJob(m_network, address, allowPlainHttp, m_cancel, m_timeoutMs, this);
    return job->start();
}

void ServerProbe::cancel()
{
    std::exchange(m_cancel, CancelToken()).cancel();
}
