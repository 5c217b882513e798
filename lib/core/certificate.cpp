// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/certificate.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};

CertificateFault faultOf(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::NoError:
        return CertificateFault::None;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
        return CertificateFault::Untrusted;
    case QSslError::HostNameMismatch:
        return CertificateFault::OtherName;
    case QSslError::CertificateExpired:
        return CertificateFault::Expired;
    case QSslError::CertificateNotYetValid:
        return CertificateFault::NotYetValid;
    default:
        return CertificateFault::Other;
    }
}

} // namespace

CertificateFault certificateFault(const QList<QSslError> &errors)
{
    // The enumerators stand in the order of what they say: a name or a date means nothing on a
    // certificate that anybody can have made.
    auto worst = CertificateFault::None;
    for (const QSslError &error : errors) {
        const CertificateFault fault = faultOf(error);
        if (fault != CertificateFault::None)
            worst = worst == CertificateFault::None ? fault : std::min(worst, fault);
    }
    return worst;
}

QString describeCertificateFault(CertificateFault fault, const QString &host)
{
    switch (fault) {
    case CertificateFault::None:
        return {};
    case CertificateFault::Untrusted:
        return Text::tr("The certificate of %1 is not signed by anybody this computer trusts.")
            .arg(host);
    case CertificateFault::OtherName:
        return Text::tr("%1 shows the certificate of another server.").arg(host);
    case CertificateFault::Expired:
        return Text::tr("The certificate of %1 has expired.").arg(host);
    case CertificateFault::NotYetValid:
        return Text::tr("The certificate of %1 is not valid yet. Is the clock of this computer "
                        "right?")
            .arg(host);
    case CertificateFault::Other:
        return Text::tr("The certificate of %1 is not accepted.").arg(host);
    }
    return {};
}
