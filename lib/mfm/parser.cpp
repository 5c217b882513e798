// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mfm/parser.h"

#include "mfm/references.h"
#include "mfm/unicodeemoji.h"

#include <optional>
#include <utility>
#include <vector>

namespace mfm {
namespace {

constexpr QStringView plainOpen = u"<plain>";
constexpr QStringView plainClose = u"</plain>";
constexpr QStringView fence = u"```";

// One pass over a text. At each position the first rule that fits takes its characters
// (mfm.md 2.1); where none fits, one UTF-16 unit is text.
class Parser
{
public:
    explicit Parser(QStringView text)
        : m_text(text)
    {
    }

    QList<Node> full()
    {
        return run(0, m_text.size(), [this](qsizetype at) { return takeInline(at, false); });
    }
    QList<Node> simple()
    {
        return run(0, m_text.size(), [this](qsizetype at) { return takeSimple(at); });
    }

private:
    // A piece of text that some rule took. Without a node it stays literal.
    struct Piece
    {
        qsizetype length = 0;
        std::optional<Node> node = {};
    };

    // Where a construct cannot start, because its end is missing.
    struct Span
    {
        qsizetype from = 0;
        qsizetype to = 0;
        bool contains(qsizetype at) const { return at >= from && at < to; }
    };

    template <class Take>
    QList<Node> run(qsizetype position, qsizetype end, Take take)
    {
        QList<Node> nodes;
        qsizetype literalStart = position;
        const auto flush = [&](qsizetype until) {
            if (until > literalStart)
                nodes.append(
                    Node{Text{m_text.sliced(literalStart, until - literalStart).toString()}});
        };
        while (position < end) {
            Piece piece = take(position);
            if (piece.node) {
                flush(position);
                nodes.append(*std::move(piece.node));
                literalStart = position + piece.length;
            }
            position += piece.length > 0 ? piece.length : 1;
        }
        flush(end);
        return nodes;
    }

    Piece takeSimple(qsizetype at)
    {
        const char16_t unit = m_text[at].unicode();
        if (const qsizetype length = unicodeEmojiLength(m_text, at))
            return {length, Node{UnicodeEmoji{m_text.sliced(at, length).toString()}}};
        if (unit == u'<')
            return {plainLength(at)};
        return unit == u':' ? takeEmojiCode(at) : Piece{};
    }

    Piece takeInline(qsizetype at, bool isLabel)
    {
        switch (m_text[at].unicode()) {
        case u'<':
            if (const qsizetype length = plainLength(at); length > 0 || isLabel)
                return {length};
            return takeBracketedUrl(at);
        case u'`':
        case u'\\':
            return {verbatimLength(at, isLabel)};
        case u'@':
            return isLabel ? Piece{} : takeMention(at);
        case u'[':
            return isLabel ? Piece{} : takeLink(at, 0);
        case u'?':
            return isLabel || at + 1 >= m_text.size() || m_text[at + 1] != u'[' ? Piece{}
                                                                                : takeLink(at, 1);
        case u'h':
            if (const qsizetype length = isLabel ? 0 : urlLength(m_text, at))
                return {length, Node{Url{m_text.sliced(at, length).toString()}}};
            return {};
        case u'#':
            if (const qsizetype length = unicodeEmojiLength(m_text, at))
                return {length, Node{UnicodeEmoji{m_text.sliced(at, length).toString()}}};
            if (const qsizetype length = isLabel ? 0 : hashtagLength(m_text, at))
                return {length, Node{Hashtag{m_text.sliced(at + 1, length - 1).toString()}}};
            return {};
        default:
            return takeSimple(at);
        }
    }

    Piece takeEmojiCode(qsizetype at)
    {
        const qsizetype length = emojiCodeLength(m_text, at);
        if (length == 0)
            return {};
        return {length, Node{EmojiCode{m_text.sliced(at + 1, length - 2).toString()}}};
    }

    Piece takeMention(qsizetype at)
    {
        const auto match = matchMention(m_text, at);
        if (!match)
            return {};
        if (match->isLiteral)
            return {match->length};
        return {match->length, Node{Mention{match->username.toString(), match->host.toString()}}};
    }

    Piece takeBracketedUrl(qsizetype at)
    {
        const qsizetype length = bracketedUrlLength(at);
        if (length == 0)
            return {};
        return {length, Node{Url{m_text.sliced(at + 1, length - 2).toString(), true}}};
    }

    qsizetype bracketedUrlLength(qsizetype at)
    {
        const qsizetype scheme = webSchemeLength(m_text, at + 1);
        // The same space or end that stopped an earlier attempt stops this one.
        if (scheme == 0 || m_noBracket.contains(at))
            return 0;
        const qsizetype start = at + 1 + scheme;
        qsizetype end = start;
        while (end < m_text.size() && m_text[end] != u'>' && !isMfmSpace(m_text[end]))
            ++end;
        if (end == m_text.size() || m_text[end] != u'>') {
            m_noBracket = {at, end};
            return 0;
        }
        return end == start ? 0 : end + 1 - at;
    }

