// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/accountsync.h"

#include "rest/account.h"
#include "rest/instanceinfo.h"

namespace {

constexpr int firstRetryMs = 5'000;
constexpr int lastRetryMs = 5 * 60'000;
constexpr int emojiPauseMs = 5 * 60'000;

} // namespace

AccountSync::AccountSync(RestClient *rest, bool isAnonymous, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_isAnonymous(isAnonymous)
    , m_emojiPauseMs(emojiPauseMs)
    , m_retryMs(firstRetryMs)
{
    m_emojiTimer.setSingleShot(true);
    connect(&m_emojiTimer, &QTimer::timeout, this, &AccountSync::doubtEmojis);
    m_retryTimer.setSingleShot(true);
    // A coarse one may be early, and what the server named as too early is refused again.
    m_retryTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_retryTimer, &QTimer::timeout, this, &AccountSync::load);
}

void AccountSync::start()
{
    stop();
    m_needsMe = !m_isAnonymous;
    m_needsMeta = true;
    m_needsEmojis = true;
    m_retryMs = firstRetryMs;
    load();
}

void AccountSync::refresh()
{
    // An upgrade of the server is a gap of minutes; its version tells whether anything else is new.
    m_needsMeta = true;
    giveUpAnswers();
    load();
}

void AccountSync::doubtEmojis()
{
    const qint64 passedMs = m_emojisAsked.isValid() ? m_emojisAsked.elapsed() : m_emojiPauseMs;
    if (passedMs < m_emojiPauseMs) {
        if (!m_emojiTimer.isActive())
            m_emojiTimer.start(int(m_emojiPauseMs - passedMs));
        return;
    }
    m_needsEmojis = true;
    loadEmojis();
}

void AccountSync::refreshMe()
{
    if (m_isAnonymous)
        return;
    m_needsMe = true;
    if (m_isAskingMe)
        m_isMeDoubted = true;
    else
        loadMe();
}

void AccountSync::doubtMe()
{
    // Asked anew at once, they would pile up where the server lets them wait.
    m_isMeDoubted = m_isAskingMe;
}

void AccountSync::hurry()
{
    if (m_retryTimer.isActive())
        load();
}

void AccountSync::stop()
{
    m_retryTimer.stop();
    m_emojiTimer.stop();
    giveUpAnswers();
    m_emojiCancel.cancel();
    m_emojiCancel = CancelToken();
    m_isAskingEmojis = false;
}

void AccountSync::giveUpAnswers()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_isAskingMe = false;
    m_isAskingMeta = false;
}

void AccountSync::load()
{
    m_retryTimer.stop();
    if (m_needsMe && !m_isAskingMe)
        loadMe();
    if (m_needsMeta && !m_isAskingMeta)
        loadMeta();
    if (m_needsEmojis)
        loadEmojis();
}

void AccountSync::loadMe()
{
    m_isAskingMe = true;
    m_isMeDoubted = false;
    rest::me(*m_rest, {.urgency = rest::Urgency::Visible, .cancel = m_cancel})
        .then(this, [this, cancel = m_cancel](const Result<entity::Me> &me) {
            if (cancel.isCancelled())
                return;
            m_isAskingMe = false;
            if (!me)
                return handleRefusal(me.error());
            if (m_isMeDoubted)
                return loadMe();
            m_needsMe = false;
            Q_EMIT meLoaded(*me);
        });
}

void AccountSync::loadMeta()
{
    m_isAskingMeta = true;
    rest::meta(*m_rest, {.urgency = rest::Urgency::Visible, .cancel = m_cancel})
        .then(this, [this, cancel = m_cancel](const Result<entity::Meta> &meta) {
            if (cancel.isCancelled())
                return;
            m_isAskingMeta = false;
            if (!meta)
                return handleRefusal(meta.error());
            m_needsMeta = false;
            if (!meta->emojis.isEmpty()) // servers of the time before the endpoint `emojis`
                Q_EMIT emojisLoaded(meta->emojis);
            Q_EMIT metaLoaded(*meta);
            if (meta->version != m_knownVersion)
                loadEndpoints(*meta);
        });
}

void AccountSync::loadEndpoints(const entity::Meta &meta)
{
    const QString misskey =
        meta.basedMisskeyVersion.isEmpty() ? meta.version : meta.basedMisskeyVersion;
    rest::endpoints(*m_rest, {.urgency = rest::Urgency::Visible, .cancel = m_cancel})
        .then(this, [this, version = meta.version, misskey](const Result<QStringList> &endpoints) {
            if (!endpoints) {
                m_needsMeta = true;
                return handleRefusal(endpoints.error());
            }
            m_knownVersion = version;
            Q_EMIT endpointsLoaded(*endpoints, version, ServerVersion::parse(misskey));
        });
}

void AccountSync::loadEmojis()
{
    if (m_isAskingEmojis)
        return;
    m_isAskingEmojis = true;
    m_emojisAsked.start();
    Q_EMIT emojisAsked();
    rest::emojis(*m_rest, {.urgency = rest::Urgency::Hidden, .cancel = m_emojiCancel})
        .then(this, [this, cancel = m_emojiCancel](const Result<QList<entity::Emoji>> &emojis) {
            if (cancel.isCancelled())
                return;
            m_isAskingEmojis = false;
            if (!emojis) {
                // A server without the endpoint has them in its meta, or none.
                if (emojis.error().httpStatus == 404)
                    m_needsEmojis = false;
                return handleRefusal(emojis.error());
            }
            m_needsEmojis = false;
            Q_EMIT emojisLoaded(*emojis);
        });
}

void AccountSync::handleRefusal(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    if (m_retryTimer.isActive()) {
        // Several may be refused at once: the one that asks for most patience counts.
        m_retryTimer.start(m_rest->waitMs(error, m_retryTimer.remainingTime()));
    } else if (m_needsMe || m_needsMeta || m_needsEmojis) {
        m_retryTimer.start(m_rest->waitMs(error, m_retryMs));
        m_retryMs = std::min(m_retryMs * 2, lastRetryMs);
    }
    Q_EMIT refused(error);
}
