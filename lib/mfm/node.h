// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <variant>

/// The tree of MFM, Misskey's markup (mfm.md): what a parse gives and what views draw.
namespace mfm {

struct Node;

/// Literal text; newlines are kept as they were written.
struct Text
{
    QString text;
    bool operator==(const Text &) const = default;
};

/// An emoji of Unicode, a whole sequence.
struct UnicodeEmoji
{
    QString emoji;
    bool operator==(const UnicodeEmoji &) const = default;
};

/// A custom emoji's name, without colons.
struct EmojiCode
{
    QString name;
    bool operator==(const EmojiCode &) const = default;
};

/// `@username` or `@username@host`, as written. Without a host it means the author's server.
struct Mention
{
    QString username;
    QString host;
    bool operator==(const Mention &) const = default;
};

/// A tag, without the `#`.
struct Hashtag
{
    QString tag;
    bool operator==(const Hashtag &) const = default;
};

/// A bare address.
struct Url
{
    QString url;
    bool isBracketed = false; ///< written as `<https://...>`
    bool operator==(const Url &) const = default;
};

/// `[label](url)`; a silent one (`?[label](url)`) gets no preview card.
struct Link
{
    QString url;
    bool isSilent = false;
    QList<Node> label;
    bool operator==(const Link &) const;
};

/// One piece of a text.
struct Node
{
    using Value = std::variant<Text, UnicodeEmoji, EmojiCode, Mention, Hashtag, Url, Link>;
    Value value;
    bool operator==(const Node &) const = default;
};

inline bool Link::operator==(const Link &other) const
{
    return url == other.url && isSilent == other.isSilent && label == other.label;
}

} // namespace mfm
