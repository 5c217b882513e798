// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reactionchoices.h"

#include "core/imageurl.h"
#include "store/emojistore.h"

#include <algorithm>

namespace {

// The first ten are what Misskey's own picker starts with.
constexpr const char16_t *common[] = {u"👍", u"❤", u"😆", u"🤔", u"😮", u"🎉",   u"💢", u"😥", u"😇",
                                      u"🍮", u"👏", u"🙏", u"🥰", u"👀", u"🔥",   u"✨", u"😭", u"🤣",
                                      u"👌", u"💯", u"🙌", u"🥺", u"😊", u"🤯"};

bool matches(const entity::Emoji &emoji, const QString &needle)
{
    return emoji.name.contains(needle, Qt::CaseInsensitive)
           || std::any_of(emoji.aliases.begin(), emoji.aliases.end(),
                          [&needle](const QString &alias) {
                              return alias.contains(needle, Qt::CaseInsensitive);
                          });
}

} // namespace

ReactionChoices::ReactionChoices(QObject *parent)
    : QAbstractListModel(parent)
{
    refresh();
}

void ReactionChoices::setNotes(NoteStore *notes)
{
    if (notes == m_notes)
        return;
    if (m_notes)
        m_notes->emojis()->disconnect(this);
    m_notes = notes;
    if (m_notes)
        connect(m_notes->emojis(), &EmojiStore::changed, this, &ReactionChoices::refresh);
    refresh();
    Q_EMIT notesChanged();
}

void ReactionChoices::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
    Q_EMIT filterChanged();
}

int ReactionChoices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ReactionChoices::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case KeyRole:
        return row.key;
    case NameRole:
        return row.name;
    case SourceRole:
        return row.source;
    default:
        return {};
    }
}

QHash<int, QByteArray> ReactionChoices::roleNames() const
{
    return {{KeyRole, "key"}, {NameRole, "name"}, {SourceRole, "source"}};
}

void ReactionChoices::refresh()
{
    // ":blob" and "blob" mean the same to somebody who types.
    QString needle = m_filter.trimmed();
    needle.remove(QLatin1Char(':'));

    beginResetModel();
    m_rows.clear();
    if (needle.isEmpty()) {
        for (const char16_t *emoji : common) {
            const QString key = QString::fromUtf16(emoji);
            m_rows.append({key, key, imageurl::unicodeEmojiSource(key)});
        }
    }
    if (m_notes) {
        QList<const entity::Emoji *> found;
        for (const entity::Emoji &emoji : m_notes->emojis()->all()) {
            if (needle.isEmpty() || matches(emoji, needle))
                found.append(&emoji);
        }
        // What begins with what was typed comes first.
        std::sort(found.begin(), found.end(), [&needle](const auto *a, const auto *b) {
            const bool aFirst = a->name.startsWith(needle, Qt::CaseInsensitive);
            const bool bFirst = b->name.startsWith(needle, Qt::CaseInsensitive);
            return aFirst != bFirst ? aFirst : a->name < b->name;
        });
        for (const entity::Emoji *emoji : found) {
            if (m_rows.size() >= limit)
                break;
            const QString key = QLatin1Char(':') + emoji->name + QLatin1Char(':');
            m_rows.append(
                {key, key,
                 imageurl::customEmojiSource(m_notes->server(), emoji->url, emoji->name)});
        }
    }
    endResetModel();
    Q_EMIT countChanged();
}
