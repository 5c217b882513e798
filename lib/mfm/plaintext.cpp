// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mfm/plaintext.h"

namespace mfm {
namespace {

void addPlain(QString &out, const QList<Node> &nodes);

void addPlain(QString &out, const Text &piece)
{
    out += piece.text;
}
void addPlain(QString &out, const UnicodeEmoji &piece)
{
    out += piece.emoji;
}
void addPlain(QString &out, const EmojiCode &piece)
{
    out += u':' + piece.name + u':';
}
void addPlain(QString &out, const Mention &piece)
{
    out += u'@' + piece.username;
    if (!piece.host.isEmpty())
        out += u'@' + piece.host;
}
void addPlain(QString &out, const Hashtag &piece)
{
    out += u'#' + piece.tag;
}
void addPlain(QString &out, const Url &piece)
{
    out += piece.url;
}
void addPlain(QString &out, const Link &piece)
{
    addPlain(out, piece.label);
}
void addPlain(QString &out, const QList<Node> &nodes)
{
    for (const Node &node : nodes)
        std::visit([&out](const auto &piece) { addPlain(out, piece); }, node.value);
}

} // namespace

QString toPlainText(const QList<Node> &nodes)
{
    QString out;
    addPlain(out, nodes);
    return out;
}

} // namespace mfm
