// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/lane.h"

#include "model/timelinegap.h"
#include "session/session.h"

#include <QJsonDocument>

#include <cstdio>

namespace soak {

namespace {

constexpr int watchMs = 10;
constexpr qint64 captureMs = 1'000; ///< until the server knows of it, on a loaded machine

bool breaksConnections(support::FaultKind kind)
{
    using support::FaultKind;
    return kind != FaultKind::Stall && kind != FaultKind::Delay && kind != FaultKind::Split;
}

QString firstOf(const QStringList &ids)
{
    constexpr int most = 5;
    const QString words = ids.mid(0, most).join(QLatin1Char(' '));
    return ids.size() > most ? words + QStringLiteral(" ...") : words;
}

bool hasOpenGap(const TimelineModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto *gap = model.index(row).data(TimelineModel::GapRole).value<TimelineGap *>();
        if (gap && (gap->state() == TimelineGap::Loading || gap->state() == TimelineGap::Failed))
            return true;
    }
    return false;
}

bool isListed(PagedModel::State state)
{
    return state == PagedModel::Ready || state == PagedModel::Empty;
}

} // namespace

Lane::Lane(int number, SoakServer *server, Session *session, Numbers *numbers, QObject *parent)
    : QObject(parent)
    , m_number(number)
    , m_server(server)
    , m_session(session)
    , m_numbers(numbers)
    , m_truth(server->instanceUrl(), server->token(), server->userId())
{
    m_lists[0] = {QStringLiteral("home"),
                  QStringLiteral("notes/timeline"),
                  session->timeline(Session::Home),
                  {},
                  {}};
    m_lists[1] = {QStringLiteral("local"),
                  QStringLiteral("notes/local-timeline"),
                  session->timeline(Session::Local),
                  {},
                  {}};
    m_lists[2] = {QStringLiteral("social"),
                  QStringLiteral("notes/hybrid-timeline"),
                  session->timeline(Session::Social),
                  {},
                  {}};
    m_lists[3] = {
        QStringLiteral("notifications"), QStringLiteral("i/notifications"), nullptr, {}, {}};
    for (const List &list : m_lists) {
        if (!list.timeline)
            continue;
        connect(list.timeline, &QAbstractItemModel::rowsInserted, this,
                [this, model = list.timeline](const QModelIndex &, int first, int last) {
                    for (int row = first; row <= last; ++row)
                        ++(model->noteAt(row) ? m_numbers->notesShown : m_gapRows);
                });
    }
    connect(session->stream(), &StreamingClient::stateChanged, this, &Lane::streamChanged);
    m_watch.setInterval(watchMs);
    m_watch.setTimerType(Qt::PreciseTimer);
    connect(&m_watch, &QTimer::timeout, this, &Lane::watch);
    m_watch.start();
}

void Lane::begin(const support::Fault &fault, double speed)
{
    m_fault = m_last = fault;
    m_speed = speed;
    m_wasOpen = m_session->stream()->state() == StreamingClient::Open;
    m_wasLost = false;
    m_isRereadDue = false;
    ++m_numbers->faults;
    ++m_numbers->ofKind[size_t(fault.kind)];
    m_server->begin(fault);
    QTimer::singleShot(fault.wallMs(speed), Qt::PreciseTimer, m_server,
                       [server = m_server] { server->end(); });
}

void Lane::streamChanged()
{
    if (m_session->stream()->state() == StreamingClient::Open) {
        m_openedAtMs = SoakServer::monotonicMs();
        m_isRereadDue = m_fault.number > 0 && m_session->stream()->captures()->heldCount() > 0;
    } else {
        m_wasLost = true;
    }
}

QString Lane::missing() const
{
    const StreamingClient *stream = m_session->stream();
    if (m_server->recoveredAtMs() == 0)
        return QStringLiteral("the fault is not over");
    if (stream->state() != StreamingClient::Open)
        return QStringLiteral("the stream is not open, its state is %1: %2")
            .arg(QVariant::fromValue(stream->state()).toString(), stream->reason());
    if (m_fault.number > 0 && m_wasOpen && !m_wasLost && breaksConnections(m_fault.kind))
        return QStringLiteral("the loss was not noticed");
    const ChannelModel *channels = stream->channels();
    for (int row = 0; row < channels->rowCount(); ++row) {
        if (channels->index(row).data(ChannelModel::StateRole) != Channel::Acked)
            return QStringLiteral("a channel is not acknowledged: ")
                   + channels->index(row).data(ChannelModel::NameRole).toString();
    }
    for (const List &list : m_lists) {
        const PagedModel *model = list.timeline ? static_cast<const PagedModel *>(list.timeline)
                                                : m_session->notifications();
        if (!isListed(model->state()))
            return list.name + QStringLiteral(" is not there: ") + model->errorText();
        if (list.timeline && list.timeline->isStale())
            return list.name + QStringLiteral(" is stale");
        if (list.timeline && hasOpenGap(*list.timeline))
            return list.name + QStringLiteral(" has a gap that waits");
    }
    if (m_session->notifications()->isCatchingUp()) // its gap, too
        return QStringLiteral("missed notifications are not there");
    if (m_isRereadDue && m_server->lastRereadMs() < m_openedAtMs)
        return QStringLiteral("captured notes were not asked for again");
    return {};
}

