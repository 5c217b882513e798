// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mfm/node.h"
#include "mfm/plaintext.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <functional>

namespace mfm {

/// What the theme and the account add to a text. Changing it means building the styled texts again.
struct TextStyle
{
    QString mentionColor; ///< #rrggbb; empty keeps the text's own colour
    QString hashtagColor;
    QString linkColor;
    int emojiPx = 20; ///< height of a Unicode or custom emoji, in device-independent pixels
    QUrl server;      ///< the account's server: pages of users and tags, media proxy
    bool operator==(const TextStyle &) const = default;
};

/// Gives the URL of a custom emoji's picture as the server named it; empty: unknown, the code stays
/// text.
using EmojiLookup = std::function<QString(const QString &name)>;

/// Markup for a QML `Text` with `textFormat: Text.StyledText`. Everything people typed is escaped;
/// only https and http addresses become links; newlines are kept. `authorHost` is the host of the
/// author, empty when local: a mention without a host refers to it.
QString toStyledText(const QList<Node> &nodes, const TextStyle &style, const EmojiLookup &emojiUrl,
                     const QString &authorHost);

/// The same for one line, a name or a poll choice: newlines become spaces.
QString toStyledLine(const QList<Node> &nodes, const TextStyle &style, const EmojiLookup &emojiUrl);

} // namespace mfm
