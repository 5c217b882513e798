// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mfm/node.h"

#include <QStringList>

/// A tree in the notation of the protocol's vectors: `"text" mention(user,host) tag(x) emoji(ai)
/// link(url)["label"]`.
inline QString describe(const QList<mfm::Node> &nodes)
{
    struct Describe
    {
        QString operator()(const mfm::Text &piece) const
        {
            QString text = piece.text;
            text.replace(u'\r', QStringLiteral("\\r")).replace(u'\n', QStringLiteral("\\n"));
            return u'"' + text + u'"';
        }
        QString operator()(const mfm::UnicodeEmoji &piece) const
        {
            QStringList codes;
            for (const char32_t code : piece.emoji.toUcs4())
                codes.append(QString::number(static_cast<uint>(code), 16));
            return QStringLiteral("uni(") + codes.join(u' ') + u')';
        }
        QString operator()(const mfm::EmojiCode &piece) const
        {
            return QStringLiteral("emoji(") + piece.name + u')';
        }
        QString operator()(const mfm::Mention &piece) const
        {
            return QStringLiteral("mention(") + piece.username
                   + (piece.host.isEmpty() ? QString() : u',' + piece.host) + u')';
        }
        QString operator()(const mfm::Hashtag &piece) const
        {
            return QStringLiteral("tag(") + piece.tag + u')';
        }
        QString operator()(const mfm::Url &piece) const
        {
            return QStringLiteral("url(") + piece.url
                   + (piece.isBracketed ? QStringLiteral(",br)") : QStringLiteral(")"));
        }
        QString operator()(const mfm::Link &piece) const
        {
            return QString(piece.isSilent ? QStringLiteral("link?(") : QStringLiteral("link("))
                   + piece.url + QStringLiteral(")[") + describe(piece.label) + u']';
        }
    };
    QStringList parts;
    for (const mfm::Node &node : nodes)
        parts.append(std::visit(Describe{}, node.value));
    return parts.join(u' ');
}
