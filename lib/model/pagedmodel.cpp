// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pagedmodel.h"

#include "model/errorsentence.h"

#include <algorithm>

namespace {

/// The same question may be answered a while later, without anybody having done anything.
bool mayPass(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::HostNotFound:
    case Error::Kind::Timeout:
    case Error::Kind::RateLimited:
    case Error::Kind::Processing:
    case Error::Kind::NotMisskey: // a proxy's page
    case Error::Kind::Malformed:
        return true;
    case Error::Kind::Server:
        return error.httpStatus >= 500 || error.httpStatus == 408;
    default:
        return false;
    }
}

} // namespace

PagedModel::PagedModel(QObject *parent)
    : QAbstractListModel(parent)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &PagedModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &PagedModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &PagedModel::countChanged);
    m_againTimer.setSingleShot(true);
    connect(&m_againTimer, &QTimer::timeout, this, &PagedModel::askAgain);
}

void PagedModel::load()
{
    begin(false);
}

void PagedModel::loadUnasked()
{
    // It is asked for again by itself, then; what came live before is joined to nothing.
    if (m_state == Failed && nowMs() < m_notBeforeMs)
        clearRows();
    else
        begin(true);
}

void PagedModel::begin(bool isUnasked)
{
    abandon();
    m_isStarted = true;
    m_failures = 0;
    m_cursor.clear();
    setFetching(false);
    setHasMore(false);
    setError({});
    setState(Loading);
    clearRows();
    ask({entity::Page(), m_generation, isUnasked});
}

void PagedModel::retry()
{
    if (m_state == Failed || m_state == NotAvailable) {
        load();
    } else if (!m_error.isEmpty()) {
        setError({});
        fetchOlder();
    }
}

void PagedModel::fetchOlder()
{
    askOlder(false);
}

void PagedModel::askOlder(bool isUnasked)
{
    if (!canFetchMore({}))
        return;
    setFetching(true);
    entity::Page page;
    page.untilId = m_cursor;
    ask({page, m_generation, isUnasked});
}

bool PagedModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_isStarted && m_hasMore && !m_isFetching && m_error.isEmpty();
}

void PagedModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid())
        fetchOlder();
}

void PagedModel::endAnswer(const Question &question, const QString &oldestId, int added)
{
    setError({});
    m_failures = 0;
    // The cursor is the smallest id of the page; a page that does not get further is the end.
    const bool isProgress = !oldestId.isEmpty() && (m_cursor.isEmpty() || oldestId < m_cursor);
    if (isProgress)
        m_cursor = oldestId;
    setFetching(false);
    setHasMore(isProgress);
    if (question.page.isFirst() || m_state == Empty)
        setState(rowCount({}) > 0 ? Ready : Empty);
    // Nothing to see in a page that is not the end: look further, in turn, for a server may have
    // such pages without an end.
    if (isProgress && added == 0)
        askOlder(true);
}

void PagedModel::refused(const Question &question, const Error &error)
{
    setFetching(false);
    setError([error, now = nowMs()] { return ErrorSentence::of(error, now); });
    if (!question.page.isFirst())
        return;
    m_notBeforeMs = 0;
    setState(ErrorSentence::isNotOffered(error) ? NotAvailable : Failed);
    if (m_state == Failed && mayPass(error)) {
        m_notBeforeMs = error.retryAtMs.value_or(0);
        m_againTimer.start(askAgainAfter(error, ++m_failures, nowMs()));
    }
}

void PagedModel::askAgain()
{
    ask({entity::Page(), m_generation, true});
}

void PagedModel::abandon()
{
    ++m_generation;
    m_againTimer.stop();
}

std::chrono::milliseconds PagedModel::askAgainAfter(const Error &error, int failures, qint64 nowMs)
{
    constexpr qint64 leastMs = 1'000;
    constexpr qint64 ownMostMs = 60'000;
    constexpr qint64 mostMs = 600'000;
    constexpr int mostDoublings = 6;
    const qint64 ownMs = std::min(leastMs << std::clamp(failures - 1, 0, mostDoublings), ownMostMs);
    return std::chrono::milliseconds(
        error.retryAtMs ? std::clamp(*error.retryAtMs - nowMs, ownMs, mostMs) : ownMs);
}

void PagedModel::continueBelow(const QString &oldestId)
{
    // A page on its way would leave a hole below the rows.
    ++m_generation;
    m_cursor = oldestId;
    setFetching(false);
    setError({});
    setHasMore(!oldestId.isEmpty());
}

void PagedModel::rowsChanged()
{
    if (m_state != Ready && m_state != Empty)
        return;
    if (rowCount({}) > 0) {
        setState(Ready);
    } else if (m_hasMore) {
        askOlder(true);
    } else {
        setState(Empty);
    }
}

void PagedModel::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void PagedModel::setError(const Sentence &sentence)
{
    const QString before = errorText();
    m_error = sentence;
    if (errorText() != before)
        Q_EMIT errorTextChanged();
}

void PagedModel::retranslate()
{
    if (!m_error.isEmpty())
        Q_EMIT errorTextChanged();
}

void PagedModel::setHasMore(bool hasMore)
{
    if (m_hasMore == hasMore)
        return;
    m_hasMore = hasMore;
    Q_EMIT hasMoreChanged();
}

void PagedModel::setFetching(bool isFetching)
{
    if (m_isFetching == isFetching)
        return;
    m_isFetching = isFetching;
    Q_EMIT isFetchingChanged();
}
