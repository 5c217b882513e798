// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/media.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace instance {

namespace {

QByteArray mimeOf(const QString &name)
{
    static const QMap<QString, QByteArray> types{
        {u"png"_s, "image/png"},  {u"gif"_s, "image/gif"},     {u"webp"_s, "image/webp"},
        {u"jpg"_s, "image/jpeg"}, {u"svg"_s, "image/svg+xml"},
    };
    return types.value(name.section(u'.', -1), "application/octet-stream");
}

HttpResponse notFound()
{
    return HttpResponse::text(404, "text/plain; charset=utf-8", "Not Found");
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return bigEndian(quint32(data.size())) + type + data + bigEndian(crc32(type + data));
}

} // namespace

QByteArray Media::identicon(const QString &name)
{
    constexpr int cells = 5;
    constexpr int cellPixels = 24;
    constexpr int size = cells * cellPixels;
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    const auto channel = [&](int i) { return char(0x50 + quint8(hash[i]) / 2); };
    const QByteArray ink{QByteArray(1, channel(29)) + channel(30) + channel(31)};
    const QByteArray paper = QByteArray::fromHex("f2efe9");
    QByteArray pixels;
    for (int y = 0; y < size; ++y) {
        pixels.append('\0'); // no filter
        for (int x = 0; x < size; ++x) {
            const int column = x / cellPixels;
            const int mirrored = qMin(column, cells - 1 - column);
            const bool isInk = hash[y / cellPixels * 3 + mirrored] & 1;
            pixels.append(isInk ? ink : paper);
        }
    }
    QByteArray header = bigEndian(size) + bigEndian(size);
    header.append("\x08\x02\0\0\0", 5); // 8 bits, RGB
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header)
           + chunk("IDAT", qCompress(pixels).mid(4)) // behind Qt's own length
           + chunk("IEND", {});
}

HttpResponse Media::asset(const QString &name)
{
    QFile file(u":/instance/"_s + name);
    if (name.contains(u'/') || !file.open(QIODevice::ReadOnly))
        return notFound();
    HttpResponse response = HttpResponse::text(200, mimeOf(name), file.readAll());
    response.headers.insert("Cache-Control", "max-age=31536000, immutable");
    return response;
}

HttpResponse Media::file(const QString &path) const
{
    const QString key = path.mid(7); // behind "/files/"
    if (key.startsWith(u"asset/"))
        return asset(key.mid(6));
    for (const FileData &file : m_world.files) {
        if (file.key != key)
            continue;
        HttpResponse response = file.source.isEmpty()
                                    ? HttpResponse::text(200, file.type.toLatin1(), file.bytes)
                                    : asset(file.source);
        response.headers["Content-Type"] = file.type.toLatin1();
        return response;
    }
    return notFound();
}

HttpResponse Media::proxy(const QUrlQuery &query) const
{
    const QUrl url(query.queryItemValue(u"url"_s, QUrl::FullyDecoded));
    HttpResponse response = notFound();
    if (url.path().startsWith(u"/proxy/"))
        response = proxy(QUrlQuery(url)); // what it handed out comes back through it
    else if (url.path().startsWith(u"/files/"))
        response = file(url.path());
    else if (url.path().startsWith(u"/identicon/"))
        response = HttpResponse::text(200, "image/png", identicon(url.fileName()));
    else
        response = asset(url.fileName()); // pictures of remote servers, by their name
    if (response.status == 404 && query.hasQueryItem(u"fallback"_s))
        return HttpResponse::text(200, "image/png", identicon(u"fallback"_s));
    return response;
}

std::optional<HttpResponse> Media::answer(const HttpRequest &request) const
{
    const QString path = request.path();
    const Packer packer(m_world);
    if (path.startsWith(u"/files/"))
        return file(path);
    if (path.startsWith(u"/proxy/"))
        return proxy(request.query());
    if (path.startsWith(u"/identicon/"))
        return HttpResponse::text(200, "image/png", identicon(path.mid(11)));
    if (path.startsWith(u"/emoji/")) {
        const QString name = path.mid(7).section(u'.', 0, -2); // blob, blob@. or blob@host
        const QString host = name.section(u'@', 1);
        const auto emoji = m_world.emojis.constFind(name.section(u'@', 0, 0));
        QString url;
        if (!host.isEmpty() && host != u".")
            url = packer.remoteEmojiUrl(name);
        else if (emoji != m_world.emojis.constEnd())
            url = packer.emojiUrl(*emoji);
        return url.isEmpty() ? notFound() : HttpResponse::redirect(url.toLatin1());
    }
    if (path.startsWith(u"/avatar/@")) {
        const Account *account = m_world.account(path.mid(9));
        if (!account)
            return notFound();
        const QString avatar = packer.userLite(*account).value("avatarUrl"_L1).toString();
        return HttpResponse::redirect(avatar.toLatin1());
    }
    return std::nullopt;
}

} // namespace instance
