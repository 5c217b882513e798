// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mfm/unicodeemoji.h"

#include "mfm/emojitable.h"

#include <QString>

#include <algorithm>

namespace mfm {
namespace {

constexpr char16_t textPresentation = 0xfe0e;
constexpr char16_t emojiPresentation = 0xfe0f;
constexpr char16_t joiner = 0x200d;
constexpr char16_t keycap = 0x20e3;
constexpr char32_t blackFlag = 0x1f3f4;
constexpr char32_t firstRegional = 0x1f1e6;
constexpr qsizetype longestJoin = 4;

template <std::size_t Size>
bool contains(const std::array<CodeRange, Size> &ranges, char32_t code)
{
    const auto range =
        std::lower_bound(ranges.begin(), ranges.end(), code,
                         [](const CodeRange &entry, char32_t value) { return entry.last < value; });
    return range != ranges.end() && range->first <= code;
}

char32_t codeAt(QStringView text, qsizetype position)
{
    if (position >= text.size())
        return 0;
    const QChar unit = text[position];
    if (unit.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[position + 1]);
    return unit.unicode();
}

qsizetype unitsOf(char32_t code)
{
    return code > 0xffff ? 2 : 1;
}

bool isRegional(char32_t code)
{
    return code >= firstRegional && code < firstRegional + 26;
}

bool needsPresentation(char32_t code)
{
    return code == 0xa9 || code == 0xae || code == 0x2122 || code == 0x265f;
}

qsizetype keycapLength(QStringView text, qsizetype position)
{
    const char16_t first = text[position].unicode();
    if (first != u'#' && first != u'*' && (first < u'0' || first > u'9'))
        return 0;
    qsizetype end = position + 1;
    if (end < text.size() && text[end] == emojiPresentation)
        ++end;
    return end < text.size() && text[end] == keycap ? end + 1 - position : 0;
}

qsizetype regionalLength(QStringView text, qsizetype position)
{
    const char32_t first = codeAt(text, position);
    const char32_t second = codeAt(text, position + 2);
    const bool isFlag = isRegional(second)
                        && (flagMasks[first - firstRegional] >> (second - firstRegional)) % 2 != 0;
    return isFlag ? 4 : 2;
}

// England, Scotland and Wales: a black flag followed by the letters of the region as tags.
qsizetype tagsLength(QStringView text, qsizetype position)
{
    for (const QLatin1String region :
         {QLatin1String("gbeng"), QLatin1String("gbsct"), QLatin1String("gbwls")}) {
        qsizetype end = position;
        for (const char letter : region) {
            if (codeAt(text, end) != 0xe0000u + static_cast<unsigned char>(letter))
                break;
            end += 2;
        }
        if (end == position + 10 && codeAt(text, end) == 0xe007f)
            return end + 2 - position;
    }
    return 0;
}

// One pictograph with what belongs to it.
qsizetype elementLength(QStringView text, qsizetype position)
{
    const char32_t code = codeAt(text, position);
    if (!contains(emojiRanges, code) || isRegional(code))
        return 0;
    const qsizetype end = position + unitsOf(code);
    const char32_t next = codeAt(text, end);
    if (next == emojiPresentation)
        return end + 1 - position;
    if (next == textPresentation || needsPresentation(code))
        return 0;
    if (next >= 0x1f3fb && next <= 0x1f3ff && contains(modifierBaseRanges, code))
        return end + 2 - position;
    if (code == blackFlag)
        return end - position + tagsLength(text, end);
    return end - position;
}

} // namespace

qsizetype unicodeEmojiLength(QStringView text, qsizetype position)
{
    const char16_t unit = text[position].unicode();
    if (unit < 0x80)
        return keycapLength(text, position);
    if (isRegional(codeAt(text, position)))
        return regionalLength(text, position);
    qsizetype end = position + elementLength(text, position);
    if (end == position)
        return 0;
    for (qsizetype joined = 1; joined < longestJoin; ++joined) {
        if (end >= text.size() || text[end] != joiner)
            break;
        const qsizetype next = end + 1 < text.size() ? elementLength(text, end + 1) : 0;
        if (next == 0)
            break;
        end += 1 + next;
    }
    return end - position;
}

} // namespace mfm
