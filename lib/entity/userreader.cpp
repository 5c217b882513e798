// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity/decodecache.h"
#include "entity/readers.h"

#include <utility>

namespace entity {

bool read(Reader &reader, Value &value, AvatarDecoration &decoration)
{
    return json::eachField(reader, value, "AvatarDecoration", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, decoration.id);
        if (key == "url")
            return takeUrl(reader, v, decoration.url);
        if (key == "angle")
            return take(reader, v, decoration.angle);
        if (key == "flipH")
            return take(reader, v, decoration.flipH);
        if (key == "offsetX")
            return take(reader, v, decoration.offsetX);
        if (key == "offsetY")
            return take(reader, v, decoration.offsetY);
        if (key == "scale")
            return take(reader, v, decoration.scale);
        if (key == "opacity")
            return take(reader, v, decoration.opacity);
        return false;
    });
}

bool read(Reader &reader, Value &value, BadgeRole &role)
{
    return json::eachField(reader, value, "BadgeRole", [&](std::string_view key, Value &v) {
        if (key == "name")
            return takeName(reader, v, role.name);
        if (key == "iconUrl")
            return takeUrl(reader, v, role.iconUrl);
        if (key == "displayOrder")
            return take(reader, v, role.displayOrder);
        return false;
    });
}

// Switched by the key's length, because every note of a stream comes through here.
bool readKey(Reader &reader, std::string_view key, Value &v, User &user)
{
    switch (key.size()) {
    case 2:
        return key == "id" && takeId(reader, v, user.id);
    case 4:
        if (key == "name")
            return takeName(reader, v, user.name);
        return key == "host" && take(reader, v, user.host);
    case 5:
        if (key == "isBot")
            return take(reader, v, user.isBot);
        return key == "isCat" && take(reader, v, user.isCat);
    case 6:
        return key == "emojis" && take(reader, v, user.emojis);
    case 7:
        return key == "isProxy" && take(reader, v, user.isProxy);
    case 8:
        if (key == "username")
            return takeName(reader, v, user.username);
        if (key == "instance")
            return take(reader, v, user.instance);
        return key == "isLocked" && take(reader, v, user.isLocked);
    case 9:
        return key == "avatarUrl" && takeUrl(reader, v, user.avatarUrl);
    case 10:
        return key == "badgeRoles" && takeFew(reader, v, user.badgeRoles, json::mostShown);
    case 12:
        return key == "onlineStatus" && take(reader, v, user.onlineStatus);
    case 14:
        return key == "avatarBlurhash" && take(reader, v, user.avatarBlurhash);
    case 15:
        return key == "isSquareAvatars" && take(reader, v, user.isSquareAvatars);
    case 17:
        return key == "avatarDecorations"
               && takeFew(reader, v, user.avatarDecorations, json::mostShown);
    case 21:
        return key == "makeNotesHiddenBefore" && take(reader, v, user.makeNotesHiddenBefore);
    case 24:
        return key == "setFederationAvatarShape" && take(reader, v, user.setFederationAvatarShape);
    case 27:
        return key == "requireSigninToViewContents"
               && take(reader, v, user.requireSigninToViewContents);
    case 28:
        return key == "makeNotesFollowersOnlyBefore"
               && take(reader, v, user.makeNotesFollowersOnlyBefore);
    default:
        return false;
    }
}

