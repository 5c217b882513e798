// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codepoints.h"
#include "entity/note.h"
#include "entity/notechange.h"
#include "store/held.h"
#include "store/mediafile.h"
#include "store/notelink.h"
#include "store/poll.h"
#include "store/reaction.h"
#include "store/reactionledger.h"
#include "store/renoteledger.h"
#include "store/user.h"

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <limits>
#include <memory>

class NoteStore;
class VoteLedger;
struct NoteTally;
struct NoteView;

/// A note, live: exists once per id and account, so every row that shows it shows the same object.
/// Owned by the NoteStore, kept by NoteHandle. Cheap until a view asks: markup, counts and related
/// notes are made on first reading. Changes are told once per turn of the event loop.
class Note : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Notes come from a NoteStore")
    Q_PROPERTY(QString id READ id CONSTANT)
    Q_PROPERTY(User *author READ author CONSTANT)
    Q_PROPERTY(QDateTime createdAt READ createdAt CONSTANT)
    /// The age in words, kept true; short, for a row.
    Q_PROPERTY(QString timeText READ timeText NOTIFY timeTextChanged)
    /// The full local date and time.
    Q_PROPERTY(QString fullTimeText READ fullTimeText NOTIFY timeTextChanged)
    Q_PROPERTY(QString text READ text NOTIFY contentChanged)
    Q_PROPERTY(bool hasText READ hasText NOTIFY contentChanged)
    /// In characters, as a composer counts.
    Q_PROPERTY(int textLength READ textLength NOTIFY contentChanged)
    Q_PROPERTY(QString cw READ cw NOTIFY contentChanged)
    /// An empty CW still folds.
    Q_PROPERTY(bool hasCw READ hasCw NOTIFY contentChanged)
    Q_PROPERTY(bool isCwOpen READ isCwOpen WRITE setCwOpen NOTIFY cwOpenChanged)
    /// Text.StyledText markup.
    Q_PROPERTY(QString styledText READ styledText NOTIFY styledTextChanged)
    Q_PROPERTY(QString styledCw READ styledCw NOTIFY styledTextChanged)
    /// What can be followed in the CW and in the text, each address once. A closed CW hides the
    /// text's.
    Q_PROPERTY(QList<NoteLink> links READ links NOTIFY accessibleTextChanged)
    Q_PROPERTY(Visibility visibility READ visibility NOTIFY contentChanged)
    Q_PROPERTY(bool isLocalOnly READ isLocalOnly NOTIFY contentChanged)
    /// Withheld by the server: text, CW and files are missing.
    Q_PROPERTY(bool isHidden READ isHidden NOTIFY contentChanged)
    /// The social channel it was written into; empty: none.
    Q_PROPERTY(QString channelName READ channelName NOTIFY contentChanged)
    /// Its page on the server; empty: none.
    Q_PROPERTY(QString channelUrl READ channelUrl NOTIFY contentChanged)
    Q_PROPERTY(bool isEdited READ isEdited NOTIFY contentChanged)
    /// Null where there is none, and where it was deleted.
    Q_PROPERTY(Note *renote READ renote NOTIFY relatedChanged)
    Q_PROPERTY(Note *reply READ reply NOTIFY relatedChanged)
    Q_PROPERTY(QString renoteId READ renoteId NOTIFY relatedChanged)
    Q_PROPERTY(QString replyId READ replyId NOTIFY relatedChanged)
    Q_PROPERTY(bool hasRenote READ hasRenote NOTIFY relatedChanged)
    Q_PROPERTY(bool hasReply READ hasReply NOTIFY relatedChanged)
    Q_PROPERTY(bool isRenoteDeleted READ isRenoteDeleted NOTIFY relatedChanged)
    Q_PROPERTY(bool isReplyDeleted READ isReplyDeleted NOTIFY relatedChanged)
    Q_PROPERTY(bool isPureRenote READ isPureRenote NOTIFY relatedChanged)
    Q_PROPERTY(bool isQuote READ isQuote NOTIFY relatedChanged)
    /// What a row shows: the renoted note of a pure renote, else the note itself. Null for a pure
    /// renote of a deleted note.
    Q_PROPERTY(Note *shown READ shown NOTIFY relatedChanged)
    Q_PROPERTY(QList<MediaFile> files READ files NOTIFY contentChanged)
    Q_PROPERTY(int fileCount READ fileCount NOTIFY contentChanged)
    Q_PROPERTY(bool hasSensitiveFiles READ hasSensitiveFiles NOTIFY contentChanged)
    Q_PROPERTY(bool isMediaRevealed READ isMediaRevealed WRITE setMediaRevealed NOTIFY
                   mediaRevealedChanged)
    /// A poll is there; in a reply's target its choices may be unknown (an empty poll).
    Q_PROPERTY(bool hasPoll READ hasPoll NOTIFY contentChanged)
    Q_PROPERTY(Poll poll READ poll NOTIFY pollChanged)
    Q_PROPERTY(QList<Reaction> reactions READ reactions NOTIFY reactionsChanged)
    /// Normalised; empty: none.
    Q_PROPERTY(QString myReaction READ myReaction NOTIFY reactionsChanged)
    Q_PROPERTY(int reactionCount READ reactionCount NOTIFY reactionsChanged)
    Q_PROPERTY(int renoteCount READ renoteCount NOTIFY countsChanged)
    Q_PROPERTY(int repliesCount READ repliesCount NOTIFY countsChanged)
    Q_PROPERTY(bool isMine READ isMine CONSTANT)
    Q_PROPERTY(bool isDeleted READ isDeleted NOTIFY isDeletedChanged)
    /// Its page on the account's own server.
    Q_PROPERTY(QString url READ url CONSTANT)
    /// Its page on the author's server; empty for notes of this server.
    Q_PROPERTY(QString originalUrl READ originalUrl NOTIFY contentChanged)
    /// "author: text", as a screen reader says a row; a closed CW hides the text.
    Q_PROPERTY(QString accessibleText READ accessibleText NOTIFY accessibleTextChanged)
    /// The same without the author; empty: it says nothing.
    Q_PROPERTY(QString accessibleBody READ accessibleBody NOTIFY accessibleTextChanged)

