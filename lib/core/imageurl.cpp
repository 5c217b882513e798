// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imageurl.h"

#include <QByteArray>
#include <QList>

namespace imageurl {
namespace {

// An id passes through QUrl on its way to the provider, which decodes some escapes and keeps
// others. Base64url has none.
QString pack(const QByteArray &bytes)
{
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<QByteArray> unpack(QStringView text)
{
    const auto result = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
                             | QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return std::nullopt;
    return *result;
}

bool isWeb(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
           && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

std::optional<QUrl> unpackUrl(QStringView text)
{
    const auto bytes = unpack(text);
    if (!bytes)
        return std::nullopt;
    QUrl url = QUrl::fromEncoded(*bytes, QUrl::TolerantMode);
    if (!isWeb(url))
        return std::nullopt;
    return url;
}

// The letter each use has in a source.
constexpr QStringView useLetters = u"aepf";

} // namespace

QString mediaSource(const QUrl &server, const QString &url, MediaUse use)
{
    const QUrl target = server.resolved(QUrl(url));
    if (url.isEmpty() || !isWeb(target))
        return {};
    return QStringLiteral("image://media/%1/%2/%3")
        .arg(QString(useLetters[static_cast<qsizetype>(use)]), pack(server.toEncoded()),
             pack(target.toEncoded()));
}

QString customEmojiSource(const QUrl &server, const QString &url, const QString &name)
{
    const QUrl target = server.resolved(QUrl(url));
    if (url.isEmpty() || !isWeb(target))
        return QStringLiteral("image://emoji/n/%1").arg(pack(name.toUtf8()));
    return QStringLiteral("image://emoji/c/%1/%2/%3")
        .arg(pack(server.toEncoded()), pack(target.toEncoded()), pack(name.toUtf8()));
}

QString unicodeEmojiSource(QStringView sequence)
{
    QString codes;
    for (const char32_t code : sequence.toUcs4()) {
        if (!codes.isEmpty())
            codes += u'-';
        codes += QString::number(static_cast<uint>(code), 16);
    }
    return QStringLiteral("image://emoji/u/") + codes;
}

QString reactionSource(const QUrl &server, const QString &key, const QString &url)
{
    const bool isCustom = key.size() > 2 && key.startsWith(u':') && key.endsWith(u':');
    if (!isCustom)
        return unicodeEmojiSource(key);
    const QString name = key.mid(1, key.size() - 2).section(u'@', 0, 0);
    return customEmojiSource(server, url, name);
}

QString inTextSource(const QString &emojiSource)
{
    return emojiSource + QLatin1String("/t");
}

QString blurhashSource(const QString &hash)
{
    // One character for the size, one for the scale, four for the average and two for each further
    // component.
    if (hash.size() < 6 || hash.size() > 4 + 2 * 81)
        return {};
    return QStringLiteral("image://blurhash/") + pack(hash.toUtf8());
}

std::optional<MediaRequest> readMedia(QStringView id)
{
    const QList<QStringView> parts = id.split(u'/');
    if (parts.size() != 3 || parts[0].size() != 1)
        return std::nullopt;
    const qsizetype use = useLetters.indexOf(parts[0].front());
    const auto server = unpackUrl(parts[1]);
    const auto url = unpackUrl(parts[2]);
    if (use < 0 || !server || !url)
        return std::nullopt;
    return MediaRequest{*server, *url, static_cast<MediaUse>(use)};
}

std::optional<EmojiRequest> readEmoji(QStringView id)
{
    QList<QStringView> parts = id.split(u'/');
    EmojiRequest request;
    if (parts.size() > 1 && parts.back() == u"t") {
        request.isInText = true;
        parts.removeLast();
    }
    if (parts.size() == 2 && parts[0] == u"u") {
        for (const QStringView code : parts[1].split(u'-')) {
            bool isNumber = false;
            const uint value = code.toUInt(&isNumber, 16);
            if (!isNumber || value > 0x10ffff)
                return std::nullopt;
            const auto character = static_cast<char32_t>(value);
            request.text += QString::fromUcs4(&character, 1);
        }
        return request;
    }
    request.isCustom = true;
    if (parts.size() == 2 && parts[0] == u"n") {
        const auto name = unpack(parts[1]);
        if (!name)
            return std::nullopt;
        request.text = QString::fromUtf8(*name);
        return request;
    }
    if (parts.size() != 4 || parts[0] != u"c")
        return std::nullopt;
    const auto server = unpackUrl(parts[1]);
    const auto url = unpackUrl(parts[2]);
    const auto name = unpack(parts[3]);
    if (!server || !url || !name)
        return std::nullopt;
    request.server = *server;
    request.url = *url;
    request.text = QString::fromUtf8(*name);
    return request;
}

QString readBlurhash(QStringView id)
{
    const auto bytes = unpack(id);
    return bytes ? QString::fromUtf8(*bytes) : QString();
}

} // namespace imageurl
