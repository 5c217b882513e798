// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/offline.h"

#include "core/networkinformation.h"

#include <QNetworkInformation>
#include <QNetworkInterface>

#include <algorithm>

namespace rest {

bool isOffline()
{
    const QNetworkInformation *information = networkInformation();
    if (information
        && information->reachability() == QNetworkInformation::Reachability::Disconnected)
        return true;
    const auto interfaces = QNetworkInterface::allInterfaces();
    return std::none_of(interfaces.cbegin(), interfaces.cend(), [](const QNetworkInterface &one) {
        return one.flags().testFlag(QNetworkInterface::IsRunning)
               && !one.flags().testFlag(QNetworkInterface::IsLoopBack)
               && !one.addressEntries().isEmpty();
    });
}

} // namespace rest
