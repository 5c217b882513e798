// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mfm/references.h"

namespace mfm {
namespace {

constexpr int nestLimit = 20;

bool isOneOf(QChar character, QStringView set)
{
    return set.contains(character);
}

bool isNameCharacter(QChar character)
{
    return isAsciiAlphanumeric(character) || isOneOf(character, u"_.-");
}

bool isUrlCharacter(QChar character)
{
    return isAsciiAlphanumeric(character) || isOneOf(character, u".,_/:%#@$&?!~=+-");
}

bool isTagCharacter(QChar character)
{
    return !isMfmSpace(character) && !isNewline(character)
           && !isOneOf(character, u".,!?'\"#:/[]<>()【】「」（）");
}

bool followsWord(QStringView text, qsizetype position)
{
    return position > 0 && isAsciiAlphanumeric(text[position - 1]);
}

template <class Predicate>
qsizetype spanWhile(QStringView text, qsizetype position, Predicate accepts)
{
    while (position < text.size() && accepts(text[position]))
        ++position;
    return position;
}

QStringView withoutTail(QStringView text)
{
    while (!text.isEmpty() && isOneOf(text.back(), u".-"))
        text.chop(1);
    return text;
}

bool startsBadly(QStringView text)
{
    return text.isEmpty() || isOneOf(text.front(), u".-");
}

// Characters and balanced pairs of brackets with more of the same inside. An open bracket without
// its partner ends the run just before itself; a run never looks further than nestLimit open ones,
// which keeps it linear.
template <class Predicate>
qsizetype balancedEnd(QStringView text, qsizetype position, QStringView pairs, Predicate accepts,
                      int depth = 0)
{
    while (position < text.size()) {
        const QChar character = text[position];
        if (accepts(character)) {
            ++position;
            continue;
        }
        const qsizetype pair = depth < nestLimit ? pairs.indexOf(character) : -1;
        if (pair < 0 || pair % 2 != 0)
            return position;
        const qsizetype close = balancedEnd(text, position + 1, pairs, accepts, depth + 1);
        if (close >= text.size() || text[close] != pairs[pair + 1])
            return position;
        position = close + 1;
    }
    return position;
}

} // namespace

bool isAsciiAlphanumeric(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'z')
           || (unit >= u'A' && unit <= u'Z');
}

bool isMfmSpace(QChar character)
{
    return isOneOf(character, u" \u3000\t");
}

bool isNewline(QChar character)
{
    return character == u'\n' || character == u'\r';
}

std::optional<MentionMatch> matchMention(QStringView text, qsizetype position)
{
    if (followsWord(text, position))
        return std::nullopt;
    const qsizetype nameEnd = spanWhile(text, position + 1, isNameCharacter);
    if (nameEnd == position + 1)
        return std::nullopt;
    qsizetype hostEnd = nameEnd;
    if (nameEnd < text.size() && text[nameEnd] == u'@') {
        hostEnd = spanWhile(text, nameEnd + 1, isNameCharacter);
        if (hostEnd == nameEnd + 1)
            hostEnd = nameEnd;
    }
    const QStringView name = text.sliced(position + 1, nameEnd - position - 1);
    MentionMatch match;
    match.length = hostEnd - position;
    match.username = withoutTail(name);
    if (hostEnd > nameEnd) {
        match.host = withoutTail(text.sliced(nameEnd + 1, hostEnd - nameEnd - 1));
        match.isLiteral = startsBadly(match.host) || match.username.size() != name.size();
    }
    match.isLiteral = match.isLiteral || startsBadly(match.username);
    if (!match.isLiteral)
        match.length =
            1 + match.username.size() + (match.host.isEmpty() ? 0 : 1 + match.host.size());
    return match;
}

qsizetype hashtagLength(QStringView text, qsizetype position)
{
    if (followsWord(text, position))
        return 0;
    const qsizetype end = balancedEnd(text, position + 1, u"()[]「」（）", isTagCharacter);
    const qsizetype digitsEnd =
        spanWhile(text, position + 1, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digitsEnd == end ? 0 : end - position;
}

qsizetype emojiCodeLength(QStringView text, qsizetype position)
{
    const qsizetype end = spanWhile(text, position + 1, [](QChar character) {
        return isAsciiAlphanumeric(character) || isOneOf(character, u"_+-");
    });
    if (end == position + 1 || end >= text.size() || text[end] != u':')
        return 0;
    const bool isInsideWord = end + 1 < text.size() && isAsciiAlphanumeric(text[end + 1]);
    return isInsideWord ? 0 : end + 1 - position;
}

qsizetype webSchemeLength(QStringView text, qsizetype position)
{
    const QStringView rest = text.sliced(position);
    if (rest.startsWith(u"https://"))
        return 8;
    return rest.startsWith(u"http://") ? 7 : 0;
}

qsizetype urlLength(QStringView text, qsizetype position)
{
    const qsizetype scheme = webSchemeLength(text, position);
    if (scheme == 0)
        return 0;
    const qsizetype start = position + scheme;
    qsizetype end = balancedEnd(text, start, u"()[]", isUrlCharacter);
    while (end > start && isOneOf(text[end - 1], u".,"))
        --end;
    return end == start ? 0 : end - position;
}

} // namespace mfm
