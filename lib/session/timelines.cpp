// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/timelines.h"

#include "model/timelinemodel.h"
#include "rest/notes.h"
#include "streaming/streamingclient.h"

namespace {

using Kind = entity::TimelineKind;

ChannelKind channelOf(Kind kind)
{
    switch (kind) {
    case Kind::Home:
        return ChannelKind::HomeTimeline;
    case Kind::Local:
        return ChannelKind::LocalTimeline;
    case Kind::Social:
        return ChannelKind::HybridTimeline;
    case Kind::Global:
        break;
    }
    return ChannelKind::GlobalTimeline;
}

/// The same choices REST gets: files win over replies there, and home and global know no replies.
QJsonObject channelParams(Kind kind, const entity::TimelineParams &params)
{
    QJsonObject json{{QStringLiteral("withRenotes"), params.withRenotes},
                     {QStringLiteral("withFiles"), params.withFiles}};
    if (kind == Kind::Local || kind == Kind::Social)
        json.insert(QStringLiteral("withReplies"), params.withReplies && !params.withFiles);
    return json;
}

} // namespace

Timelines::Timelines(RestClient *rest, StreamingClient *stream, NoteStore *notes, bool isAnonymous,
                     QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_stream(stream)
    , m_notes(notes)
    , m_isAnonymous(isAnonymous)
{
}

Timelines::~Timelines() = default;

void Timelines::start()
{
    const bool isFirst = !std::exchange(m_isStarted, true);
    for (auto kind : {Kind::Home, Kind::Local, Kind::Social, Kind::Global}) {
        const TimelineModel *model = slot(kind).model;
        if (!model)
            continue;
        // Started anew, it is another way to send the token, or another token: what was refused, or
        // is about to be, may come now. What is there is kept; its gap is closed by the stream.
        const bool isMissing =
            model->state() == TimelineModel::Loading || model->state() == TimelineModel::Failed;
        if (isFirst || isMissing)
            reload(kind, true);
    }
}

TimelineModel *Timelines::model(Kind kind)
{
    Slot &own = slot(kind);
    if (own.model)
        return own.model;
    own.model = new TimelineModel(
        m_notes,
        [this, kind](const entity::Page &page, rest::Urgency urgency) {
            return ask(kind, page, urgency);
        },
        this);
    if (m_isStarted)
        reload(kind, false);
    Q_EMIT added(kind);
    return own.model;
}

QFuture<Result<QList<entity::Note>>> Timelines::ask(Kind kind, const entity::Page &page,
                                                    rest::Urgency urgency)
{
    using Notes = Result<QList<entity::Note>>;
    const auto unavailable = [this, kind] {
        return Notes(Error{.kind = Error::Kind::Permission, .message = unavailableReason(kind)});
    };
    if (!isAvailable(kind))
        return QtFuture::makeReadyFuture(unavailable());
    auto answer = rest::timeline(*m_rest, kind, params(kind), page, {.urgency = urgency});
    if (!m_isAnonymous)
        return answer;
    // A server may let only its own people in, whatever its policies say (rest.md 1.1).
    return answer.then(this, [this, kind, unavailable](const Notes &notes) {
        if (notes || notes.error().code != QLatin1String("CREDENTIAL_REQUIRED"))
            return notes;
        slot(kind).isForMembers = true;
        slot(kind).wasAvailable = false;
        unsubscribe(kind); // its channel says nothing to strangers either
        Q_EMIT availabilityChanged();
        return unavailable();
    });
}

QList<TimelineModel *> Timelines::modelsOf(const Channel *channel) const
{
    QList<TimelineModel *> models;
    for (const Slot &own : m_slots) {
        if (channel && own.channel == channel)
            models.append(own.model);
    }
    return models;
}

QList<Kind> Timelines::kinds() const
{
    QList<Kind> used;
    for (auto kind : {Kind::Home, Kind::Local, Kind::Social, Kind::Global}) {
        if (slot(kind).model)
            used.append(kind);
    }
    return used;
}

QString Timelines::unavailableReason(Kind kind) const
{
    if (m_isAnonymous && (kind == Kind::Home || kind == Kind::Social))
        return tr("Sign in to see this timeline.");
    const bool isAllowed =
        kind == Kind::Home
        || (!slot(kind).isForMembers
            && (kind == Kind::Global ? m_policies.gtlAvailable : m_policies.ltlAvailable));
    if (isAllowed)
        return {};
    return m_isAnonymous ? tr("This server shows this timeline to its members only, or not at all.")
                         : tr("This server has switched this timeline off for your account.");
}

void Timelines::forgetRefusals()
{
    for (Slot &own : m_slots)
        own.isForMembers = false;
    reloadChanged(false);
}

void Timelines::setPolicies(const entity::Policies &policies)
{
    m_policies = policies;
    reloadChanged(true);
}

void Timelines::reloadChanged(bool isUnasked)
{
    for (auto kind : {Kind::Home, Kind::Local, Kind::Social, Kind::Global}) {
        if (slot(kind).model && m_isStarted && slot(kind).wasAvailable != isAvailable(kind))
            reload(kind, isUnasked);
    }
    Q_EMIT availabilityChanged();
}

const entity::TimelineParams &Timelines::params(Kind kind) const
{
    return slot(kind).params;
}

void Timelines::setParams(Kind kind, const entity::TimelineParams &params)
{
    Slot &own = slot(kind);
    if (own.params == params)
        return;
    own.params = params;
    if (own.model && m_isStarted)
        reload(kind, false);
}

void Timelines::insertOwn(const entity::NotePtr &note)
{
    const Slot &home = slot(Kind::Home);
    // Channel notes come by themselves where their channel is followed.
    const bool isWanted = note->channelId.isEmpty()
                          && (home.params.withRenotes || !note->isPureRenote())
                          && (!home.params.withFiles || !note->fileIds.isEmpty());
    if (home.model && isWanted)
        home.model->insertOwn(note);
}

void Timelines::reload(Kind kind, bool isUnasked)
{
    Slot &own = slot(kind);
    unsubscribe(kind);
    own.wasAvailable = isAvailable(kind);
    if (own.wasAvailable)
        subscribe(kind);
    // Not waiting for the stream is quicker to look at; channelChanged() closes what gap there was.
    if (isUnasked)
        own.model->loadUnasked();
    else
        own.model->load();
    if (own.wasAvailable)
        own.model->markStale();
}

void Timelines::subscribe(Kind kind)
{
    Slot &own = slot(kind);
    own.channel = m_stream->connectChannel(channelOf(kind), channelParams(kind, own.params));
    connect(own.channel, &Channel::stateChanged, this, [this, kind] { channelChanged(kind); });
}

void Timelines::unsubscribe(Kind kind)
{
    Slot &own = slot(kind);
    if (!own.channel)
        return;
    own.channel->disconnect(this);
    m_stream->disconnectChannel(own.channel);
    own.channel.clear();
    own.trouble.clear();
}

void Timelines::channelChanged(Kind kind)
{
    Slot &own = slot(kind);
    const auto state = own.channel->state();
    // Refused before, it brings something now: nobody knows since when.
    const bool isBack = state == Channel::Acked && !own.trouble.isEmpty();
    // Refused means asked for in vain, until it is there: not while it is asked for again.
    if (state == Channel::Acked)
        own.trouble.clear();
    else if (state == Channel::NotAcked)
        own.trouble = own.channel->reason();
    // Without an answer it does not stream, but the newest page is the least that can be had.
    if (state != Channel::Acked && state != Channel::NotAcked)
        own.model->markStale();
    else if (own.model->isStale() || isBack)
        own.model->catchUp();
    Q_EMIT availabilityChanged();
}

void Timelines::retranslate()
{
    for (Slot &slot : m_slots) {
        if (slot.model)
            slot.model->retranslate();
        if (slot.channel && slot.channel->state() == Channel::NotAcked)
            slot.trouble = slot.channel->reason();
    }
    Q_EMIT availabilityChanged();
}
