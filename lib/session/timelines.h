// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "entity/note.h"
#include "entity/policies.h"
#include "entity/timeline.h"
#include "rest/ratebudget.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <array>

class Channel;
class NoteStore;
class RestClient;
class StreamingClient;
class TimelineModel;

/// The timelines of one account: each a model and, while it is available, a channel of the stream.
/// Made on first use, subscribed until the end, hidden or not. A model is filled by REST first and
/// joined to it again after each gap, when its channel is acknowledged, so that nothing falls
/// between: whatever takes the channel off the wire begins one.
class Timelines : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    Timelines(RestClient *rest, StreamingClient *stream, NoteStore *notes, bool isAnonymous,
              QObject *parent = nullptr);
    ~Timelines() override;

    /// Requests may be made from now on (the token is there): loads what was asked for before.
    /// Again: loads what did not come.
    void start();
    TimelineModel *model(entity::TimelineKind kind);
    /// The timelines a channel feeds.
    QList<TimelineModel *> modelsOf(const Channel *channel) const;
    /// Those that were used, in the order of their kinds.
    QList<entity::TimelineKind> kinds() const;
    /// Null: it is not available, or was never used.
    Channel *channel(entity::TimelineKind kind) const { return slot(kind).channel; }
    /// A page as the server has it, past the model.
    QFuture<Result<QList<entity::Note>>> ask(entity::TimelineKind kind, const entity::Page &page,
                                             rest::Urgency urgency);

    bool isAvailable(entity::TimelineKind kind) const { return unavailableReason(kind).isEmpty(); }
    /// A sentence, or empty.
    QString unavailableReason(entity::TimelineKind kind) const;
    /// What the account, or everybody, may see. Until told otherwise everything counts as
    /// available.
    void setPolicies(const entity::Policies &policies);
    /// Strangers may be let in by now: asks again for what was refused to them.
    void forgetRefusals();

    /// Why it is not live though it is available, a sentence; else empty. Changes with
    /// availabilityChanged().
    const QString &trouble(entity::TimelineKind kind) const { return slot(kind).trouble; }

    const entity::TimelineParams &params(entity::TimelineKind kind) const;
    void setParams(entity::TimelineKind kind, const entity::TimelineParams &params);

    /// A note of one's own, just created: the home timeline shows it even while the stream does
    /// not.
    void insertOwn(const entity::NotePtr &note);
    /// The language changed.
    void retranslate();

Q_SIGNALS:
    void availabilityChanged();
    /// A timeline is used for the first time: model() has it.
    void added(entity::TimelineKind kind);

private:
    struct Slot
    {
        TimelineModel *model = nullptr; ///< null: never used
        QPointer<Channel> channel;      ///< null: not available
        QString trouble;
        entity::TimelineParams params;
        bool wasAvailable = false;
        bool isForMembers = false; ///< the server refused it to a stranger
    };
    Slot &slot(entity::TimelineKind kind) { return m_slots[std::size_t(kind)]; }
    const Slot &slot(entity::TimelineKind kind) const { return m_slots[std::size_t(kind)]; }
    void subscribe(entity::TimelineKind kind);
    void unsubscribe(entity::TimelineKind kind);
    void channelChanged(entity::TimelineKind kind);
    void reload(entity::TimelineKind kind, bool isUnasked);
    void reloadChanged(bool isUnasked);

    RestClient *m_rest;
    StreamingClient *m_stream;
    NoteStore *m_notes;
    bool m_isAnonymous;
    bool m_isStarted = false;
    entity::Policies m_policies;
    std::array<Slot, 4> m_slots;
};
