// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sentnote.h"

namespace {

/// How much the server's clock may be behind ours when a note is recognised by its time.
constexpr qint64 clockSlackMs = 60'000;

} // namespace

bool SentNote::isArrived(const entity::Note &note) const
{
    return note.text == draft.text.trimmed() && note.cw == draft.cw && note.replyId == draft.replyId
           && note.renoteId == draft.renoteId && note.createdAtMs >= sentAtMs - clockSlackMs
           && !knownIds.contains(note.id);
}

bool SentNote::isOutcomeUnknown(const Error &error)
{
    return error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Processing
           || error.kind == Error::Kind::Network || error.kind == Error::Kind::Malformed
           || error.httpStatus >= 500;
}
