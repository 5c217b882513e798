// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/sentence.h"
#include "entity/timeline.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>

/// A list that comes in pages from the newest to older ones (rest.md 1.3): loading, failing and
/// retrying, the same for every kind of row. A page of any length is followed by a next one until
/// an empty one comes. A first page that failed for what may pass is asked for again unasked, ever
/// more patiently; the list stays Failed until it is there.
class PagedModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A base of models")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    /// A sentence: why the first page (Failed, NotAvailable) or an older one (Ready) did not come.
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged)
    /// Older rows may exist.
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY hasMoreChanged)
    /// Older rows are on their way.
    Q_PROPERTY(bool isFetching READ isFetching NOTIFY isFetchingChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum State {
        Loading, ///< the first page is on its way
        Ready,
        Empty,        ///< there is nothing
        Failed,       ///< the first page did not come: retry(), or wait where that may help
        NotAvailable, ///< the server does not offer it to this account
    };
    Q_ENUM(State)

    explicit PagedModel(QObject *parent = nullptr);

    State state() const { return m_state; }
    /// The language changed.
    void retranslate();
    QString errorText() const { return m_error.text(); }
    bool hasMore() const { return m_hasMore; }
    bool isFetching() const { return m_isFetching; }
    int count() const { return rowCount({}); }

    /// Forgets the rows and asks for the newest page.
    Q_INVOKABLE void load();
    /// The same where nobody waits for it. A first page that failed is not asked for earlier than
    /// the server said; until then the list stays Failed.
    void loadUnasked();
    /// Asks again for what failed: the first page or an older one. Rows stay.
    Q_INVOKABLE void retry();
    /// Asks for the next older page, unless one is on its way, failed (then retry()) or there is
    /// none.
    Q_INVOKABLE void fetchOlder();
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged();
    void errorTextChanged();
    void hasMoreChanged();
    void isFetchingChanged();
    void countChanged();

protected:
    /// What was asked for, so that the answer to a question nobody asks any more is dropped.
    struct Question
    {
        entity::Page page;
        quint64 generation = 0;
        bool isUnasked = false; ///< nobody waits for it
    };

    /// Asks the source and gives the answer to answered() or refused().
    virtual void ask(const Question &question) = 0;
    /// Removes every row.
    virtual void clearRows() = 0;

    /// Unix ms by the clock of the source's answers. Not asked after abandon().
    virtual qint64 nowMs() const = 0;

    /// A continuation for the source's future: `take` puts the values into the model and tells how
    /// many became rows.
    template <typename T, typename Take>
    void await(QFuture<Result<QList<T>>> future, const Question &question, Take take)
    {
        future.then(this, [this, question, take](const Result<QList<T>> &result) {
            if (question.generation != m_generation)
                return;
            if (!result) {
                refused(question, result.error());
                return;
            }
            QString oldestId;
            for (const T &value : result.value()) {
                if (oldestId.isEmpty() || value.id < oldestId)
                    oldestId = value.id;
            }
            // Until it ends nothing more is asked for: new rows make views ask.
            const int added = take(result.value());
            // Letting rows go moved the next page elsewhere.
            if (question.generation == m_generation)
                endAnswer(question, oldestId, added);
        });
    }

    /// How long to wait before what failed, so often in a row, is asked again unasked: soon at
    /// first, for most troubles pass at once.
    static std::chrono::milliseconds askAgainAfter(const Error &error, int failures, qint64 nowMs);
    /// Drops the answer that is on its way, and asks no more by itself: there is nobody any more to
    /// take it.
    void abandon();
    /// Rows below were let go: they can be fetched again from below `oldestId`.
    void continueBelow(const QString &oldestId);
    /// Rows came or went otherwise: Ready or Empty.
    void rowsChanged();
    void setState(State state);
    void setError(const Sentence &sentence);
    quint64 generation() const { return m_generation; }

private:
    void endAnswer(const Question &question, const QString &oldestId, int added);
    void refused(const Question &question, const Error &error);
    void begin(bool isUnasked);
    void askOlder(bool isUnasked);
    void askAgain();
    void setHasMore(bool hasMore);
    void setFetching(bool isFetching);

    State m_state = Loading;
    Sentence m_error;
    QString m_cursor; ///< the next page ends below this id
    quint64 m_generation = 0;
    QTimer m_againTimer;
    int m_failures = 0;       ///< of the first page, in a row
    qint64 m_notBeforeMs = 0; ///< what the server said when it refused the first page
    bool m_hasMore = false;
    bool m_isFetching = false;
    bool m_isStarted = false;
};