    // `[label](url)`, with one character before it when it is silent.
    Piece takeLink(qsizetype at, qsizetype silentMark)
    {
        const qsizetype labelStart = at + silentMark + 1;
        if (m_isNoLabel.empty())
            m_isNoLabel.resize(static_cast<std::size_t>(m_text.size()) + 1);
        if (m_isNoLabel[static_cast<std::size_t>(labelStart)])
            return {};
        const qsizetype labelEnd = skipLabel(labelStart);
        const qsizetype length = labelEnd > labelStart ? targetLength(labelEnd) : 0;
        if (length == 0) {
            // Scanning from any opening bracket on the way ends at the same place: thousands of
            // them stay linear.
            qsizetype position = labelStart;
            while (position < labelEnd) {
                m_isNoLabel[static_cast<std::size_t>(position)] = true;
                position += labelStep(position);
            }
            return {};
        }
        QStringView url = m_text.sliced(labelEnd + 2, length - 3);
        if (url.startsWith(u'<'))
            url = url.sliced(1, url.size() - 2);
        Link link{url.toString(), silentMark > 0, {}};
        link.label = run(labelStart, labelEnd, [this](qsizetype p) { return takeInline(p, true); });
        return {labelEnd + length - at, Node{std::move(link)}};
    }

    qsizetype labelStep(qsizetype position)
    {
        const qsizetype length = takeInline(position, true).length;
        return length > 0 ? length : 1;
    }

    qsizetype skipLabel(qsizetype position)
    {
        while (position < m_text.size() && m_text[position] != u']' && !isNewline(m_text[position]))
            position += labelStep(position);
        return position;
    }

    // `](url)` right at `position`.
    qsizetype targetLength(qsizetype position)
    {
        if (!m_text.sliced(position).startsWith(u"](") || position + 2 >= m_text.size())
            return 0;
        const qsizetype start = position + 2;
        const qsizetype length =
            m_text[start] == u'<' ? bracketedUrlLength(start) : urlLength(m_text, start);
        const qsizetype end = start + length;
        if (length == 0 || end >= m_text.size() || m_text[end] != u')')
            return 0;
        return end + 1 - position;
    }

    qsizetype plainLength(qsizetype at)
    {
        if (m_noPlain.contains(at) || !m_text.sliced(at).startsWith(plainOpen))
            return 0;
        // At least one character, so a closing tag right behind the opening one is that character.
        const qsizetype start = at + plainOpen.size();
        const qsizetype close = m_text.indexOf(plainClose, start);
        if (close < 0)
            m_noPlain = {at, m_text.size()};
        return close > start ? close + plainClose.size() - at : 0;
    }

    // Code and formulas: what is inside is not looked at.
    qsizetype verbatimLength(qsizetype at, bool isLabel)
    {
        const bool isLineBegin = at == 0 || isNewline(m_text[at - 1]);
        const QStringView rest = m_text.sliced(at);
        if (rest.startsWith(u"\\("))
            return formulaLength(at);
        if (!isLabel && isLineBegin && rest.startsWith(fence)) {
            if (const qsizetype length = fenceLength(at))
                return length;
        }
        return rest.startsWith(u'`') ? codeLength(at) : 0;
    }

    qsizetype formulaLength(qsizetype at)
    {
        if (m_noFormula.contains(at))
            return 0;
        const qsizetype line = lineEnd(at);
        const qsizetype close = m_text.first(line).indexOf(u"\\)", at + 2);
        if (close < 0)
            m_noFormula = {at, line};
        return close > at + 2 ? close + 2 - at : 0;
    }

    qsizetype codeLength(qsizetype at)
    {
        for (qsizetype end = at + 1; end < m_text.size(); ++end) {
            const QChar character = m_text[end];
            if (character == u'`')
                return end > at + 1 ? end + 1 - at : 0;
            if (isNewline(character) || character == u'´')
                return 0;
        }
        return 0;
    }

    qsizetype fenceLength(qsizetype at)
    {
        if (m_noFence.contains(at))
            return 0;
        qsizetype line = lineEnd(at + fence.size());
        const qsizetype contentStart = nextLine(line);
        for (line = lineEnd(contentStart); line < m_text.size(); line = lineEnd(nextLine(line))) {
            const qsizetype next = nextLine(line);
            const bool isClosing =
                m_text.sliced(next).startsWith(fence) && lineEnd(next) == next + fence.size();
            if (isClosing)
                return line > contentStart ? next + fence.size() - at : 0;
        }
        m_noFence = {at, m_text.size()};
        return 0;
    }

    qsizetype lineEnd(qsizetype position) const
    {
        while (position < m_text.size() && !isNewline(m_text[position]))
            ++position;
        return position;
    }

    qsizetype nextLine(qsizetype end) const
    {
        if (m_text.sliced(end).startsWith(u"\r\n"))
            return end + 2;
        return end < m_text.size() ? end + 1 : end;
    }

    QStringView m_text;
    // What failed once and will fail again, so that nothing is searched twice.
    Span m_noBracket;
    Span m_noFormula;
    Span m_noPlain;
    Span m_noFence;
    std::vector<bool> m_isNoLabel; // by where the label would start
};

} // namespace

QList<Node> parse(QStringView text)
{
    return Parser(text).full();
}

QList<Node> parseSimple(QStringView text)
{
    return Parser(text).simple();
}

} // namespace mfm
