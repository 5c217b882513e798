// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consumer.h"
#include "core/clock.h"
#include "model/timelinemodel.h"
#include "store/notestore.h"
#include "streaming/streamingclient.h"

#include <QObject>

/// The streaming client with typed events, alone or with the store and a timeline behind it, as a
/// session has them.
class Pipeline : public QObject
{
    Q_OBJECT
public:
    enum Depth { DecodeOnly, StoreAndModel };
    Pipeline(const QUrl &server, Depth depth, QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const QJsonObject &result);

private:
    void receive(const StreamEvent &event);
    void afterNote();

    SystemClock m_clock;
    StreamingClient m_stream;
    NoteStore m_store;
    TimelineModel m_timeline;
    Depth m_depth;
    Consumer m_count;
    qint64 m_residentEarly = 0;
    qint64 m_residentLate = 0;
};
