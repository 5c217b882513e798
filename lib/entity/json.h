// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: how the readers of entity/ and streaming/frame.cpp walk a document. Everything is read
// in one forward pass; a value that is not what was expected is skipped and its target keeps its
// default.

#include <QSet>
#include <QString>
#include <QStringList>

#include <simdjson.h>

#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace entity {

struct RepeatedValues;

namespace json {

using Value = simdjson::ondemand::value;

/// The state of one pass over one document.
struct Reader
{
    RepeatedValues *repeated = nullptr; ///< may be null
    QSet<QString> *ignored = nullptr;   ///< where keys nobody reads are noted; may be null
    int depth = 0;
    std::size_t listBytes = 0; ///< what the entries of all lists take, without what they point to
    int allowances = 0;        ///< how many an Allowance is within another; 0: nobody counts
    qsizetype units = 0;       ///< of UTF-16 that the outermost Allowance has given out
    bool isCut = false;        ///< a list was too long
    bool isBroken =
        false; ///< the document itself is damaged: stop, nothing after this point is sure
};

/// How deep entities may nest; what lies deeper is left out.
inline constexpr int maxDepth = 64;

/// The most entries of one list. Pages have 100, and the emoji of large servers are some 20,000.
inline constexpr qsizetype mostEntries = 50'000;
/// The most of what a note or user shows one by one: files, hashtags, badges, decorations, lines of
/// a profile. Servers take 16 files and decorations, 32 hashtags; from others more may come.
inline constexpr qsizetype mostShown = 64;
/// The same of choices, reactions to a message, roles, pinned notes. Servers take 10 choices and
/// 100 reactions.
inline constexpr qsizetype mostListed = 128;
/// The same of what is only named: people a note mentions or is for, other names of an emoji.
inline constexpr qsizetype mostNamed = 1'000;
/// The most of Reader::listBytes: an entry of ten bytes on the wire may become a hundred times as
/// much. The emoji of large servers take a tenth of it.
inline constexpr std::size_t mostListBytes = 64 * 1024 * 1024;
/// The longest text of a note in UTF-16 units. Servers take 3,000 characters, forks some ten
/// thousand.
inline constexpr qsizetype longestText = 65'536;
/// The same of names; servers take 50 characters, and from others 128.
inline constexpr qsizetype longestName = 1'024;
/// The same of what is no text: hosts, types, hashtags, names of emoji. Servers take 128 or 256
/// characters.
inline constexpr qsizetype longestWord = 512;
/// The same of reaction keys; servers take 260.
inline constexpr qsizetype longestReaction = 300;
/// The same of addresses. Servers take 1,024 bytes; a media proxy has them escaped once more.
inline constexpr qsizetype longestUrl = 4'096;
/// The same of addresses of emoji, of which one note may bring a thousand; servers take 512 bytes.
inline constexpr qsizetype longestEmojiUrl = 1'024;
/// The most that all texts of a note or notification take together, what is inside of it included,
/// in UTF-16 units: two notes with as much text as there may be.
inline constexpr qsizetype mostUnits = 4 * longestText;

/// While there is one, texts are only read while all of them fit into mostUnits; those that do not
/// are left out. One within another counts for the outer one.
class Allowance
{
public:
    explicit Allowance(Reader &reader)
        : m_reader(reader)
    {
        if (m_reader.allowances++ == 0)
            m_reader.units = 0;
    }
    ~Allowance() { --m_reader.allowances; }
    Q_DISABLE_COPY_MOVE(Allowance)

private:
    Reader &m_reader;
};

/// Whether the Allowance, if there is one, has so many units left; then they are taken.
bool takeUnits(Reader &reader, qsizetype units);

/// The text of a JSON string that starts behind its opening quote: escapes resolved, lone
/// surrogates replaced by U+FFFD.
QString decodeString(const char *raw);
/// The bytes between the quotes as they are, escapes included.
std::string_view rawString(const char *raw);
/// Unix ms of an ISO-8601 time with 'Z' or an offset; nothing where it is none.
std::optional<qint64> parseTime(std::string_view text);

inline bool isNull(Value &value)
{
    simdjson::ondemand::json_type type;
    return !value.type().get(type) && type == simdjson::ondemand::json_type::null;
}

/// Whether a value begins here at all. simdjson finds that out only when it is read, and may lose
/// its way when it skips what is none.
inline bool isThere(Value &value)
{
    return !value.type().error();
}

/// Whether a list that has so many entries and may have `most` gets another one. What comes after
/// that is left out.
bool hasRoom(Reader &reader, qsizetype entries, qsizetype most = mostEntries);

void noteIgnored(Reader &reader, const char *entity, std::string_view key);

/// Calls visit(key, value) for each field; it returns whether the key is one it knows.
template <typename Visit>
bool eachField(Reader &reader, simdjson::ondemand::object &object, const char *entity,
               Visit &&visit)
{
    ++reader.depth;
    for (auto item : object) {
        simdjson::ondemand::field field;
        if (std::move(item).get(field) || !isThere(field.value())) {
            reader.isBroken = true;
            break;
        }
        const std::string_view key = rawString(field.key().raw());
        if (!visit(key, field.value()) && reader.ignored)
            noteIgnored(reader, entity, key);
        if (reader.isBroken)
            break;
    }
    --reader.depth;
    return !reader.isBroken;
}

/// The same for a value; false where it is no object.
template <typename Visit>
bool eachField(Reader &reader, Value &value, const char *entity, Visit &&visit)
{
    simdjson::ondemand::object object;
    if (reader.depth >= maxDepth || value.get_object().get(object))
        return false;
    return eachField(reader, object, entity, visit);
}

/// Calls visit(value) for each item. False where the value is no array.
template <typename Visit>
bool eachItem(Reader &reader, Value &value, Visit &&visit)
{
    simdjson::ondemand::array array;
    if (reader.depth >= maxDepth || value.get_array().get(array))
        return false;
    ++reader.depth;
    for (auto item : array) {
        Value itemValue;
        // NOLINTNEXTLINE(performance-move-const-arg): get() is for rvalues alone
        if (std::move(item).get(itemValue) || !isThere(itemValue)) {
            reader.isBroken = true;
            break;
        }
        visit(itemValue);
        if (reader.isBroken)
            break;
    }
    --reader.depth;
    return !reader.isBroken;
}

/// The bytes of a string without its escapes resolved: for words the protocol fixes.
bool readWord(Value &value, std::string_view &out);
/// An ISO time or Unix milliseconds; null is 0.
bool readTime(Value &value, qint64 &ms);
/// The value's own JSON; null makes it empty.
bool readRaw(Reader &reader, Value &value, QByteArray &json);

// Scalars: null clears a text and keeps a number.
/// A text that is left out where it is longer than `longest`, because half of it is of no use.
bool readWhole(Reader &reader, Value &value, QString &out, qsizetype longest);
/// A word: what is longer than longestWord is none.
bool read(Reader &reader, Value &value, QString &out);
/// A text that is cut where it is longer than `longest`, with an ellipsis that says so.
bool readShort(Reader &reader, Value &value, QString &out, qsizetype longest);
bool read(Reader &reader, Value &value, bool &out);
bool read(Reader &reader, Value &value, qint64 &out);
bool read(Reader &reader, Value &value, int &out);
bool read(Reader &reader, Value &value, double &out);

/// The longest id in UTF-16 units. Those of every server are shorter than 40 characters.
inline constexpr qsizetype longestId = 128;

/// Whether this can be an id. A longer one would travel into captures and requests without an end.
inline bool isId(const QString &id)
{
    return !id.isEmpty() && id.size() <= longestId;
}

/// The most that anything is counted up to: nothing has more, and sums of it stay far from the end
/// of their numbers.
inline constexpr int mostCounted = 1'000'000'000;

} // namespace json
} // namespace entity
