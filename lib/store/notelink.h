// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

/// Something in a note's text that can be followed: a link, a mention, a hashtag. A value.
class NoteLink
{
    Q_GADGET
    QML_VALUE_TYPE(noteLink)
    /// A complete http or https address.
    Q_PROPERTY(QString url MEMBER url CONSTANT)
    /// What it is called: an address, a handle, a tag; plain text.
    Q_PROPERTY(QString label MEMBER label CONSTANT)

public:
    QString url;
    QString label;
};