void Lane::watch()
{
    for (List &list : m_lists) {
        if (!list.timeline)
            continue;
        const bool isStale = list.timeline->isStale();
        const bool isClosed = std::exchange(list.wasStale, isStale) && !isStale;
        const qint64 declared = std::exchange(m_gapRows, 0);
        m_numbers->gapsDeclared += int(declared);
        m_numbers->gapsProved += isClosed && declared == 0;
    }
    if (m_fault.number == 0 || m_server->recoveredAtMs() == 0 || !missing().isEmpty())
        return;
    const qint64 tookMs = SoakServer::monotonicMs() - m_server->recoveredAtMs();
    (m_fault.isShort() ? m_numbers->shortRecoveries : m_numbers->longRecoveries).append(tookMs);
    m_fault = {};
}

void Lane::giveUp()
{
    tell(QStringLiteral("not recovered: ") + missing());
    ++m_numbers->notRecovered;
    m_fault = {};
}

void Lane::revealWaiting()
{
    for (const List &list : m_lists) {
        if (list.timeline && (list.timeline->holdNew() || list.timeline->newCount() > 0))
            list.timeline->showNew();
    }
}

QList<ListedRow> Lane::rows(const List &list) const
{
    return list.timeline ? rowsOf(*list.timeline) : rowsOf(*m_session->notifications());
}

void Lane::readTruth()
{
    for (List &list : m_lists) {
        list.truth = m_truth.read(list.endpoint, oldestOf(rows(list)));
        if (!list.truth.error.isEmpty())
            tell(QStringLiteral("the truth cannot be read: ") + list.truth.error);
    }
}

ListDifference Lane::difference(const List &list) const
{
    ListTruth truth = list.truth;
    const QList<ListedRow> rows = this->rows(list);
    // Rows may have been let go since it was read.
    const QString oldest = oldestOf(rows);
    truth.ids.removeIf([&](const QString &id) { return id < oldest || list.told.contains(id); });
    ListDifference found = compareList(rows, truth);
    for (QStringList *ids : {&found.duplicated, &found.disordered})
        ids->removeIf([&list](const QString &id) { return list.told.contains(id); });
    return found;
}

QString Lane::listDifference() const
{
    for (const List &list : m_lists) {
        const ListDifference found = difference(list);
        if (!found.isNone())
            return list.name;
    }
    return {};
}

QString Lane::captureDifference() const
{
    const QStringList held = m_session->stream()->captures()->heldIds();
    const QHash<QString, QJsonObject> truth = m_server->notes(held);
    for (const QString &id : held) {
        const Note *note = m_session->notes()->find(id);
        if (note && !m_wrongTold.contains(id) && !compareNote(*note, truth.value(id)).isEmpty())
            return id;
    }
    return untrueTargets(held).values().value(0);
}

void Lane::settle(const QSet<QString> &rowNotes, bool isLookedAt)
{
    for (List &list : m_lists)
        countList(list);
    settleCaptures();
    const Strays found = strays(rowNotes, isLookedAt);
    m_numbers->capturesHeld += found.held;
    m_numbers->rowsHeld += found.rows;
    m_numbers->capturesAstray += int(found.astray);
    m_numbers->capturesUnknown += int(found.unknown);
    if (!found.isNone())
        tell(QStringLiteral("captures astray %1, unknown to the server %2, of %3 held")
                 .arg(found.astray)
                 .arg(found.unknown)
                 .arg(found.held));
}

Lane::Strays Lane::strays(const QSet<QString> &rowNotes, bool isLookedAt) const
{
    const QStringList heldIds = m_session->stream()->captures()->heldIds();
    const QStringList capturedIds = m_server->captures();
    const QSet<QString> held(heldIds.begin(), heldIds.end());
    const QSet<QString> captured(capturedIds.begin(), capturedIds.end());
    const QSet<QString> rows = isLookedAt ? rowNotes : QSet<QString>();
    return {held.size(), rows.size(), (held - rows).size() + (rows - held).size(),
            (held - captured).size()};
}

