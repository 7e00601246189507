// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/settings/profilestore.h>

#include <core/settings/preferences.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

ProfileStore::ProfileStore(const QString &file)
    : m_settings(file.isEmpty() ? configurationFile(u"workspaces.ini"_s) : file, QSettings::IniFormat)
{
}

QString ProfileStore::group(const QString &name) const
{
    // Names hold any character; groups do not.
    return QString::fromLatin1(name.toUtf8().toHex());
}

QList<ConnectionProfile> ProfileStore::all() const
{
    QList<ConnectionProfile> profiles;
    for (const QString &each : m_settings.childGroups()) {
        const auto address = parseWorkspaceUrl(m_settings.value(each + u"/url"_s).toString());
        if (!address)
            continue;
        ConnectionProfile profile = address->profile;
        profile.name = m_settings.value(each + u"/name"_s).toString();
        profile.colour = m_settings.value(each + u"/colour"_s).toString();
        profile.production = m_settings.value(each + u"/production"_s).toBool();
        profile.readOnly = m_settings.value(each + u"/readOnly"_s).toBool();
        profiles.append(profile);
    }
    std::sort(profiles.begin(), profiles.end(), [](const auto &left, const auto &right) {
        return left.name.localeAwareCompare(right.name) < 0;
    });
    return profiles;
}

std::optional<ConnectionProfile> ProfileStore::find(const QString &name) const
{
    for (const ConnectionProfile &each : all()) {
        if (each.name == name)
            return each;
    }
    return std::nullopt;
}

Status ProfileStore::save(const ConnectionProfile &profile, const QString &formerName)
{
    const QString name = profile.name;
    if (name.trimmed().isEmpty())
        return failure(Error::invalid(u"name"_s, Violation::Blank));
    if (name.contains(u'\n') || name.contains(u'\r') || name.contains(QChar::Null))
        return failure(Error::invalid(u"name"_s, Violation::LineBreak));
    if (name != formerName && find(name))
        return failure(Error::invalid(u"name"_s, Violation::Taken));
    const QDateTime used = lastUsed(formerName);
    if (!formerName.isEmpty())
        remove(formerName);
    const QString prefix = group(name);
    m_settings.setValue(prefix + u"/name"_s, name);
    m_settings.setValue(prefix + u"/url"_s, workspaceUrl(profile));
    m_settings.setValue(prefix + u"/colour"_s, profile.colour);
    m_settings.setValue(prefix + u"/production"_s, profile.production);
    m_settings.setValue(prefix + u"/readOnly"_s, profile.readOnly);
    if (used.isValid())
        markUsed(name, used);
    return {};
}

void ProfileStore::remove(const QString &name)
{
    m_settings.remove(group(name));
}

QDateTime ProfileStore::lastUsed(const QString &name) const
{
    return m_settings.value(group(name) + u"/lastUsed"_s).toDateTime();
}

void ProfileStore::markUsed(const QString &name, const QDateTime &when)
{
    if (!name.isEmpty() && find(name))
        m_settings.setValue(group(name) + u"/lastUsed"_s, when);
}

} // namespace steward