public:
    enum Visibility { Public, Home, Followers, Specified, UnknownVisibility };
    Q_ENUM(Visibility)

    Note(NoteStore *store, const entity::NotePtr &data);
    ~Note() override;

    const entity::Note &data() const { return *m_data; }
    NoteStore *store() const { return m_store; }
    const QString &id() const { return m_data->id; }
    qint64 createdAtMs() const { return m_data->createdAtMs; }
    User *author() const;
    QDateTime createdAt() const;
    QString timeText() const;
    QString fullTimeText() const;
    QString text() const { return m_data->text; }
    bool hasText() const { return !m_data->text.isEmpty(); }
    int textLength() const { return codePointCount(m_data->text); }
    QString cw() const { return m_data->cw; }
    bool hasCw() const { return !m_data->cw.isNull(); }
    bool isCwOpen() const { return m_isCwOpen; }
    void setCwOpen(bool isOpen);
    QString styledText() const;
    QString styledCw() const;
    QList<NoteLink> links() const;
    Visibility visibility() const;
    bool isLocalOnly() const { return m_data->localOnly; }
    bool isHidden() const { return m_data->isHidden; }
    QString channelName() const;
    QString channelUrl() const;
    bool isEdited() const { return m_data->updatedAtMs > 0; }
    Note *renote() const;
    Note *reply() const;
    const QString &renoteId() const { return m_data->renoteId; }
    const QString &replyId() const { return m_data->replyId; }
    bool hasRenote() const { return !m_data->renoteId.isEmpty(); }
    bool hasReply() const { return !m_data->replyId.isEmpty(); }
    bool isRenoteDeleted() const;
    bool isReplyDeleted() const;
    bool isPureRenote() const { return m_data->isPureRenote(); }
    bool isQuote() const { return hasRenote() && !isPureRenote(); }
    Note *shown() const;
    QList<MediaFile> files() const;
    int fileCount() const { return int(m_data->files.size()); }
    bool hasSensitiveFiles() const;
    bool isMediaRevealed() const { return m_isMediaRevealed; }
    void setMediaRevealed(bool isRevealed);
    bool hasPoll() const { return m_data->hasPoll || m_data->poll.has_value(); }
    Poll poll() const;
    QList<Reaction> reactions() const;
    QString myReaction() const;
    int reactionCount() const;
    /// Own renotes on their way counted.
    int renoteCount() const;
    int repliesCount() const { return m_data->repliesCount; }
    bool isMine() const;
    bool isDeleted() const { return m_isDeleted; }
    QString url() const;
    QString originalUrl() const;
    QString accessibleText() const;
    QString accessibleBody() const;

    /// Since when its counts may have changed unheard, in Unix ms: when what is known of them was
    /// read, or when it was last captured. 0: it is doubtful whether they were ever right, or the
    /// clock was put back since.
    qint64 knownAtMs() const;
    void setKnownAt(qint64 ms) { m_knownAtMs = ms; }
    /// notes/show-partial-bulk does not tell all that is shown of it and changes: votes, or what
    /// this account did.
    bool needsWholeRead() const;

    // Own actions, shown at once. The session asks the server and says how it went; the echo on the
    // stream counts once, whichever comes first.

    /// React with `key`, empty: take the own reaction back. Give the ticket to finishReaction().
    ReactionLedger::Ticket beginReaction(const QString &key);
    /// `isAccepted` false rolls back to what the server has.
    void finishReaction(ReactionLedger::Ticket ticket, bool isAccepted);
    /// False: there is nothing to vote for; do not ask the server.
    bool beginVote(int choice);
    void finishVote(int choice, bool isAccepted);
    /// A renote of it by this account is asked for (1), or deleted (-1). Own notes' renotes do not
    /// count. Give the ticket to finishRenote().
    RenoteLedger::Ticket beginRenote(int by);
    void finishRenote(RenoteLedger::Ticket ticket, bool isAccepted);

