// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tlspeer.h"

#include "support/fixtures.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTest>

namespace support {
namespace {

QString nameOf(Certificate certificate)
{
    switch (certificate) {
    case Certificate::None:
        break;
    case Certificate::Trusted:
        return QStringLiteral("trusted");
    case Certificate::SelfSigned:
        return QStringLiteral("selfsigned");
    case Certificate::Expired:
        return QStringLiteral("expired");
    case Certificate::OtherName:
        return QStringLiteral("othername");
    }
    return {};
}

} // namespace

std::unique_ptr<QTcpServer> makeServer(Certificate certificate)
{
    if (certificate == Certificate::None)
        return std::make_unique<QTcpServer>();
    const QString folder = QStringLiteral("tls/");
    const QString key = certificate == Certificate::SelfSigned ? QStringLiteral("selfsigned.key")
                                                               : QStringLiteral("server.key");
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(
        QSslCertificate(fixture(folder + nameOf(certificate) + QStringLiteral(".pem"))));
    configuration.setPrivateKey(QSslKey(fixture(folder + key), QSsl::Ec));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

void addBadCertificates()
{
    QTest::addColumn<Certificate>("certificate");
    QTest::addColumn<QString>("reason");
    QTest::newRow("expired") << Certificate::Expired
                             << QStringLiteral("The certificate of 127.0.0.1 has expired.");
    QTest::newRow("self-signed")
        << Certificate::SelfSigned
        << QStringLiteral(
               "The certificate of 127.0.0.1 is not signed by anybody this computer trusts.");
    QTest::newRow("another name") << Certificate::OtherName
                                  << QStringLiteral(
                                         "127.0.0.1 shows the certificate of another server.");
}

TrustedAuthority::TrustedAuthority()
    : m_before(QSslConfiguration::defaultConfiguration())
{
    auto configuration = m_before;
    configuration.addCaCertificate(QSslCertificate(fixture(QStringLiteral("tls/authority.pem"))));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

TrustedAuthority::~TrustedAuthority()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

} // namespace support
