// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/notification.h"

#include <QCoreApplication>

/// What a notification says, as a complete sentence in the user's language, and its icon.
class NotificationText
{
    Q_DECLARE_TR_FUNCTIONS(NotificationText)

public:
    /// `plainName` and `reaction` are for people: a name without markup, an emoji or `:name:`. What
    /// people wrote is isolated within the sentence.
    static QString sentence(const entity::Notification &notification, const QString &plainName,
                            const QString &reaction);
    /// What was said along; empty mostly.
    static QString detail(const entity::Notification &notification);
    /// The name of an icon of ours.
    static QString icon(const QString &type);

private:
    /// `entity`: what was exported, by the protocol's word.
    static QString exportSentence(const QString &entity);
};
