// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport.h"
#include "rest/serveraddress.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

} // namespace

// Whatever is typed: an address is an origin and nothing else, and typed again it is the same one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString typed =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto address = rest::parseServerAddress(typed);
    if (!address) {
        require(address.error().kind == Error::Kind::Invalid);
        require(!address.error().message.isEmpty());
        return 0;
    }
    const QUrl &url = address->url;
    const bool isHttp = url.scheme() == QLatin1String("http");
    require(url.isValid() && !url.host().isEmpty());
    require(isHttp || url.scheme() == QLatin1String("https"));
    require(url.path().isEmpty() && !url.hasQuery() && !url.hasFragment());
    require(url.userInfo().isEmpty());
    require(url.port() != 0);
    require(address->isPlainHttp == (isHttp && !transport::isLoopback(url)));
    require(transport::mayCarryToken(url) == !address->isPlainHttp);
    const auto again = rest::parseServerAddress(url.toString(QUrl::FullyEncoded));
    require(again.isOk());
    require(rest::isSameServer(again->url, url) && again->url.scheme() == url.scheme());
    return 0;
}
