// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity/json.h"

#include "core/logging.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <utility>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace entity::json {

namespace {

struct Span
{
    std::size_t size = 0; ///< up to the closing quote, or to the first backslash
    bool isAscii = true;
};

/// Looks for the end of a run of plain characters. The document's padding allows to read past its
/// end.
Span plainRun(const char *text)
{
    Span span;
#ifdef __SSE2__
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    for (;; span.size += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text + span.size));
        const int stops = _mm_movemask_epi8(
            _mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)));
        const int high = _mm_movemask_epi8(bytes);
        if (stops) {
            const int first = std::countr_zero(static_cast<unsigned>(stops));
            if (high & ((1 << first) - 1))
                span.isAscii = false;
            span.size += static_cast<std::size_t>(first);
            return span;
        }
        if (high)
            span.isAscii = false;
    }
#else
    for (;; ++span.size) {
        const char c = text[span.size];
        if (c == '"' || c == '\\')
            return span;
        if (static_cast<unsigned char>(c) >= 0x80)
            span.isAscii = false;
    }
#endif
}

QString plainText(const char *text, Span span)
{
    const auto size = static_cast<qsizetype>(span.size);
    return span.isAscii ? QString::fromLatin1(text, size) : QString::fromUtf8(text, size);
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// The code unit of "XXXX"; nothing where there are not four digits.
std::optional<char16_t> codeUnit(const char *digits)
{
    int unit = 0;
    for (int i = 0; i < 4; ++i) {
        const int digit = hexDigit(digits[i]);
        if (digit < 0)
            return std::nullopt;
        unit = unit * 16 + digit;
    }
    return static_cast<char16_t>(unit);
}

/// Appends the character of the escape behind the backslash and returns where to go on.
const char *appendEscaped(const char *text, QString &out)
{
    const char c = *text++;
    switch (c) {
    case 'n':
        out += u'\n';
        return text;
    case 't':
        out += u'\t';
        return text;
    case 'r':
        out += u'\r';
        return text;
    case 'b':
        out += u'\b';
        return text;
    case 'f':
        out += u'\f';
        return text;
    case 'u':
        break;
    default: // quote, backslash, slash; anything else is an error that is best shown as it is
        out += QLatin1Char(c);
        return text;
    }
    const auto unit = codeUnit(text);
    if (!unit) {
        out += QChar::ReplacementCharacter;
        return text;
    }
    text += 4;
    if (QChar::isHighSurrogate(*unit) && text[0] == '\\' && text[1] == 'u') {
        const auto low = codeUnit(text + 2);
        if (low && QChar::isLowSurrogate(*low)) {
            out += QChar(*unit);
            out += QChar(*low);
            return text + 6;
        }
    }
    out += QChar::isSurrogate(*unit) ? QChar(QChar::ReplacementCharacter) : QChar(*unit);
    return text;
}

template <typename T>
bool readInteger(Value &value, T &out)
{
    std::int64_t integer = 0;
    double real = 0;
    if (value.get_int64().get(integer)) {
        // 1.0, 1e3, or what no integer can hold
        if (value.get_double().get(real) || !(std::fabs(real) < 9.2e18))
            return false;
        integer = static_cast<std::int64_t>(real);
    }
    if (integer < std::numeric_limits<T>::min() || integer > std::numeric_limits<T>::max())
        return false;
    out = static_cast<T>(integer);
    return true;
}

/// A text of any length; null is a null one.
bool readText(Value &value, QString &out)
{
    simdjson::ondemand::raw_json_string raw;
    if (!value.get_raw_json_string().get(raw)) {
        out = decodeString(raw.raw());
        return true;
    }
    return isNull(value);
}

bool readNumber(std::string_view text, std::size_t at, std::size_t count, int &out)
{
    if (at + count > text.size())
        return false;
    out = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return false;
        out = out * 10 + (text[i] - '0');
    }
    return true;
}

/// Days since 1970-01-01 in the Gregorian calendar; years are counted from March so that the leap
/// day comes last.
qint64 daysSinceEpoch(int year, int month, int day)
{
    const qint64 y = month > 2 ? year : year - 1;
    const int fromMarch = month > 2 ? month - 3 : month + 9;
    const qint64 leapDays = y / 4 - y / 100 + y / 400;
    return y * 365 + leapDays + (153 * fromMarch + 2) / 5 + day - 1 - 719468;
}

} // namespace

