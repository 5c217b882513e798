// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/frame.h"

#include "entity/decodecache.h"
#include "streaming/changereader.h"
#include "streaming/payloadreader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>

#include <cstring>
#include <string>

using entity::Reader;
using entity::Value;
namespace json = entity::json;

namespace {

using Object = simdjson::ondemand::object;

/// A text that is mostly one of a few, without a copy of its own for those.
QString typeName(std::string_view type)
{
    if (type == "note")
        return QStringLiteral("note");
    if (type == "reacted")
        return QStringLiteral("reacted");
    if (type == "unreacted")
        return QStringLiteral("unreacted");
    return QString::fromUtf8(type.data(), static_cast<qsizetype>(type.size()));
}

/// Finds a key wherever it is in the object. After an error in the document's structure simdjson
/// must not be asked again.
bool findField(Reader &reader, Object &object, std::string_view key, Value &value)
{
    if (reader.isBroken)
        return false;
    const simdjson::error_code error = object.find_field_unordered(key).get(value);
    reader.isBroken = error ? error != simdjson::NO_SUCH_FIELD : !json::isThere(value);
    return !error && !reader.isBroken;
}

/// The word under a key; empty where there is none.
std::string_view wordAt(Reader &reader, Object &object, std::string_view key)
{
    Value value;
    std::string_view word;
    if (findField(reader, object, key, value))
        json::readWord(value, word);
    return word;
}

/// `{id, type, body}`, the common shape of channel and noteUpdated.
struct Envelope
{
    std::string_view id; ///< as it is on the wire
    std::string_view type;
    Value body;
    bool hasBody = false;
};

Envelope readEnvelope(Reader &reader, Value &value)
{
    Envelope envelope;
    Object object;
    if (value.get_object().get(object))
        return envelope;
    envelope.id = wordAt(reader, object, "id");
    envelope.type = wordAt(reader, object, "type");
    envelope.hasBody = findField(reader, object, "body", envelope.body);
    return envelope;
}

/// Finds the channel without making a string of the id: the key that is found is shared.
ChannelEvent channelOf(std::string_view id, const ChannelNames &channels)
{
    ChannelEvent event;
    char16_t units[64];
    if (id.size() > std::size(units) || id.find('\\') != std::string_view::npos) {
        event.channelId = json::decodeString(id.data());
    } else {
        bool isAscii = true;
        for (std::size_t i = 0; i < id.size(); ++i) {
            units[i] = static_cast<unsigned char>(id[i]);
            isAscii = isAscii && units[i] < 0x80;
        }
        event.channelId = isAscii ? QString::fromRawData(reinterpret_cast<const QChar *>(units),
                                                         static_cast<qsizetype>(id.size()))
                                  : json::decodeString(id.data());
    }
    const auto channel = channels.constFind(event.channelId);
    if (channel == channels.cend()) {
        event.channelId = json::decodeString(id.data());
    } else {
        event.channelId = channel.key();
        event.kind = channel.value();
    }
    return event;
}

StreamEvent readNoteUpdated(Reader &reader, Value &value)
{
    Envelope envelope = readEnvelope(reader, value);
    auto change = reader.isBroken ? std::nullopt
                                  : readNoteChange(reader, envelope.type,
                                                   envelope.hasBody ? &envelope.body : nullptr);
    QString id;
    if (change && envelope.id.data())
        id = json::decodeString(envelope.id.data());
    if (!json::isId(id)) // it would be remembered for as long as answers may be under way
        return UnknownEvent{QStringLiteral("noteUpdated/") + typeName(envelope.type)};
    return NoteUpdatedEvent{std::move(id), typeName(envelope.type), std::move(*change)};
}

/// Broadcasts hold one entity, or a list of them, under one key.
template <typename Event, typename Member>
StreamEvent readBroadcast(Reader &reader, Value &value, std::string_view name,
                          std::string_view type, Member Event::*member)
{
    Event event;
    bool isRead = false;
    json::eachField(reader, value, "Broadcast", [&](std::string_view key, Value &v) {
        if (key != name)
            return false;
        isRead = entity::read(reader, v, event.*member);
        return true;
    });
    if (!isRead)
        return UnknownEvent{typeName(type)};
    return event;
}

} // namespace

struct FrameDecoder::Private
{
    simdjson::ondemand::parser parser;
    std::string buffer; ///< the frame's UTF-8 and simdjson's padding
    entity::RepeatedValues repeated;

    /// Room for so many bytes of UTF-8.
    char *room(std::size_t bytes)
    {
        if (buffer.size() < bytes + simdjson::SIMDJSON_PADDING)
            buffer.resize(bytes + bytes / 2 + simdjson::SIMDJSON_PADDING);
        return buffer.data();
    }

    StreamEvent decode(std::size_t size, const ChannelNames &channels);
    bool open(std::size_t size, simdjson::ondemand::document &document, Object &object);
    QByteArray rawBody(std::size_t size);
    std::optional<StreamEvent> decodeOnce(std::size_t size, const ChannelNames &channels,
                                          bool isRaw);
    StreamEvent readChannel(Reader &reader, Value &value, const ChannelNames &channels, bool isRaw,
                            bool &isUnread);
};

