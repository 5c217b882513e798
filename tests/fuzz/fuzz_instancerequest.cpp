// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/instance/requestpieces.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// Any bytes are what a client sends. The first one says where they are cut: in two, or in sixteen
// pieces, they are the same requests.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1,
                           static_cast<qsizetype>(size - 1));
    const QByteArray whole = support::describeRequests({bytes});
    const qsizetype at = bytes.size() * data[0] / 255;
    if (support::describeRequests({bytes.left(at), bytes.mid(at)}) != whole)
        std::abort();
    const qsizetype step = bytes.size() / 16 + 1;
    QList<QByteArray> crumbs;
    for (qsizetype from = 0; from < bytes.size(); from += step)
        crumbs.append(bytes.mid(from, step));
    if (support::describeRequests(crumbs) != whole)
        std::abort();
    instance::HttpRequest request;
    request.target = bytes;
    static_cast<void>(request.path());
    static_cast<void>(request.query());
    return 0;
}
