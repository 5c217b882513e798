// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mfm/styledtext.h"

#include "core/imageurl.h"
#include "mfm/links.h"

#include <QUrl>

#include <algorithm>
#include <optional>
#include <utility>

namespace mfm {
namespace {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar popIsolate(0x2069);
constexpr QChar popEmbedding(0x202c);
constexpr QChar noBreakSpace(0xa0);
constexpr QChar ideographicSpace(0x3000);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar rightToLeftMark(0x200f);

class StyledWriter
{
public:
    StyledWriter(const TextStyle &style, const EmojiLookup &emojiUrl, QString authorHost,
                 bool isLine)
        : m_style(style)
        , m_emojiUrl(emojiUrl)
        , m_authorHost(std::move(authorHost))
        , m_isLine(isLine)
    {
    }

    QString write(const QList<Node> &nodes)
    {
        const QString plain = toPlainText(nodes);
        m_hasRightToLeft = std::any_of(plain.begin(), plain.end(), [](QChar character) {
            return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
        });
        // What is isolated says nothing about the direction of the whole.
        if (m_hasRightToLeft && plain.isRightToLeft())
            m_out += rightToLeftMark;
        openLine();
        add(nodes);
        closeDirections();
        return m_out;
    }

private:
    void add(const QList<Node> &nodes)
    {
        for (const Node &node : nodes)
            std::visit([this](const auto &piece) { add(piece); }, node.value);
    }

    void add(const Text &piece) { addText(piece.text); }

    void add(const UnicodeEmoji &piece)
    {
        addImage(imageurl::unicodeEmojiSource(piece.emoji), true);
    }

    void add(const EmojiCode &piece)
    {
        const QString url = m_emojiUrl ? m_emojiUrl(piece.name) : QString();
        if (url.isEmpty())
            addText(u':' + piece.name + u':');
        else
            addImage(imageurl::customEmojiSource(m_style.server, url, piece.name), false);
    }

    void add(const Mention &piece)
    {
        const QString host = piece.host.isEmpty() ? QString() : u'@' + piece.host;
        addLink(targetOf(piece, m_style.server, m_authorHost), u'@' + piece.username + host,
                m_style.mentionColor);
    }

    void add(const Hashtag &piece)
    {
        addLink(targetOf(piece, m_style.server), u'#' + piece.tag, m_style.hashtagColor);
    }

    void add(const Url &piece)
    {
        addLink(targetOf(piece), piece.isBracketed ? u'<' + piece.url + u'>' : piece.url,
                m_style.linkColor);
    }

    void add(const Link &piece)
    {
        const auto target = targetOf(piece);
        if (!target) {
            add(piece.label);
            addText(QStringLiteral(" (%1)").arg(piece.url));
            return;
        }
        openLink(target->url, m_style.linkColor);
        add(piece.label);
        closeLink(m_style.linkColor);
    }

    // `otherwise` is what stays of one that leads nowhere.
    void addLink(const std::optional<LinkTarget> &target, const QString &otherwise,
                 const QString &color)
    {
        if (!target) {
            addText(otherwise);
            return;
        }
        openLink(target->url, color);
        // Its signs stay on their side when the text around it runs from right to left.
        if (m_hasRightToLeft)
            m_out += leftToRightIsolate;
        addText(target->label);
        if (m_hasRightToLeft)
            m_out += popIsolate;
        closeLink(color);
    }

    void openLink(const QUrl &url, const QString &color)
    {
        m_out += QStringLiteral("<a href=\"%1\">").arg(QString::fromLatin1(url.toEncoded()));
        if (!color.isEmpty())
            m_out += QStringLiteral("<font color=\"%1\">").arg(color);
    }

    void closeLink(const QString &color)
    {
        m_out += color.isEmpty() ? QStringLiteral("</a>") : QStringLiteral("</font></a>");
    }

    // A custom emoji may be much wider than high: Text takes its width from the picture.
    void addImage(const QString &source, bool isSquare)
    {
        const QString height = QString::number(m_style.emojiPx);
        m_out += QStringLiteral("<img src=\"%1\"").arg(imageurl::inTextSource(source));
        if (isSquare)
            m_out += QStringLiteral(" width=\"%1\"").arg(height);
        m_out += QStringLiteral(" height=\"%1\" align=\"middle\">").arg(height);
        m_isAfterSpace = false;
    }