/// Those that were told are left out.
QSet<QString> Lane::untrueTargets(const QStringList &noteIds) const
{
    QHash<QString, TargetCounts> shown;
    for (const QString &id : noteIds) {
        const Note *note = m_session->notes()->find(id);
        if (note && !note->isDeleted() && !m_wrongTold.contains(id))
            shown.insert(id, targetsOf(*note));
    }
    return m_server->untrueTargets(shown, std::max(m_openedAtMs, m_server->recoveredAtMs()));
}

void Lane::countList(List &list)
{
    const ListDifference found = difference(list);
    m_numbers->notesCompared += list.truth.ids.size();
    m_numbers->gone += found.gone.size();
    if (found.isNone())
        return;
    m_numbers->lost += int(found.lost.size());
    m_numbers->undeclared += found.holes;
    m_numbers->duplicated += int(found.duplicated.size());
    m_numbers->wrong += int(found.disordered.size());
    for (const QStringList &ids : {found.lost, found.duplicated, found.disordered})
        list.told.unite(QSet<QString>(ids.begin(), ids.end()));
    tell(
        QStringLiteral("%1: lost %2 in %3 holes (%4), duplicated %5 (%6), disordered %7 (%8); rows "
                       "%9, %10")
            .arg(list.name)
            .arg(found.lost.size())
            .arg(found.holes)
            .arg(firstOf(found.lost))
            .arg(found.duplicated.size())
            .arg(firstOf(found.duplicated))
            .arg(found.disordered.size())
            .arg(firstOf(found.disordered))
            .arg(rows(list).size())
            .arg(list.timeline && list.timeline->holdNew() ? QStringLiteral("holding new ones")
                                                           : QStringLiteral("at the top")));
    const QHash<QString, QJsonObject> lost = m_server->notes(found.lost);
    for (const QJsonObject &note : lost) {
        const Note *known = m_session->notes()->find(note.value(QLatin1String("id")).toString());
        tell(QStringLiteral("%1; here: %2")
                 .arg(QString::fromUtf8(QJsonDocument(note).toJson(QJsonDocument::Compact)),
                      !known               ? QStringLiteral("unknown")
                      : known->isDeleted() ? QStringLiteral("deleted")
                                           : QStringLiteral("live")));
    }
}

void Lane::settleCaptures()
{
    const QStringList held = m_session->stream()->captures()->heldIds();
    const QHash<QString, QJsonObject> truth = m_server->notes(held);
    const QSet<QString> untrue = untrueTargets(held);
    for (const QString &id : held) {
        const Note *note = m_session->notes()->find(id);
        if (!note)
            continue;
        ++m_numbers->countsCompared;
        const QJsonObject is = truth.value(id);
        const TargetCounts shown = targetsOf(*note);
        const bool isOld = !is.isEmpty() && shown != targetsOf(is);
        m_numbers->targetsOld += isOld && !untrue.contains(id);
        QString wrong = compareNote(*note, is);
        if (isOld && untrue.contains(id)) {
            wrong += QStringLiteral("renotes and replies [%1 %2] were not that when it was read; ")
                         .arg(shown.renotes)
                         .arg(shown.replies);
        }
        if (wrong.isEmpty() || m_wrongTold.contains(id))
            continue;
        m_wrongTold.insert(id);
        const qint64 nowMs = m_session->notes()->nowMs();
        const CaptureModel *captures = m_session->stream()->captures();
        const QModelIndex row =
            captures->match(captures->index(0), CaptureModel::NoteIdRole, id).value(0);
        const qint64 heldMs =
            nowMs - row.data(CaptureModel::SinceRole).toDateTime().toMSecsSinceEpoch();
        const qint64 capturedAtMs = std::max(SoakServer::monotonicMs() - heldMs, m_openedAtMs);
        if (isOwnReactionUntold(*note, is)
            && m_server->readerReactedAtMs(id) < capturedAtMs + captureMs) {
            ++m_numbers->ownUntold;
            continue;
        }
        ++m_numbers->wrong;
        tell(QStringLiteral(
                 "note %1: %2known %3 ms ago, captured for %4 ms%5, stream open for %6 ms")
                 .arg(id, wrong)
                 .arg(nowMs - note->knownAtMs())
                 .arg(heldMs)
                 .arg(row.data(CaptureModel::IsOnWireRole).toBool() ? QString()
                                                                    : QStringLiteral(" in vain"))
                 .arg(SoakServer::monotonicMs() - m_openedAtMs));
    }
}

void Lane::tell(const QString &what) const
{
    std::printf("fault %d, account %d, %s of %.1f s (%.1f s here): %s\n", m_last.number, m_number,
                support::faultName(m_last.kind), m_last.durationMs / 1000.0,
                m_last.wallMs(m_speed) / 1000.0, qPrintable(what));
    std::fflush(stdout);
}

} // namespace soak
