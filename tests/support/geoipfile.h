// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/net/geoip.h>

#include <QList>

namespace steward {

/// A network and where it is.
struct GeoIpNetwork
{
    QHostAddress address; ///< IPv4 or IPv6
    int prefix = 0;       ///< leading bits that belong to the network
    Location location;
};

/// Writes a file of MaxMind's format with these networks; false when the file cannot be written.
[[nodiscard]] bool writeGeoIpFile(const QString &path, const QList<GeoIpNetwork> &networks);

} // namespace steward
