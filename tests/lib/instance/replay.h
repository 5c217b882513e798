// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/localinstance.h"
#include "lib/instance/instanceclient.h"

#include <map>
#include <memory>

/// Plays one recording of a real server (tests/fixtures/captures) to a LocalInstance: every
/// outbound frame and REST call in its order, on the recorded connections and clock. Then compares
/// what came back with what the real server sent.
class Replay
{
public:
    /// The instance must have manual time that starts at `startMs(capture)`.
    Replay(LocalInstance &instance, const QByteArray &capture);

    static qint64 startMs(const QByteArray &capture);
    /// Says which of our ids stands for a recorded one, for what was seeded.
    void know(const QString &recordedId, const QString &ownId) { m_ids.insert(recordedId, ownId); }
    /// Called at the recorder's remarks, for what it did without leaving a REST line.
    std::function<void(const QString &remark)> onRemark;

    /// Called before a recorded frame is awaited, for what nothing else in the recording explains.
    std::function<void(const QJsonObject &frame)> onFrame;
    /// Called before a recorded REST call is made, for what the recorder did just before it.
    std::function<void(const QString &call)> onCall;
    /// Ours for a recorded id.
    QString own(const QString &recordedId) const { return m_ids.value(recordedId); }

    void run();
    /// One line per difference; empty when the instance answered as the real server did.
    QStringList differences() const;

private:
    struct Line
    {
        qint64 atMs = 0;
        QString connection;
        QString direction;
        QString data;
        int status = 0; ///< of the answer to a refused handshake
    };
    struct Peer
    {
        std::unique_ptr<StreamClient> client;
        QList<QJsonObject> expected;
    };
    static QList<Line> parse(const QByteArray &capture);
    void play(qsizetype index);
    void open(const Line &line);
    /// Waits for the handshake to be refused, with the recorded status.
    void awaitRefusal(const Line &line);
    void send(const Line &line);
    void call(qsizetype index);
    /// Waits for as many frames as were recorded so far, moving the clock when that is what they
    /// wait for.
    void awaitFrames(const QString &connection, qint64 atMs);
    void awaitFence(const Peer &peer);
    static QList<QJsonObject> framesOf(const Peer &peer);
    QByteArray tokenOf(const QString &connection);
    QString translated(QString text) const;
    /// The first id the real server made in this call.
    QString recordedResult(qsizetype index) const;

    LocalInstance &m_instance;
    HttpClient m_http;
    QList<Line> m_lines;
    QStringList m_recordedIds; ///< ascending
    QMap<QString, QString> m_ids;
    std::map<QString, Peer> m_peers;
    QStringList m_failures;
    int m_fences = 0;
};
