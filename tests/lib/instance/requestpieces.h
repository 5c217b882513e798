// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/httprequestreader.h"

#include <QIODevice>

#include <algorithm>

namespace support {

/// A device like a socket: bytes come when they come.
class Pipe final : public QIODevice
{
public:
    Pipe() { open(QIODevice::ReadOnly); }
    void feed(const QByteArray &bytes) { m_bytes += bytes; }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_bytes.size() + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 size = std::min<qint64>(maxSize, m_bytes.size());
        std::copy_n(m_bytes.constData(), size, data);
        m_bytes.remove(0, size);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

/// What a reader makes of bytes that arrive in these pieces, a line for each request.
inline QByteArray describeRequests(const QList<QByteArray> &pieces)
{
    using instance::HttpRequestReader;
    Pipe pipe;
    HttpRequestReader reader;
    QByteArray all;
    for (const QByteArray &piece : pieces) {
        pipe.feed(piece);
        for (;;) {
            const auto state = reader.read(pipe);
            if (state == HttpRequestReader::Incomplete)
                break;
            if (state == HttpRequestReader::Upgrade)
                return all + "upgrade\n";
            if (state == HttpRequestReader::Refused)
                return all + "refused " + QByteArray::number(reader.refusal()) + '\n';
            const instance::HttpRequest &request = reader.request();
            all += request.method + ' ' + request.target + ' ';
            for (auto it = request.headers.begin(); it != request.headers.end(); ++it)
                all += it.key() + '=' + it.value() + ' ';
            all += '[' + request.body + "]\n";
        }
    }
    return all;
}

} // namespace support
