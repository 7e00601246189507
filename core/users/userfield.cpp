// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userfield.h>

#include <QHash>
#include <QJsonValue>

#include <array>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr QLatin1StringView CustomPrefix{"custom."};

QVariant optionalValue(const std::optional<QString> &text)
{
    return text ? QVariant(*text) : QVariant();
}

QVariant timeValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time) : QVariant();
}

struct Entry
{
    QLatin1StringView id;
    UserField::Kind kind;
    QVariant (*value)(const ListedUser &);
};

using Kind = UserField::Kind;

const std::array<Entry, 17> entries{{
    {"full_name"_L1, Kind::Text, [](const ListedUser &l) { return optionalValue(l.user.fullName()); }},
    {"email"_L1, Kind::Text, [](const ListedUser &l) { return QVariant(l.user.email); }},
    {"username"_L1, Kind::Text, [](const ListedUser &l) { return optionalValue(l.user.username); }},
    {"first_name"_L1, Kind::Text, [](const ListedUser &l) { return optionalValue(l.user.firstName); }},
    {"last_name"_L1, Kind::Text, [](const ListedUser &l) { return optionalValue(l.user.lastName); }},
    {"roles"_L1, Kind::Roles, [](const ListedUser &l) { return QVariant(l.roles); }},
    {"is_active"_L1, Kind::Boolean, [](const ListedUser &l) { return QVariant(l.user.isActive); }},
    {"confirmed_at"_L1, Kind::Time, [](const ListedUser &l) { return timeValue(l.user.confirmedAt); }},
    {"inserted_at"_L1, Kind::Time, [](const ListedUser &l) { return timeValue(l.user.insertedAt); }},
    {"updated_at"_L1, Kind::Time, [](const ListedUser &l) { return timeValue(l.user.updatedAt); }},
    {"user_timezone"_L1, Kind::Text, [](const ListedUser &l) { return optionalValue(l.user.timezone); }},
    {"preferred_locale"_L1, Kind::Custom,
     [](const ListedUser &l) { return l.user.customFields.value("preferred_locale"_L1).toVariant(); }},
    {"registration_country"_L1, Kind::Text,
     [](const ListedUser &l) { return optionalValue(l.user.registrationCountry); }},
    {"registration_region"_L1, Kind::Text,
     [](const ListedUser &l) { return optionalValue(l.user.registrationRegion); }},
    {"registration_city"_L1, Kind::Text,
     [](const ListedUser &l) { return optionalValue(l.user.registrationCity); }},
    {"registration_ip"_L1, Kind::Text,
     [](const ListedUser &l) { return optionalValue(l.user.registrationIp); }},
    {"uuid"_L1, Kind::Uuid, [](const ListedUser &l) { return QVariant(l.user.id.text()); }},
}};

// Change sets of many people ask for fields by name again and again.
const Entry *findEntry(const QString &id)
{
    static const QHash<QString, const Entry *> byId = [] {
        QHash<QString, const Entry *> known;
        for (const Entry &entry : entries)
            known.insert(entry.id, &entry);
        return known;
    }();
    return byId.value(id);
}

} // namespace

std::optional<UserField> UserField::parse(const QString &id)
{
    if (const Entry *entry = findEntry(id))
        return UserField(id, entry->kind);
    if (id.startsWith(CustomPrefix) && id.size() > CustomPrefix.size())
        return UserField(id, Kind::Custom);
    return std::nullopt;
}

UserField UserField::custom(const QString &key)
{
    return UserField(CustomPrefix + key, Kind::Custom);
}

const QStringList &UserField::standardIds()
{
    static const QStringList ids = [] {
        QStringList list;
        for (const Entry &entry : entries)
            list << entry.id;
        return list;
    }();
    return ids;
}

QString UserField::customKey() const
{
    if (m_kind != Kind::Custom)
        return {};
    return m_id.startsWith(CustomPrefix) ? m_id.mid(CustomPrefix.size()) : m_id;
}

QVariant UserField::valueOf(const ListedUser &listed) const
{
    if (const Entry *entry = findEntry(m_id))
        return entry->value(listed);
    return listed.user.customFields.value(customKey()).toVariant();
}

} // namespace steward
