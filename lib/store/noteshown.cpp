// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imageurl.h"
#include "entity/reaction.h"
#include "mfm/links.h"
#include "mfm/parser.h"
#include "mfm/styledtext.h"
#include "store/emojistore.h"
#include "store/note.h"
#include "store/notestore.h"
#include "store/notetally.h"
#include "store/noteview.h"
#include "store/relativetime.h"

#include <algorithm>
#include <limits>

// What views read of a note, made on first reading.

User *Note::author() const
{
    NoteView &made = view();
    if (!made.author)
        made.author = m_store->author(m_data->user);
    return made.author.get();
}

QDateTime Note::createdAt() const
{
    return QDateTime::fromMSecsSinceEpoch(m_data->createdAtMs);
}

QString Note::timeText() const
{
    NoteView &made = view();
    if (made.timeText.isEmpty()) {
        made.timeText = RelativeTime::age(m_data->createdAtMs, m_store->nowMs());
        m_store->wantMinutes();
    }
    return made.timeText;
}

QString Note::fullTimeText() const
{
    return RelativeTime::full(m_data->createdAtMs);
}

void Note::setCwOpen(bool isOpen)
{
    if (m_isCwOpen == isOpen)
        return;
    m_isCwOpen = isOpen;
    Q_EMIT cwOpenChanged();
    Q_EMIT accessibleTextChanged();
}

void Note::setMediaRevealed(bool isRevealed)
{
    if (m_isMediaRevealed == isRevealed)
        return;
    m_isMediaRevealed = isRevealed;
    Q_EMIT mediaRevealedChanged();
}

QString Note::textEmojiUrl(const QString &name) const
{
    return m_data->user->host.isEmpty() ? m_store->emojis()->url(name) : m_data->emojis.value(name);
}

QString Note::styledText() const
{
    NoteView &made = view();
    if (made.styledText.isNull() && hasText()) {
        made.styledText = mfm::toStyledText(
            mfm::parse(m_data->text), m_store->textStyle(),
            [this](const QString &name) { return textEmojiUrl(name); }, m_data->user->host);
    }
    return made.styledText;
}

QString Note::styledCw() const
{
    NoteView &made = view();
    if (made.styledCw.isNull() && !m_data->cw.isEmpty()) {
        made.styledCw = mfm::toStyledText(
            mfm::parse(m_data->cw), m_store->textStyle(),
            [this](const QString &name) { return textEmojiUrl(name); }, m_data->user->host);
    }
    return made.styledCw;
}

QList<NoteLink> Note::links() const
{
    // In one, so that what is in both is told once.
    QList<mfm::Node> nodes = mfm::parse(m_data->cw);
    if (!hasCw() || m_isCwOpen)
        nodes += mfm::parse(m_data->text);
    QList<NoteLink> links;
    const auto targets = mfm::linksIn(nodes, m_store->server(), m_data->user->host);
    for (const mfm::LinkTarget &target : targets)
        links.append({target.url.toString(QUrl::FullyEncoded), target.label});
    return links;
}

Note::Visibility Note::visibility() const
{
    switch (m_data->visibility) {
    case entity::Visibility::Public:
        return Public;
    case entity::Visibility::Home:
        return Home;
    case entity::Visibility::Followers:
        return Followers;
    case entity::Visibility::Specified:
        return Specified;
    case entity::Visibility::Unknown:
        break;
    }
    return UnknownVisibility;
}

QString Note::channelName() const
{
    return m_data->channel ? m_data->channel->name : QString();
}

QString Note::channelUrl() const
{
    if (!m_data->channel)
        return {};
    QUrl url = m_store->server();
    url.setPath(QStringLiteral("/channels/") + m_data->channel->id);
    return url.toString(QUrl::FullyEncoded);
}

Note *Note::renote() const
{
    if (!m_data->renote)
        return nullptr;
    NoteView &made = view();
    // A note that renotes itself in a circle would hold itself for ever.
    if (!made.renote && m_data->renote->id != m_data->id
        && m_data->renote->renoteId != m_data->id) {
        made.renote = NoteHandle(m_store->related(m_data->renote, true, m_knownAtMs));
    }
    return made.renote.get();
}

Note *Note::reply() const
{
    if (!m_data->reply)
        return nullptr;
    NoteView &made = view();
    if (!made.reply && m_data->reply->id != m_data->id && m_data->reply->renoteId != m_data->id)
        made.reply = NoteHandle(m_store->related(m_data->reply, false, m_knownAtMs));
    return made.reply.get();
}

bool Note::isRenoteDeleted() const
{
    return m_isFull && hasRenote() && !m_data->renote;
}

bool Note::isReplyDeleted() const
{
    return m_isFull && hasReply() && !m_data->reply;
}

Note *Note::shown() const
{
    return isPureRenote() ? renote() : const_cast<Note *>(this);
}

QList<MediaFile> Note::files() const
{
    std::optional<QList<MediaFile>> &files = view().files;
    if (!files) {
        files.emplace();
        files->reserve(m_data->files.size());
        for (const entity::DriveFile &file : m_data->files)
            files->append(MediaFile(file, m_store->server()));
    }
    return *files;
}

bool Note::hasSensitiveFiles() const
{
    return std::any_of(m_data->files.begin(), m_data->files.end(),
                       [](const entity::DriveFile &file) {
                           return file.isSensitive || file.isSensitiveByModerator;
                       });
}

