// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mfm/node.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace mfm {

/// Where a piece of a text leads. The address is always a complete http or https one.
struct LinkTarget
{
    QUrl url;
    QString label; ///< plain text
    bool operator==(const LinkTarget &) const = default;
};

// Each gives nothing where following it would be no visit to a web page.

/// `authorHost`: the host of the author, empty when local: a mention without a host refers to it.
std::optional<LinkTarget> targetOf(const Mention &piece, const QUrl &server,
                                   const QString &authorHost);
std::optional<LinkTarget> targetOf(const Hashtag &piece, const QUrl &server);
std::optional<LinkTarget> targetOf(const Url &piece);
/// Labelled as written; what it leads to is not to be read from that.
std::optional<LinkTarget> targetOf(const Link &piece);

/// What can be followed in a text, each address once, in the order of the text. The label of a
/// labelled link ends with the host it leads to.
QList<LinkTarget> linksIn(const QList<Node> &nodes, const QUrl &server, const QString &authorHost);

} // namespace mfm
