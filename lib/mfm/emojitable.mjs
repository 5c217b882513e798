// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes emojitable.cpp from the Unicode data inside Node:  node lib/mfm/emojitable.mjs > lib/mfm/emojitable.cpp
const ranges = (property) => {
    const test = new RegExp(`^\\p{${property}}$`, 'u');
    const found = [];
    for (let code = 0x80; code < 0x110000; ++code) {
        if ((code >= 0xd800 && code < 0xe000) || !test.test(String.fromCodePoint(code)))
            continue;
        const last = found.at(-1);
        if (last && last[1] === code - 1)
            last[1] = code;
        else
            found.push([code, code]);
    }
    return found;
};
const table = (name, property) => {
    const entries = ranges(property).map(([a, b]) => `{0x${a.toString(16)}, 0x${b.toString(16)}}`);
    const lines = [];
    for (let i = 0; i < entries.length; i += 5)
        lines.push('    ' + entries.slice(i, i + 5).join(', ') + ',');
    return `const std::array<CodeRange, ${entries.length}> ${name}{{\n${lines.join('\n')}\n}};\n`;
};
const flags = () => {
    const test = new RegExp('^\\p{RGI_Emoji_Flag_Sequence}$', 'v');
    const letter = (index) => String.fromCodePoint(0x1f1e6 + index);
    const lines = [];
    for (let first = 0; first < 26; ++first) {
        let mask = 0;
        for (let second = 0; second < 26; ++second)
            mask |= test.test(letter(first) + letter(second)) ? 1 << second : 0;
        lines.push('0x' + (mask >>> 0).toString(16).padStart(7, '0'));
    }
    const rows = [];
    for (let i = 0; i < lines.length; i += 8)
        rows.push('    ' + lines.slice(i, i + 8).join(', ') + ',');
    return `const std::array<quint32, 26> flagMasks{\n${rows.join('\n')}\n};\n`;
};

console.log(`// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Written by emojitable.mjs from Unicode ${process.versions.unicode}.
#include "mfm/emojitable.h"

// clang-format off
namespace mfm {

${table('emojiRanges', 'Emoji')}
${table('modifierBaseRanges', 'Emoji_Modifier_Base')}
${flags()}
} // namespace mfm`);
