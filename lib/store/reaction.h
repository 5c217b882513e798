// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// One kind of reaction on a note at one moment, the own unconfirmed one included.
class Reaction
{
    Q_GADGET
    QML_VALUE_TYPE(reaction)
    /// Normalised (streaming.md 8.2): Unicode, `:name@.:` or `:name@host:`.
    Q_PROPERTY(QString key MEMBER key CONSTANT)
    Q_PROPERTY(int count MEMBER count CONSTANT)
    Q_PROPERTY(bool isMine MEMBER isMine CONSTANT)
    /// The custom emoji's picture as the server names it; empty for Unicode and unknown ones.
    Q_PROPERTY(QString emojiUrl MEMBER emojiUrl CONSTANT)
    /// The source for an Image.
    Q_PROPERTY(QString source MEMBER source CONSTANT)
    /// For people: the Unicode emoji, or `:name:`.
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    /// Whether this account can react with it too: not remote emoji, and not without an account.
    Q_PROPERTY(bool canReact MEMBER canReact CONSTANT)

public:
    QString key;
    int count = 0;
    bool isMine = false;
    QString emojiUrl;
    QString source;
    QString name;
    bool canReact = false;
    bool operator==(const Reaction &) const = default;
};