Q_SIGNALS:
    void contentChanged();
    void styledTextChanged();
    void accessibleTextChanged();
    void relatedChanged();
    void reactionsChanged();
    void pollChanged();
    void countsChanged();
    void cwOpenChanged();
    void mediaRevealedChanged();
    void timeTextChanged();
    void isDeletedChanged();

private:
    friend class NoteStore;
    friend class Held<Note>;

    enum Change : quint8 {
        Content = 1,
        Related = 2,
        Reactions = 4,
        PollVotes = 8,
        Counts = 16,
        Style = 32,
        Time = 64,
    };

    /// How complete and how new the data of a note is.
    struct Packing
    {
        bool isForViewer = true;                               ///< own reaction and votes are told
        bool isFull = true;                                    ///< with poll, reply and renote
        bool isPartial = false;                                ///< only its reactions were read
        qint64 askedAtMs = std::numeric_limits<qint64>::max(); ///< events since then are newer
        /// Asked for; else it came over the stream.
        bool isAnswer() const { return askedAtMs != std::numeric_limits<qint64>::max(); }
    };

    void retain() { ++m_holders; }
    void release();
    /// Each tells what is to be shown otherwise now (Change).
    int update(const entity::NotePtr &data, const Packing &packing);
    int updateReactions(const entity::Note &before, const Packing &packing);
    int updatePoll(const entity::Note &before, const Packing &packing);
    /// False: whether own renotes are in the count told is not known.
    bool updateRenotes(const entity::Note &before, const Packing &packing);
    void keepCounts(const entity::Note &before);
    /// Whether events told more since it was asked for.
    bool mayLackEvents(const Packing &packing) const;
    void noteRead(const Packing &packing, bool isOvertaken, bool isCrossed);
    void apply(const entity::NoteChange &change);
    void applyEdit(const entity::NoteEdited &change);
    void markDeleted();
    void relatedDeleted(const QString &noteId);
    void mark(int changes);
    void emitChanges();
    void markReactions(const QString &userId, bool isTakenBack);
    void settleReactions();
    void restyle();
    void minutePassed();
    void retranslate();
    entity::Note &edit();
    NoteView &view() const;
    NoteTally &tally() const;
    ReactionLedger &reactionLedger() const;
    VoteLedger *voteLedger() const;
    Reaction describe(const entity::ReactionCount &count, const QString &mine) const;
    void noteOwnAction();
    QString emojiUrl(const QString &key) const;
    QString textEmojiUrl(const QString &name) const;

    NoteStore *m_store;
    entity::NotePtr m_data;                   ///< shared with the decoder until something changes
    mutable std::unique_ptr<NoteView> m_view; ///< what views asked for
    mutable std::unique_ptr<NoteTally> m_tally;
    qint64 m_answeredAtMs = 0; ///< when an answer last told its counts; 0: none did
    qint64 m_askedAtMs = 0;    ///< when the newest answer was asked for; 0: there was none
    qint64 m_knownAtMs = 0;
    int m_holders = 0;
    quint8 m_changes = 0;
    bool m_isOwnCopy = false;
    bool m_isFull = true;
    bool m_isMineInDoubt = false; ///< reactions changed, and nobody said whether ours is among them
    bool m_isListed = false;      ///< in one of the store's lists of released notes
    bool m_isDeleted = false;
    bool m_isCwOpen = false;
    bool m_isMediaRevealed = false;
};

using NoteHandle = Held<Note>;
