// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>

#include <QHostAddress>

#include <optional>

namespace steward {

/// Where an address is, as far as the file knows.
struct Location
{
    std::optional<QString> country; ///< ISO 3166 code of two letters
    std::optional<QString> region;
    std::optional<QString> city;

    friend bool operator==(const Location &, const Location &) = default;
};

/// Looks an address up in a local file of MaxMind's format (GeoLite2, DB-IP and others). Without a
/// file, for an address of this computer or of none, and where the file knows nothing, the location
/// is empty. A file that cannot be read is noted in the log and has the same effect: nobody is
/// refused because of it.
[[nodiscard]] Location locate(const QString &file, const QString &address);

/// Whether the file is one that locate() can read. Errors: Invalid naming "geoip_file".
[[nodiscard]] Status checkGeoIpFile(const QString &file);

/// Reads an address also in the form in which PhoenixKit stores those of IPv6: eight decimal groups.
[[nodiscard]] QHostAddress parseAddress(const QString &text);

} // namespace steward
