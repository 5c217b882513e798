// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bidi.h"

namespace bidi {
namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

bool opensIsolate(QChar character)
{
    const QChar::Direction direction = character.direction();
    return direction == QChar::DirLRI || direction == QChar::DirRLI || direction == QChar::DirFSI;
}

} // namespace

QString isolated(QStringView text)
{
    if (text.isEmpty())
        return {};
    QString out(firstStrongIsolate);
    qsizetype open = 1;
    for (const QChar character : text) {
        if (character == popIsolate && open == 1)
            continue;
        if (character == popIsolate)
            --open;
        else if (opensIsolate(character))
            ++open;
        out += character;
    }
    return out + QString(open, popIsolate);
}

} // namespace bidi
