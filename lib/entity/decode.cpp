// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity/decode.h"

#include "entity/decodecache.h"
#include "entity/readers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace entity {

namespace {

Error malformed()
{
    Error error;
    error.kind = Error::Kind::Malformed;
    error.message = QStringLiteral("The answer is not what the protocol says.");
    return error;
}

/// Whether the text opens and closes like an array or object; simdjson must not be let loose on
/// others.
bool looksWhole(const QByteArray &json)
{
    const QByteArrayView text = QByteArrayView(json).trimmed();
    return text.size() >= 2
           && ((text.front() == '{' && text.back() == '}')
               || (text.front() == '[' && text.back() == ']'));
}

template <typename Visit>
bool visitOnce(const QByteArray &json, IgnoredKeys *ignored, Visit &&visit)
{
    if (!looksWhole(json))
        return false;
    const simdjson::padded_string padded(json.constData(), static_cast<std::size_t>(json.size()));
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    Value value;
    if (parser.iterate(padded).get(document) || document.get_value().get(value))
        return false;
    RepeatedValues repeated;
    Reader reader;
    reader.repeated = &repeated;
    reader.ignored = ignored;
    const bool isUsable = visit(reader, value);
    return isUsable && !reader.isBroken;
}

/// Reads a document, and once more as Qt understands it where simdjson does not take it.
template <typename T, typename Visit>
bool visitDocument(const QByteArray &json, IgnoredKeys *ignored, T &value, Visit &&visit)
{
    const T before = value;
    if (visitOnce(json, ignored, visit))
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull())
        return false;
    value = before;
    return visitOnce(document.toJson(QJsonDocument::Compact), ignored, visit);
}

} // namespace

namespace detail {

template <typename T>
std::optional<Error> decodeInto(const QByteArray &json, T &value, IgnoredKeys *ignored)
{
    const bool isDecoded = visitDocument(json, ignored, value, [&](Reader &reader, Value &root) {
        return read(reader, root, value);
    });
    return isDecoded ? std::nullopt : std::optional<Error>(malformed());
}

template <>
std::optional<Error> decodeInto(const QByteArray &json, QList<Emoji> &value, IgnoredKeys *ignored)
{
    const bool isDecoded = visitDocument(json, ignored, value, [&](Reader &reader, Value &root) {
        bool isThere = false;
        json::eachField(reader, root, "Emojis", [&](std::string_view key, Value &v) {
            if (key != "emojis")
                return false;
            isThere = read(reader, v, value);
            return true;
        });
        return isThere;
    });
    return isDecoded ? std::nullopt : std::optional<Error>(malformed());
}

template <>
std::optional<Error> decodeInto(const QByteArray &, Done &, IgnoredKeys *)
{
    return std::nullopt;
}

template <>
std::optional<Error> decodeInto(const QByteArray &json, QJsonValue &value, IgnoredKeys *)
{
    if (json.isEmpty()) {
        value = QJsonValue::Null;
        return std::nullopt;
    }
    // Qt reads only objects and arrays, but an endpoint may answer a bare text or number.
    const QJsonDocument document = QJsonDocument::fromJson('[' + json + ']');
    if (!document.isArray() || document.array().size() != 1)
        return malformed();
    value = document.array().first();
    return std::nullopt;
}

#define SESERAGI_DECODES(T)                                                                        \
    template std::optional<Error> decodeInto(const QByteArray &, T &, IgnoredKeys *);              \
    template std::optional<Error> decodeInto(const QByteArray &, QList<T> &, IgnoredKeys *);
SESERAGI_DECODES(Note)
SESERAGI_DECODES(User)
SESERAGI_DECODES(UserDetailed)
SESERAGI_DECODES(Notification)
SESERAGI_DECODES(Announcement)
SESERAGI_DECODES(DriveFile)
SESERAGI_DECODES(DriveFolder)
SESERAGI_DECODES(Antenna)
SESERAGI_DECODES(UserList)
SESERAGI_DECODES(ListMembership)
SESERAGI_DECODES(Clip)
SESERAGI_DECODES(SocialChannel)
SESERAGI_DECODES(ChatMessage)
SESERAGI_DECODES(ChatRoom)
SESERAGI_DECODES(ChatMembership)
SESERAGI_DECODES(ReversiGame)
SESERAGI_DECODES(Role)
SESERAGI_DECODES(Relation)
SESERAGI_DECODES(Following)
SESERAGI_DECODES(FollowRequest)
SESERAGI_DECODES(Restriction)
SESERAGI_DECODES(NoteReaction)
SESERAGI_DECODES(PartialNote)
SESERAGI_DECODES(Favorite)
SESERAGI_DECODES(HashtagTrend)
SESERAGI_DECODES(Hashtag)
#undef SESERAGI_DECODES
template std::optional<Error> decodeInto(const QByteArray &, QStringList &, IgnoredKeys *);
template std::optional<Error> decodeInto(const QByteArray &, Me &, IgnoredKeys *);
template std::optional<Error> decodeInto(const QByteArray &, Meta &, IgnoredKeys *);
template std::optional<Error> decodeInto(const QByteArray &, Emoji &, IgnoredKeys *);
template std::optional<Error> decodeInto(const QByteArray &, CreatedNote &, IgnoredKeys *);
template std::optional<Error> decodeInto(const QByteArray &, NoteState &, IgnoredKeys *);
template std::optional<Error> decodeInto(const QByteArray &, Translation &, IgnoredKeys *);
template std::optional<Error> decodeInto(const QByteArray &, Stats &, IgnoredKeys *);
template std::optional<Error> decodeInto(const QByteArray &, ServerInfoStats &, IgnoredKeys *);
template std::optional<Error> decodeInto(const QByteArray &, DriveUsage &, IgnoredKeys *);

} // namespace detail

bool merge(Me &me, const QByteArray &json)
{
    Me merged = me;
    const bool isMerged = visitDocument(json, nullptr, merged, [&](Reader &reader, Value &root) {
        return read(reader, root, merged);
    });
    if (isMerged)
        me = std::move(merged);
    return isMerged;
}

} // namespace entity