namespace {

bool readObject(Reader &reader, simdjson::ondemand::object &object, InstanceInfo &instance)
{
    return json::eachField(reader, object, "InstanceInfo", [&](std::string_view key, Value &v) {
        if (key == "name")
            return takeName(reader, v, instance.name);
        if (key == "softwareName")
            return takeName(reader, v, instance.softwareName);
        if (key == "softwareVersion")
            return takeName(reader, v, instance.softwareVersion);
        if (key == "iconUrl")
            return takeUrl(reader, v, instance.iconUrl);
        if (key == "faviconUrl")
            return takeUrl(reader, v, instance.faviconUrl);
        if (key == "themeColor")
            return take(reader, v, instance.themeColor);
        return false;
    });
}

bool readObject(Reader &reader, simdjson::ondemand::object &object, User &user)
{
    json::eachField(reader, object, "User",
                    [&](std::string_view key, Value &v) { return readKey(reader, key, v, user); });
    return json::isId(user.id);
}

/// Null, or what cannot be used, is a null pointer.
template <typename T, typename Cache>
bool readRepeated(Reader &reader, Value &value, Cache *cache, std::shared_ptr<const T> &pointer)
{
    pointer.reset();
    if (json::isNull(value))
        return true;
    simdjson::ondemand::object object;
    if (reader.depth >= json::maxDepth || value.get_object().get(object))
        return false;
    if (!cache || reader.ignored) { // keys nobody reads are to be found each time
        auto decoded = std::make_shared<T>();
        if (readObject(reader, object, *decoded))
            pointer = std::move(decoded);
        return pointer != nullptr;
    }
    std::string_view bytes;
    if (object.raw_json().get(bytes)) {
        reader.isBroken = true;
        return false;
    }
    // By its bytes, so that it makes no difference whether it is known.
    if (!json::takeUnits(reader, static_cast<qsizetype>(bytes.size())))
        return false;
    auto &slot = cache->slot(bytes);
    if (slot.json != bytes) {
        bool hasFields = false;
        if (object.reset().get(hasFields)) {
            reader.isBroken = true;
            return false;
        }
        auto decoded = std::make_shared<T>();
        const std::size_t before = reader.listBytes;
        const int allowances = std::exchange(reader.allowances, 0);
        const bool isUsable = hasFields && readObject(reader, object, *decoded);
        reader.allowances = allowances;
        if (reader.isBroken)
            return false;
        // Where simdjson lost its way in what is no JSON, it would go another one around a value
        // that is known already.
        const char *end = nullptr;
        if (value.current_location().get(end) || end != bytes.data() + bytes.size()) {
            reader.isBroken = true;
            return false;
        }
        if (!isUsable)
            return false;
        if (bytes.size() + reader.listBytes - before > mostCachedBytes) {
            pointer = std::move(decoded);
            return true;
        }
        slot.json = bytes;
        slot.value = std::move(decoded);
    }
    pointer = slot.value;
    return true;
}

} // namespace

bool read(Reader &reader, Value &value, EmojiUrls &emojis)
{
    emojis.clear();
    if (json::isNull(value))
        return true;
    simdjson::ondemand::json_type type;
    if (!value.type().get(type) && type == simdjson::ondemand::json_type::array) {
        return json::eachItem(reader, value, [&](Value &item) {
            QString name, url;
            json::eachField(reader, item, "EmojiUrl", [&](std::string_view key, Value &v) {
                if (key == "name")
                    return take(reader, v, name);
                return key == "url" && takeEmojiUrl(reader, v, url);
            });
            if (!name.isEmpty() && !url.isEmpty() && emojis.size() < mostEmojis)
                emojis.insert(name, url);
        });
    }
    return json::eachField(reader, value, "EmojiUrls", [&](std::string_view key, Value &v) {
        if (emojis.size() >= mostEmojis)
            return true;
        QString url;
        takeEmojiUrl(reader, v, url);
        const QString name = json::decodeString(key.data());
        if (!url.isEmpty() && name.size() <= json::longestWord
            && json::takeUnits(reader, name.size()))
            emojis.insert(name, url);
        return true;
    });
}

bool read(Reader &reader, Value &value, User &user)
{
    simdjson::ondemand::object object;
    return !value.get_object().get(object) && readObject(reader, object, user);
}

bool read(Reader &reader, Value &value, UserPtr &user)
{
    return readRepeated(reader, value, reader.repeated ? &reader.repeated->users : nullptr, user);
}

bool read(Reader &reader, Value &value, std::shared_ptr<const InstanceInfo> &instance)
{
    return readRepeated(reader, value, reader.repeated ? &reader.repeated->servers : nullptr,
                        instance);
}

} // namespace entity
