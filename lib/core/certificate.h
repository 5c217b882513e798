// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslError>
#include <QString>

/// What is wrong with the certificate a server showed.
enum class CertificateFault {
    None,
    Untrusted,   ///< signed by itself, or by nobody this computer trusts
    OtherName,   ///< made for another server
    Expired,     ///< its time is over
    NotYetValid, ///< its time has not come
    Other,       ///< revoked, damaged, or otherwise not accepted
};

/// The fault that says most about what Qt complains of; None for an empty list.
CertificateFault certificateFault(const QList<QSslError> &errors);

/// The fault as a sentence about that host; empty for None. There is no way around any of them.
QString describeCertificateFault(CertificateFault fault, const QString &host);
