// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/db/connectionprofile.h>

#include <QStringList>
#include <QVariant>

namespace steward {

class Preferences;

/// So many attempts in so long a window.
struct RateLimit
{
    int count = 0;
    int windowMilliseconds = 0;
};

/// The limits of PhoenixKit's configuration, with its defaults.
struct RateLimits
{
    RateLimit login{5, 60'000};
    RateLimit magicLink{3, 300'000};
    RateLimit passwordReset{3, 300'000};
    RateLimit registration{3, 3'600'000};
    RateLimit registrationByAddress{10, 3'600'000};
};

/// What PhoenixKit reads from the site's configuration files and not from its database. Steward
/// keeps a mirror of it on this computer, for each workspace: an administrator sets it to what the
/// site has. The names are PhoenixKit's ("login_limit", "login_window_ms", …).
struct SiteConfiguration
{
    RateLimits limits;
    PasswordPolicy passwords;
    QString geoIpFile; ///< of MaxMind's format (.mmdb); empty: people register without a country
    QString siteFolder; ///< where the site runs, on this computer; empty: not here

    /// The names of all values, in the order in which people see them.
    [[nodiscard]] static QStringList names();
    /// The value of this name: a number, a truth value or a text. Invalid for an unknown name.
    [[nodiscard]] QVariant value(const QString &name) const;
    [[nodiscard]] static std::pair<int, int> range(const QString &name); ///< of a number; else 0 and 0
    /// Takes over a value, also one that is written as text. Errors: Invalid naming the value, also
    /// when password_min_length would exceed password_max_length; then nothing changes.
    [[nodiscard]] Status setValue(const QString &name, const QVariant &value);

    /// What the folders of the site's buckets are relative to: where the site runs; for an embedded
    /// workspace without a site, a folder beside its file; else nothing.
    [[nodiscard]] QString bucketFolder(const ConnectionProfile &workspace) const;
};

/// The mirror of this workspace. What is not set, or is no valid value, is PhoenixKit's default.
[[nodiscard]] SiteConfiguration readSiteConfiguration(const Preferences &preferences,
                                                      const ConnectionProfile &workspace);
/// Whether what the paths name is there, beyond what setValue() checks. Errors: Invalid "geoip_file"
/// when it is no readable GeoIP file, "site_folder" when it is no folder.
[[nodiscard]] Status checkPaths(const SiteConfiguration &configuration);
/// Keeps what differs from the defaults.
void writeSiteConfiguration(Preferences &preferences, const ConnectionProfile &workspace,
                            const SiteConfiguration &configuration);

} // namespace steward
