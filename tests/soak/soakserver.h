// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soak/targethistory.h"
#include "support/faultplan.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QUrl>

#include <atomic>
#include <memory>

namespace soak {

/// An instance with its people and its proxy, in a thread of servers, for the thread of the window.
/// Calls wait for their turn there.
class SoakServer : public QObject
{
    Q_OBJECT
public:
    /// `context` lives in the thread of servers, whose event loop runs, and outlives this.
    SoakServer(QObject *context, quint32 seed, QObject *parent = nullptr);
    ~SoakServer() override;

    /// False: no port was free.
    bool isReady() const { return m_isReady; }
    /// Where the client is sent, through the proxy.
    QUrl proxyUrl() const { return m_proxyUrl; }
    /// Past the proxy, for whoever wants the truth.
    QUrl instanceUrl() const { return m_instanceUrl; }
    QString userId() const { return m_userId; }
    /// Of an app, as clients have.
    QByteArray token() const { return m_token; }

    /// They return at once.
    void begin(const support::Fault &fault);
    void end();
    /// monotonicMs() of the moment at which the proxy passed again; 0: a fault is on.
    qint64 recoveredAtMs() const { return m_recoveredAtMs; }
    static qint64 monotonicMs();

    void setActive(bool isActive);
    int noteCount() const;
    /// The notes as their account sees them at this moment; a missing one is not there any more.
    QHash<QString, QJsonObject> notes(const QStringList &ids) const;
    /// Activity::readerReactedAtMs()
    qint64 readerReactedAtMs(const QString &noteId) const;
    /// Which of these notes show renote and reply counts that never were true, or were so no more
    /// when the client last asked for the note itself, if it did since `sinceMs` (monotonicMs()),
    /// when nothing came between the two any more.
    QSet<QString> untrueTargets(const QHash<QString, TargetCounts> &shown, qint64 sinceMs) const;
    /// What the server thinks it captures for the account.
    QStringList captures() const;
    /// monotonicMs() of the last request of an endpoint to read captured notes again; 0: none.
    qint64 lastRereadMs() const { return m_lastRereadMs; }

private:
    struct Parts;
    template <typename Work>
    auto there(Work work) const;
    bool make(quint32 seed);

    QObject *m_context;
    std::unique_ptr<Parts> m_parts; ///< of the other thread
    QUrl m_proxyUrl;
    QUrl m_instanceUrl;
    QString m_userId;
    QByteArray m_token;
    std::atomic<qint64> m_recoveredAtMs = 1;
    std::atomic<qint64> m_lastRereadMs = 0;
    bool m_isReady = false;
};

} // namespace soak
