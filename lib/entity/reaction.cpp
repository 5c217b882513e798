// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity/reaction.h"

namespace entity {

namespace {

/// A letter, digit or underscore of ASCII, as in \w of the server's own expression.
bool isWordCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9')
           || u == u'_';
}

bool isPlainName(QStringView name)
{
    for (const QChar c : name) {
        if (!isWordCharacter(c))
            return false;
    }
    return !name.isEmpty();
}

} // namespace

QString normaliseReaction(const QString &reaction)
{
    constexpr QChar variationSelector(0xfe0f);
    constexpr QChar joiner(0x200d);
    if (isCustomReaction(reaction)) {
        const QStringView name = QStringView(reaction).mid(1, reaction.size() - 2);
        if (isPlainName(name))
            return QLatin1Char(':') + name.toString() + QStringLiteral("@.:");
        return reaction;
    }
    if (reaction.contains(variationSelector) && !reaction.contains(joiner)) {
        QString key = reaction;
        key.remove(variationSelector);
        return key;
    }
    return reaction;
}

bool isCustomReaction(QStringView key)
{
    return key.size() > 2 && key.front() == u':' && key.back() == u':';
}

QString customEmojiName(QStringView key)
{
    if (!isCustomReaction(key))
        return {};
    const QStringView inner = key.mid(1, key.size() - 2);
    const auto at = inner.indexOf(u'@');
    return (at < 0 ? inner : inner.left(at)).toString();
}

QString customEmojiHost(QStringView key)
{
    if (!isCustomReaction(key))
        return {};
    const QStringView inner = key.mid(1, key.size() - 2);
    const auto at = inner.indexOf(u'@');
    const QStringView host = at < 0 ? QStringView() : inner.mid(at + 1);
    return host == u"." ? QString() : host.toString();
}

} // namespace entity
