// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/note.h"

#include <optional>

/// What a Note makes only when a view asks for it. Where there is one, views may hold the note.
struct NoteView
{
    UserHandle author;
    NoteHandle renote;
    NoteHandle reply;
    QString styledText;                    ///< null: not made
    QString styledCw;                      ///< null: not made
    QString timeText;                      ///< empty: not asked for
    std::optional<QList<MediaFile>> files; ///< views ask for them once for each

    void forgetMarkup()
    {
        styledText = QString();
        styledCw = QString();
    }
};