Poll Note::poll() const
{
    Poll poll;
    const VoteLedger *votes = voteLedger();
    if (!votes)
        return poll;
    const qint64 expiresAtMs = m_data->poll->expiresAtMs;
    const qint64 nowMs = m_store->nowMs();
    const QList<entity::PollChoice> choices = votes->choices();
    for (const entity::PollChoice &choice : choices) {
        poll.totalVotes = int(std::min<qint64>(qint64(poll.totalVotes) + choice.votes,
                                               std::numeric_limits<int>::max()));
        poll.hasVoted = poll.hasVoted || choice.isVoted;
    }
    bool isOneLeft = false;
    for (const entity::PollChoice &choice : choices) {
        PollChoice shown;
        shown.text = mfm::toPlainText(mfm::parseSimple(choice.text));
        shown.styledText =
            mfm::toStyledLine(mfm::parseSimple(choice.text), m_store->textStyle(),
                              [this](const QString &name) { return textEmojiUrl(name); });
        shown.votes = choice.votes;
        shown.isVoted = choice.isVoted;
        shown.ratio = poll.totalVotes > 0 ? double(choice.votes) / poll.totalVotes : 0;
        isOneLeft = isOneLeft || !choice.isVoted;
        poll.choices.append(shown);
    }
    poll.isMultiple = m_data->poll->multiple;
    if (expiresAtMs > 0) {
        poll.expiresAt = QDateTime::fromMSecsSinceEpoch(expiresAtMs);
        poll.expiryText = RelativeTime::remaining(expiresAtMs, nowMs);
        poll.isExpired = expiresAtMs <= nowMs;
        m_store->wantMinutes();
    }
    poll.canVote = !m_store->me().isEmpty() && !poll.isExpired && isOneLeft
                   && (poll.isMultiple || !poll.hasVoted);
    return poll;
}

QString Note::emojiUrl(const QString &key) const
{
    const QString name = entity::customEmojiName(key);
    if (name.isEmpty())
        return {};
    const QString host = entity::customEmojiHost(key);
    const QString fullName =
        name + QLatin1Char('@') + (host.isEmpty() ? QStringLiteral(".") : host);
    QString url =
        host.isEmpty() ? m_store->emojis()->url(name) : m_data->reactionEmojis.value(fullName);
    if (url.isEmpty() && m_tally)
        url = m_tally->eventEmojis.value(fullName);
    return url;
}

Reaction Note::describe(const entity::ReactionCount &count, const QString &mine) const
{
    Reaction reaction;
    reaction.key = count.key;
    reaction.count = count.count;
    reaction.isMine = count.key == mine;
    reaction.emojiUrl = emojiUrl(count.key);
    reaction.source = imageurl::reactionSource(m_store->server(), count.key, reaction.emojiUrl);
    const QString name = entity::customEmojiName(count.key);
    reaction.name = name.isEmpty() ? count.key : QLatin1Char(':') + name + QLatin1Char(':');
    const bool isRemote = !entity::customEmojiHost(count.key).isEmpty();
    const EmojiStore *emojis = m_store->emojis();
    const bool isKnown = name.isEmpty() || emojis->count() == 0 || emojis->contains(name);
    const bool isOnlyLiked = m_data->reactionAcceptance == QLatin1String("likeOnly");
    reaction.canReact =
        !m_store->me().isEmpty() && !isRemote && isKnown
        && (!isOnlyLiked || reaction.isMine || count.key == QStringLiteral("\u2764"));
    return reaction;
}

QList<Reaction> Note::reactions() const
{
    const ReactionLedger &ledger = reactionLedger();
    const QString mine = ledger.mine();
    QList<Reaction> reactions;
    for (const entity::ReactionCount &count : ledger.counts())
        reactions.append(describe(count, mine));
    return reactions;
}

QString Note::myReaction() const
{
    return reactionLedger().mine();
}

int Note::reactionCount() const
{
    return reactionLedger().total();
}

int Note::renoteCount() const
{
    const int offset = m_tally ? m_tally->renotes.offset() : 0;
    return std::max(0, m_data->renoteCount + offset);
}

bool Note::isMine() const
{
    return !m_store->me().isEmpty() && m_data->userId == m_store->me();
}

QString Note::url() const
{
    QUrl url = m_store->server();
    url.setPath(QStringLiteral("/notes/") + m_data->id);
    return url.toString(QUrl::FullyEncoded);
}

QString Note::originalUrl() const
{
    const QUrl url(m_data->url.isEmpty() ? m_data->uri : m_data->url);
    const bool isWeb =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return isWeb ? url.toString(QUrl::FullyEncoded) : QString();
}

QString Note::accessibleText() const
{
    const QString name = author()->plainName(); // spoken, so its direction does not matter
    if (isPureRenote()) {
        const Note *renoted = renote();
        return renoted ? tr("%1 renoted %2").arg(name, renoted->accessibleText())
                       : tr("%1 renoted a deleted note").arg(name);
    }
    return tr("%1: %2", "author: text").arg(name, accessibleBody());
}

QString Note::accessibleBody() const
{
    QStringList parts;
    if (hasCw())
        parts.append(m_data->cw);
    if (hasText() && (!hasCw() || m_isCwOpen))
        parts.append(mfm::toPlainText(mfm::parse(m_data->text)));
    if (!m_data->files.isEmpty())
        parts.append(tr("%n file(s)", nullptr, fileCount()));
    if (hasPoll())
        parts.append(tr("poll"));
    if (isHidden())
        parts.append(tr("not visible to you"));
    if (m_data->channel)
        parts.append(tr("in the channel %1").arg(m_data->channel->name));
    return parts.join(QLatin1Char(' '));
}
