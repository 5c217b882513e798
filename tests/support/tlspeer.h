// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>

#include <memory>

namespace support {

/// The certificate a test's server shows, of tests/fixtures/tls.
enum class Certificate {
    None,       ///< plain TCP
    Trusted,    ///< by whoever trusts the tests' own authority
    SelfSigned, ///< for the right name
    Expired,    ///< of the authority, for the right name
    OtherName,  ///< of the authority
};

/// A server that has not begun to listen.
std::unique_ptr<QTcpServer> makeServer(Certificate certificate);

/// Rows for a data-driven test: what is wrong with a certificate of 127.0.0.1, and the sentence
/// that says so. The columns are `certificate` and `reason`.
void addBadCertificates();

/// As long as it lives, everything that is made trusts the tests' own authority.
class TrustedAuthority
{
public:
    TrustedAuthority();
    ~TrustedAuthority();
    Q_DISABLE_COPY_MOVE(TrustedAuthority)

private:
    QSslConfiguration m_before;
};

} // namespace support
