// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/networkinformation.h"

#include <QNetworkInformation>

QNetworkInformation *networkInformation()
{
    using Feature = QNetworkInformation::Feature;
    if (!QNetworkInformation::instance()
        && !QNetworkInformation::loadBackendByFeatures(Feature::Reachability
                                                       | Feature::TransportMedium)
        && !QNetworkInformation::loadBackendByFeatures(Feature::Reachability))
        return nullptr;
    return QNetworkInformation::instance();
}