    void addText(QStringView text);
    void addSpace(QChar character);
    void addNewline();
    void openLine();
    void noteDirection(QChar character);
    void closeDirections();

    const TextStyle &m_style;
    const EmojiLookup &m_emojiUrl;
    QString m_authorHost;
    bool m_isLine;
    QString m_out;
    bool m_isAfterSpace = true; // also at the begin of a line
    bool m_isAfterReturn = false;
    bool m_hasRightToLeft = false;
    QString m_openDirections; // what closes the controls somebody typed
};

void StyledWriter::addText(QStringView text)
{
    for (const QChar character : text) {
        const bool endsReturn = m_isAfterReturn && character == u'\n';
        m_isAfterReturn = character == u'\r';
        if (endsReturn)
            continue;
        noteDirection(character);
        if (character == u'\n' || character == u'\r') {
            addNewline();
        } else if (character.isSpace()) {
            addSpace(character);
        } else {
            m_isAfterSpace = false;
            if (character == u'<')
                m_out += QLatin1String("&lt;");
            else if (character == u'>')
                m_out += QLatin1String("&gt;");
            else if (character == u'&')
                m_out += QLatin1String("&amp;");
            else if (character.isPrint() || character.isSurrogate()
                     || character.category() == QChar::Other_Format
                     || character.category() == QChar::Other_PrivateUse
                     || character.category() == QChar::Other_NotAssigned)
                m_out += character;
        }
    }
}

// StyledText makes one common blank of any run of blanks, but leaves entities alone.
void StyledWriter::addSpace(QChar character)
{
    const bool isWide = character == ideographicSpace || character == u'\t';
    if (isWide)
        m_out += QLatin1String("&nbsp;&nbsp;&nbsp;");
    const bool isFixed = character == noBreakSpace || (m_isAfterSpace && !isWide);
    m_out += isFixed ? QLatin1String("&nbsp;") : QLatin1String(" ");
    m_isAfterSpace = !isFixed;
}

void StyledWriter::addNewline()
{
    if (m_isLine) {
        addSpace(u' ');
        return;
    }
    closeDirections();
    m_out += QLatin1String("<br>");
    m_isAfterSpace = true;
    openLine();
}

// To the layout the whole text is one paragraph; its first strong character decides the direction
// of all lines. Where there is text from right to left, each line gets its own.
void StyledWriter::openLine()
{
    if (!m_hasRightToLeft)
        return;
    m_out += firstStrongIsolate;
    m_openDirections += popIsolate;
}

// The whole text is one paragraph to the layout, so an unclosed control would turn the lines after
// it as well.
void StyledWriter::noteDirection(QChar character)
{
    const QChar::Direction direction = character.direction();
    switch (direction) {
    case QChar::DirLRE:
    case QChar::DirRLE:
    case QChar::DirLRO:
    case QChar::DirRLO:
        m_openDirections += popEmbedding;
        break;
    case QChar::DirLRI:
    case QChar::DirRLI:
    case QChar::DirFSI:
        m_openDirections += popIsolate;
        break;
    case QChar::DirPDF:
    case QChar::DirPDI:
        if (m_openDirections.endsWith(character))
            m_openDirections.chop(1);
        break;
    default:
        break;
    }
}

void StyledWriter::closeDirections()
{
    while (!m_openDirections.isEmpty()) {
        m_out += m_openDirections.back();
        m_openDirections.chop(1);
    }
}

} // namespace

QString toStyledText(const QList<Node> &nodes, const TextStyle &style, const EmojiLookup &emojiUrl,
                     const QString &authorHost)
{
    return StyledWriter(style, emojiUrl, authorHost, false).write(nodes);
}

QString toStyledLine(const QList<Node> &nodes, const TextStyle &style, const EmojiLookup &emojiUrl)
{
    return StyledWriter(style, emojiUrl, {}, true).write(nodes);
}

} // namespace mfm
