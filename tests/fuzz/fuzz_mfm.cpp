// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mfm/parser.h"
#include "mfm/styledtext.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// Any text parses, and what comes out of it holds no tag but ours.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    mfm::TextStyle style;
    style.server = QUrl(QStringLiteral("https://my.example"));
    const auto emoji = [](const QString &name) {
        return name.size() % 2 == 0 ? QStringLiteral("https://my.example/") + name : QString();
    };
    const QList<mfm::Node> nodes = mfm::parse(text);
    const QString styled = mfm::toStyledText(nodes, style, emoji, QStringLiteral("far.example"));
    for (qsizetype at = styled.indexOf(u'<'); at >= 0; at = styled.indexOf(u'<', at + 1)) {
        const QStringView tag = QStringView(styled).sliced(at);
        const bool isOurs = tag.startsWith(u"<a href=\"http") || tag.startsWith(u"</a>")
                            || tag.startsWith(u"<br>")
                            || tag.startsWith(u"<img src=\"image://emoji/");
        if (!isOurs)
            std::abort();
    }
    mfm::toStyledLine(mfm::parseSimple(text), style, emoji);
    mfm::toPlainText(nodes);
    return 0;
}
