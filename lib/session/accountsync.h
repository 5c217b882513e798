// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "entity/emoji.h"
#include "entity/meta.h"
#include "entity/userdetailed.h"
#include "rest/canceltoken.h"
#include "rest/serverversion.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

class RestClient;

/// Reads what a session must know of its account and server: i, meta, endpoints, emojis. Tries
/// again by itself, ever more patiently, until it has all of it.
class AccountSync : public QObject
{
    Q_OBJECT
public:
    /// rest outlives it. An anonymous one does not ask for i.
    AccountSync(RestClient *rest, bool isAnonymous, QObject *parent = nullptr);

    /// The version whose endpoints are known already: they are only read for another one.
    void setKnownVersion(const QString &version) { m_knownVersion = version; }
    /// Reads everything anew.
    void start();
    /// Reads the version again, the endpoints where it is another one; and whatever did not come
    /// yet, at once.
    void refresh();
    /// Broadcasts about emojis may have been missed: reads the list again, which is megabytes on
    /// large servers, so not before some minutes have passed since it was last asked for.
    void doubtEmojis();
    /// Those minutes, in ms.
    void setEmojiPause(int ms) { m_emojiPauseMs = ms; }
    /// Reads `i` again: what `main` did not tell of it.
    void refreshMe();
    /// `main` told something new of the account: an answer of `i` on its way may not know it.
    void doubtMe();
    /// The server is back: ends a wait.
    void hurry();
    /// ms until it tries again by itself; -1: nothing is missing, or under way.
    int retryInMs() const { return m_retryTimer.remainingTime(); }
    /// Gives up what is under way, and trying again.
    void stop();

Q_SIGNALS:
    void meLoaded(const entity::Me &me);
    void metaLoaded(const entity::Meta &meta);
    /// misskey: the Misskey that `version`, which may be a fork's, is built on.
    void endpointsLoaded(const QStringList &endpoints, const QString &version,
                         const ServerVersion &misskey);
    /// Broadcasts from now on may be newer than the list that comes.
    void emojisAsked();
    void emojisLoaded(const QList<entity::Emoji> &emojis);
    /// An answer that was an error.
    void refused(const Error &error);

private:
    void load();
    void giveUpAnswers();
    void loadMe();
    void loadMeta();
    void loadEndpoints(const entity::Meta &meta);
    void loadEmojis();
    void handleRefusal(const Error &error);

    RestClient *m_rest;
    const bool m_isAnonymous;
    CancelToken m_cancel;
    CancelToken m_emojiCancel; ///< a list on its way is not given up for every break
    bool m_isAskingMe = false;
    bool m_isMeDoubted = false; ///< the answer that comes may be older than what is known
    bool m_isAskingMeta = false;
    QString m_knownVersion;
    bool m_needsMe = false;
    bool m_needsMeta = false;
    bool m_needsEmojis = false;
    bool m_isAskingEmojis = false;
    int m_emojiPauseMs;
    QElapsedTimer m_emojisAsked; ///< since then
    QTimer m_emojiTimer;
    int m_retryMs;
    QTimer m_retryTimer;
};