QString decodeString(const char *raw)
{
    Span span = plainRun(raw);
    QString text = plainText(raw, span);
    raw += span.size;
    while (*raw == '\\') {
        raw = appendEscaped(raw + 1, text);
        span = plainRun(raw);
        text += plainText(raw, span);
        raw += span.size;
    }
    return text;
}

std::string_view rawString(const char *raw)
{
    const char *end = raw + plainRun(raw).size;
    while (*end != '"') {
        end += 2; // a backslash and what it escapes
        end += plainRun(end).size;
    }
    return {raw, static_cast<std::size_t>(end - raw)};
}

std::optional<qint64> parseTime(std::string_view text)
{
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
    if (!readNumber(text, 0, 4, year) || !readNumber(text, 5, 2, month)
        || !readNumber(text, 8, 2, day) || !readNumber(text, 11, 2, hour)
        || !readNumber(text, 14, 2, minute) || !readNumber(text, 17, 2, second) || text[4] != '-'
        || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':' || month < 1
        || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 60)
        return std::nullopt;
    std::size_t at = 19;
    int milliseconds = 0;
    if (at < text.size() && text[at] == '.') {
        int scale = 100;
        for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, scale /= 10)
            milliseconds += (text[at] - '0') * scale;
    }
    int offset = 0; // minutes east of Greenwich
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) {
        int offsetHours = 0, offsetMinutes = 0;
        if (!readNumber(text, at + 1, 2, offsetHours)
            || !readNumber(text, at + 4, 2, offsetMinutes))
            return std::nullopt;
        offset = (offsetHours * 60 + offsetMinutes) * (text[at] == '-' ? -1 : 1);
    } else if (at >= text.size() || text[at] != 'Z') {
        return std::nullopt;
    }
    const qint64 minutes = (daysSinceEpoch(year, month, day) * 24 + hour) * 60 + minute - offset;
    return (minutes * 60 + second) * 1000 + milliseconds;
}

bool takeUnits(Reader &reader, qsizetype units)
{
    if (reader.allowances == 0)
        return true;
    if (units > mostUnits - reader.units)
        return false;
    reader.units += units;
    return true;
}

bool hasRoom(Reader &reader, qsizetype entries, qsizetype most)
{
    if (entries < most && reader.listBytes < mostListBytes)
        return true;
    if (!std::exchange(reader.isCut, true))
        qCDebug(lcEntity) << "a list is too long, and cut";
    return false;
}

void noteIgnored(Reader &reader, const char *entity, std::string_view key)
{
    reader.ignored->insert(QLatin1String(entity) + u'.'
                           + QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
}

bool readWord(Value &value, std::string_view &out)
{
    simdjson::ondemand::raw_json_string raw;
    if (value.get_raw_json_string().get(raw))
        return false;
    out = rawString(raw.raw());
    return true;
}

bool readTime(Value &value, qint64 &ms)
{
    std::string_view text;
    if (readWord(value, text)) {
        const auto time = parseTime(text);
        ms = time.value_or(0);
        return time.has_value();
    }
    if (isNull(value)) {
        ms = 0;
        return true;
    }
    return readInteger(value, ms);
}

bool readRaw(Reader &reader, Value &value, QByteArray &json)
{
    if (isNull(value)) {
        json.clear();
        return true;
    }
    std::string_view text;
    if (simdjson::to_json_string(value).get(text)) {
        reader.isBroken = true;
        return false;
    }
    json = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    return true;
}

bool readWhole(Reader &reader, Value &value, QString &out, qsizetype longest)
{
    QString text;
    if (!readText(value, text) || text.size() > longest || !takeUnits(reader, text.size()))
        return false;
    out = std::move(text);
    return true;
}

bool read(Reader &reader, Value &value, QString &out)
{
    return readWhole(reader, value, out, longestWord);
}

bool readShort(Reader &reader, Value &value, QString &out, qsizetype longest)
{
    QString text;
    if (!readText(value, text))
        return false;
    if (text.size() > longest) {
        const bool isWithinPair = text.at(longest - 1).isHighSurrogate();
        text = text.left(isWithinPair ? longest - 1 : longest) + u'…';
    }
    if (!takeUnits(reader, text.size()))
        return false;
    out = std::move(text);
    return true;
}

bool read(Reader &, Value &value, bool &out)
{
    return !value.get_bool().get(out);
}

bool read(Reader &, Value &value, qint64 &out)
{
    return readInteger(value, out);
}

bool read(Reader &, Value &value, int &out)
{
    return readInteger(value, out);
}

bool read(Reader &, Value &value, double &out)
{
    double real = 0;
    if (value.get_double().get(real))
        return false;
    out = real;
    return true;
}

} // namespace entity::json
