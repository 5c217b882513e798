// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/abandonreply.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

namespace rest {

void abandon(QNetworkReply *reply)
{
    if (!reply)
        return;
    QNetworkAccessManager *manager = reply->manager();
    if (!manager) { // it is being destroyed, and the transfer with it
        reply->deleteLater();
        return;
    }
    // Qt lets a reply meet two errors, its own and that of being aborted, and complains: one of
    // the server may be on its way from Qt's thread when we abort, and between that error and
    // finished() a reply still counts as running. So no abort once there is an error, and no event
    // between an abort and the end of the reply.
    const auto end = [reply = QPointer<QNetworkReply>(reply)] {
        if (reply && reply->isRunning() && reply->error() == QNetworkReply::NoError)
            reply->abort();
        delete reply.data();
    };
    QMetaObject::invokeMethod(manager, end, Qt::QueuedConnection);
}

} // namespace rest
