// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <QUrl>

#include <optional>

/// The `image://` sources of the program, in one place: stores hand them out ready-made, views bind
/// them, the image providers of the app read them back. QML never builds one. Every source is plain
/// ASCII without characters that mean something in markup or in a URL, so it fits into an attribute
/// unescaped.
namespace imageurl {

/// What a picture is for; the media proxy scales by it (rest.md 15).
enum class MediaUse {
    Avatar,  ///< at most 320 pixels high, still
    Emoji,   ///< at most 128 pixels high
    Preview, ///< a thumbnail in a note
    Full,    ///< as large as it is
};

/// The source of an avatar, thumbnail or attachment. `server` is the account's server, which
/// decides the media proxy; `url` is what the server said. Empty when `url` is empty or not https
/// or http: an Image shows nothing then.
QString mediaSource(const QUrl &server, const QString &url, MediaUse use);

/// The source of a custom emoji; `name` (without colons) is drawn as text where the picture cannot
/// be had.
QString customEmojiSource(const QUrl &server, const QString &url, const QString &name);

/// The source of a Unicode emoji, a whole sequence: skin tones, ZWJ families and flags are one
/// picture.
QString unicodeEmojiSource(QStringView sequence);

/// What a reaction looks like: a custom emoji when `url` is given, else the Unicode emoji `key`, or
/// the text of an unknown custom one (`:name@host:` shows as `:name:`).
QString reactionSource(const QUrl &server, const QString &key, const QString &url);

/// The same emoji for an `<img>` of a styled text. Text asks for its images in device-independent
/// pixels (an Image asks in real ones), so the provider has to know.
QString inTextSource(const QString &emojiSource);

/// The source of the blurred placeholder of a picture; empty when the hash is not one.
QString blurhashSource(const QString &hash);

/// A `image://media/` source read back.
struct MediaRequest
{
    QUrl server;
    QUrl url;
    MediaUse use = MediaUse::Full;
    bool operator==(const MediaRequest &) const = default;
};
/// `id` is what an image provider is asked for: the source without `image://media/`.
std::optional<MediaRequest> readMedia(QStringView id);

/// A `image://emoji/` source read back: `text` alone is a Unicode sequence, with `url` it is a
/// custom emoji's name.
struct EmojiRequest
{
    QString text;
    QUrl server;
    QUrl url;
    bool isCustom = false;
    bool isInText = false; ///< the size asked for is in device-independent pixels
    bool operator==(const EmojiRequest &) const = default;
};
std::optional<EmojiRequest> readEmoji(QStringView id);

/// The hash of a `image://blurhash/` source; empty when it is none.
QString readBlurhash(QStringView id);

} // namespace imageurl
