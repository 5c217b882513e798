// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/noteorder.h"

#include <algorithm>

void PageExtent::add(const NoteEdge &edge)
{
    if (edge.isOpen())
        return;
    if (newest.isOpen() || isNewer(edge, newest))
        newest = edge;
    if (oldest.isOpen() || isNewer(oldest, edge))
        oldest = edge;
}

QString idBefore(const QString &id)
{
    // Every format is written with digits and letters of one case.
    const bool isUpper =
        std::any_of(id.begin(), id.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    QString before = id;
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        const QChar c = before.at(i);
        if (c != u'0') {
            before[i] = c == u'a' || c == u'A' ? QChar(u'9') : QChar(char16_t(c.unicode() - 1));
            return before;
        }
        before[i] = isUpper ? u'Z' : u'z';
    }
    return id; // nothing is below
}
