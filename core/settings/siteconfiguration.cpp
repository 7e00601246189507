// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/settings/siteconfiguration.h>

#include <core/net/geoip.h>
#include <core/settings/preferences.h>

#include <QFileInfo>

#include <algorithm>
#include <variant>
#include <vector>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Number = int &(*)(SiteConfiguration &);
using Flag = bool &(*)(SiteConfiguration &);
using Text = QString &(*)(SiteConfiguration &);

struct Entry
{
    QLatin1StringView name;
    std::variant<Number, Flag, Text> member;
    int minimum = 0;
    int maximum = 0;
};

constexpr int MaximumCount = 1'000'000;
constexpr int Day = 86'400'000;
// What bcrypt can take.
constexpr int MaximumPasswordLength = 72;

Entry count(QLatin1StringView name, Number member)
{
    return {name, member, 1, MaximumCount};
}

Entry window(QLatin1StringView name, Number member)
{
    return {name, member, 1000, Day};
}

const std::vector<Entry> &entries()
{
    using Site = SiteConfiguration;
    static const std::vector<Entry> list{
        count("login_limit"_L1, [](Site &site) -> int & { return site.limits.login.count; }),
        window("login_window_ms"_L1, [](Site &site) -> int & { return site.limits.login.windowMilliseconds; }),
        count("magic_link_limit"_L1, [](Site &site) -> int & { return site.limits.magicLink.count; }),
        window("magic_link_window_ms"_L1,
               [](Site &site) -> int & { return site.limits.magicLink.windowMilliseconds; }),
        count("password_reset_limit"_L1, [](Site &site) -> int & { return site.limits.passwordReset.count; }),
        window("password_reset_window_ms"_L1,
               [](Site &site) -> int & { return site.limits.passwordReset.windowMilliseconds; }),
        count("registration_limit"_L1, [](Site &site) -> int & { return site.limits.registration.count; }),
        window("registration_window_ms"_L1,
               [](Site &site) -> int & { return site.limits.registration.windowMilliseconds; }),
        count("registration_ip_limit"_L1,
              [](Site &site) -> int & { return site.limits.registrationByAddress.count; }),
        window("registration_ip_window_ms"_L1,
               [](Site &site) -> int & { return site.limits.registrationByAddress.windowMilliseconds; }),
        {"password_min_length"_L1, [](Site &site) -> int & { return site.passwords.minimumLength; }, 1,
         MaximumPasswordLength},
        {"password_max_length"_L1, [](Site &site) -> int & { return site.passwords.maximumLength; }, 1,
         MaximumPasswordLength},
        {"password_require_uppercase"_L1, [](Site &site) -> bool & { return site.passwords.requireUppercase; }},
        {"password_require_lowercase"_L1, [](Site &site) -> bool & { return site.passwords.requireLowercase; }},
        {"password_require_digit"_L1, [](Site &site) -> bool & { return site.passwords.requireDigit; }},
        {"password_require_special"_L1, [](Site &site) -> bool & { return site.passwords.requireSpecial; }},
        {"geoip_file"_L1, [](Site &site) -> QString & { return site.geoIpFile; }},
        {"site_folder"_L1, [](Site &site) -> QString & { return site.siteFolder; }},
    };
    return list;
}

const Entry *entryOf(const QString &name)
{
    const auto found = std::ranges::find(entries(), name, &Entry::name);
    return found == entries().end() ? nullptr : &*found;
}

std::optional<bool> flagOf(const QVariant &value)
{
    const QString text = value.toString();
    if (text != "true"_L1 && text != "false"_L1)
        return std::nullopt;
    return text == "true"_L1;
}

// Reads the value into the member; false when it is of another kind or out of range.
bool take(SiteConfiguration &site, const Entry &entry, const QVariant &value)
{
    if (const auto *number = std::get_if<Number>(&entry.member)) {
        bool isNumber = false;
        const int read = value.toString().trimmed().toInt(&isNumber);
        if (isNumber && read >= entry.minimum && read <= entry.maximum)
            (*number)(site) = read;
        else
            isNumber = false;
        return isNumber;
    }
    if (const auto *flag = std::get_if<Flag>(&entry.member)) {
        const auto read = flagOf(value);
        if (read)
            (*flag)(site) = *read;
        return read.has_value();
    }
    std::get<Text>(entry.member)(site) = value.toString();
    return true;
}

QString preference(const QString &name)
{
    return u"site/"_s + name;
}

} // namespace

QStringList SiteConfiguration::names()
{
    QStringList list;
    for (const Entry &entry : entries())
        list << entry.name;
    return list;
}

QVariant SiteConfiguration::value(const QString &name) const
{
    const Entry *entry = entryOf(name);
    SiteConfiguration copy = *this;
    return entry ? std::visit([&copy](auto member) { return QVariant::fromValue(member(copy)); }, entry->member)
                 : QVariant();
}

std::pair<int, int> SiteConfiguration::range(const QString &name)
{
    const Entry *entry = entryOf(name);
    return entry ? std::pair(entry->minimum, entry->maximum) : std::pair(0, 0);
}

Status SiteConfiguration::setValue(const QString &name, const QVariant &value)
{
    const Entry *entry = entryOf(name);
    if (!entry)
        return failure(Error::invalid(name, Violation::UnknownValue));
    SiteConfiguration changed = *this;
    if (!take(changed, *entry, value) || changed.passwords.minimumLength > changed.passwords.maximumLength)
        return failure(Error::invalid(name, Violation::Invalid));
    *this = changed;
    return {};
}

QString SiteConfiguration::bucketFolder(const ConnectionProfile &workspace) const
{
    return siteFolder.isEmpty() && workspace.isEmbedded() ? workspace.path + u".files"_s : siteFolder;
}

SiteConfiguration readSiteConfiguration(const Preferences &preferences, const ConnectionProfile &workspace)
{
    SiteConfiguration site;
    for (const QString &name : SiteConfiguration::names()) {
        const QVariant value = preferences.value(workspace, preference(name), {});
        if (value.isValid())
            (void)site.setValue(name, value);
    }
    return site;
}

Status checkPaths(const SiteConfiguration &configuration)
{
    FieldErrors errors;
    if (!configuration.geoIpFile.isEmpty() && !checkGeoIpFile(configuration.geoIpFile))
        errors.append({u"geoip_file"_s, Violation::Invalid});
    if (!configuration.siteFolder.isEmpty() && !QFileInfo(configuration.siteFolder).isDir())
        errors.append({u"site_folder"_s, Violation::Invalid});
    return errors.isEmpty() ? Status() : failure(Error::invalid(errors));
}

void writeSiteConfiguration(Preferences &preferences, const ConnectionProfile &workspace,
                            const SiteConfiguration &configuration)
{
    for (const QString &name : SiteConfiguration::names()) {
        const QVariant value = configuration.value(name);
        if (value == SiteConfiguration().value(name))
            preferences.remove(workspace, preference(name));
        else
            preferences.setValue(workspace, preference(name), value);
    }
}

} // namespace steward