/// The event of a channel. isUnread: its body fits no table; with isRaw such a body is kept as it
/// is.
StreamEvent FrameDecoder::Private::readChannel(Reader &reader, Value &value,
                                               const ChannelNames &channels, bool isRaw,
                                               bool &isUnread)
{
    Envelope envelope = readEnvelope(reader, value);
    if (reader.isBroken || envelope.type.empty() || !envelope.id.data())
        return UnknownEvent{QStringLiteral("channel")};
    ChannelEvent event = channelOf(envelope.id, channels);
    event.type = typeName(envelope.type);
    if (isRaw) {
        UnknownPayload unknown;
        if (envelope.hasBody)
            json::readRaw(reader, envelope.body, unknown.json);
        event.payload = std::move(unknown);
        return event;
    }
    auto payload =
        readPayload(reader, event.kind, envelope.type, envelope.hasBody ? &envelope.body : nullptr);
    isUnread = !payload;
    if (payload)
        event.payload = std::move(*payload);
    return event;
}

/// Starts at the beginning of the frame; false where it is no object.
bool FrameDecoder::Private::open(std::size_t size, simdjson::ondemand::document &document,
                                 Object &object)
{
    Value root;
    return !parser.iterate(buffer.data(), size, buffer.size()).get(document)
           && !document.get_value().get(root) && !root.get_object().get(object);
}

/// The frame's body as it came. Only what no table knows is walked this second time.
QByteArray FrameDecoder::Private::rawBody(std::size_t size)
{
    simdjson::ondemand::document document;
    Object object;
    Reader reader;
    Value body;
    QByteArray raw;
    if (open(size, document, object) && findField(reader, object, "body", body))
        json::readRaw(reader, body, raw);
    return raw;
}

std::optional<StreamEvent>
FrameDecoder::Private::decodeOnce(std::size_t size, const ChannelNames &channels, bool isRaw)
{
    simdjson::ondemand::document document;
    Object object;
    if (!open(size, document, object))
        return std::nullopt;
    Reader reader;
    reader.repeated = &repeated;
    const std::string_view type = wordAt(reader, object, "type");
    Value body;
    if (type.empty() || !findField(reader, object, "body", body)) {
        if (reader.isBroken)
            return std::nullopt;
        return UnknownEvent{typeName(type)};
    }
    bool isUnread = false;
    StreamEvent event;
    if (type == "channel") {
        event = readChannel(reader, body, channels, isRaw, isUnread);
    } else if (type == "noteUpdated") {
        event = readNoteUpdated(reader, body);
    } else if (type == "connected") {
        ConnectedEvent connected;
        const bool isObject =
            json::eachField(reader, body, "Connected", [&](std::string_view key, Value &v) {
                return key == "id" && entity::takeId(reader, v, connected.id);
            });
        if (isObject && !connected.id.isNull()) // an empty one is one, too
            event = std::move(connected);
        else
            event = UnknownEvent{typeName(type)};
    } else if (type == "emojiAdded") {
        event = readBroadcast(reader, body, "emoji", type, &EmojiAddedEvent::emoji);
    } else if (type == "emojiUpdated") {
        event = readBroadcast(reader, body, "emojis", type, &EmojiUpdatedEvent::emojis);
    } else if (type == "emojiDeleted") {
        event = readBroadcast(reader, body, "emojis", type, &EmojiDeletedEvent::emojis);
    } else if (type == "announcementCreated") {
        event = readBroadcast(reader, body, "announcement", type,
                              &AnnouncementCreatedEvent::announcement);
    } else {
        event = UnknownEvent{typeName(type)};
    }
    if (reader.isBroken)
        return std::nullopt;
    if (isUnread)
        return decodeOnce(size, channels, true);
    if (auto *unknown = std::get_if<UnknownEvent>(&event))
        unknown->json = rawBody(size);
    return event;
}

StreamEvent FrameDecoder::Private::decode(std::size_t size, const ChannelNames &channels)
{
    const QByteArrayView text =
        QByteArrayView(buffer.data(), static_cast<qsizetype>(size)).trimmed();
    if (text == "pong")
        return PongText{};
    // simdjson must not be let loose on what does not even close.
    if (text.size() < 2 || text.front() != '{' || text.back() != '}')
        return UnknownEvent{};
    if (auto event = decodeOnce(size, channels, false))
        return std::move(*event);
    // Qt forgives more, e.g. control characters in a text.
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray());
    if (!document.isObject())
        return UnknownEvent{};
    const QByteArray again = document.toJson(QJsonDocument::Compact);
    const auto newSize = static_cast<std::size_t>(again.size());
    std::memcpy(room(newSize), again.constData(), newSize);
    return decodeOnce(newSize, channels, false).value_or(UnknownEvent{});
}

FrameDecoder::FrameDecoder()
    : d(std::make_unique<Private>())
{
}

FrameDecoder::~FrameDecoder() = default;
FrameDecoder::FrameDecoder(FrameDecoder &&) noexcept = default;
FrameDecoder &FrameDecoder::operator=(FrameDecoder &&) noexcept = default;

StreamEvent FrameDecoder::decode(QStringView frame, const ChannelNames &channels)
{
    QStringEncoder encode(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    char *const begin = d->room(static_cast<std::size_t>(encode.requiredSpace(frame.size())));
    const char *const end = encode.appendToBuffer(begin, frame);
    return d->decode(static_cast<std::size_t>(end - begin), channels);
}

StreamEvent FrameDecoder::decode(const QByteArray &utf8, const ChannelNames &channels)
{
    const auto size = static_cast<std::size_t>(utf8.size());
    std::memcpy(d->room(size), utf8.constData(), size);
    return d->decode(size, channels);
}

StreamEvent decodeFrame(const QByteArray &utf8, const ChannelNames &channels)
{
    return FrameDecoder().decode(utf8, channels);
}
