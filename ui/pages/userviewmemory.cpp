// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/userviewmemory.h>

#include <core/users/userfield.h>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

const auto ColumnsKey = u"users/columns"_s;
const auto WidthsKey = u"users/widths"_s;
const auto SortOrderKey = u"users/sort"_s;
const auto SplitterKey = u"users/splitter"_s;
const auto SavedKey = u"users/savedFilters"_s;

int defaultWidth(const QString &field)
{
    if (field == "full_name"_L1 || field == "email"_L1)
        return 210;
    if (field == "roles"_L1)
        return 140;
    if (field == "is_active"_L1)
        return 90;
    if (field == "uuid"_L1)
        return 290;
    return 130;
}

} // namespace

const QStringList &UserViewMemory::defaultColumns()
{
    static const QStringList columns{u"full_name"_s, u"email"_s,        u"roles"_s,
                                     u"is_active"_s, u"confirmed_at"_s, u"inserted_at"_s,
                                     u"registration_country"_s};
    return columns;
}

QStringList UserViewMemory::columns() const
{
    QStringList known;
    for (const QString &id : m_preferences.value(m_profile, ColumnsKey, defaultColumns()).toStringList()) {
        if (UserField::parse(id))
            known << id;
    }
    return known.isEmpty() ? defaultColumns() : known;
}

void UserViewMemory::setColumns(const QStringList &ids)
{
    m_preferences.setValue(m_profile, ColumnsKey, ids);
}

int UserViewMemory::width(const QString &field) const
{
    const int remembered = m_preferences.value(m_profile, WidthsKey, {}).toMap().value(field).toInt();
    return remembered > 0 ? remembered : defaultWidth(field);
}

void UserViewMemory::setWidths(const QHash<QString, int> &widths)
{
    QVariantMap all = m_preferences.value(m_profile, WidthsKey, {}).toMap();
    for (auto it = widths.begin(); it != widths.end(); ++it)
        all.insert(it.key(), it.value());
    m_preferences.setValue(m_profile, WidthsKey, all);
}

QList<SortKey> UserViewMemory::sort() const
{
    return userQueryFromJson(QJsonObject::fromVariantMap(m_preferences.value(m_profile, SortOrderKey, {}).toMap())).sort;
}

void UserViewMemory::setSort(const QList<SortKey> &sort)
{
    m_preferences.setValue(m_profile, SortOrderKey, toJson(UserQuery{{}, {}, sort}).toVariantMap());
}

QByteArray UserViewMemory::splitterState() const
{
    return m_preferences.value(m_profile, SplitterKey, {}).toByteArray();
}

void UserViewMemory::setSplitterState(const QByteArray &state)
{
    m_preferences.setValue(m_profile, SplitterKey, state);
}

QList<NamedQuery> UserViewMemory::savedQueries() const
{
    QList<NamedQuery> saved;
    const QVariantMap all = m_preferences.value(m_profile, SavedKey, {}).toMap();
    for (auto it = all.begin(); it != all.end(); ++it)
        saved.append({it.key(), userQueryFromJson(QJsonObject::fromVariantMap(it.value().toMap())), "star"_L1, true});
    return saved;
}

void UserViewMemory::saveQuery(const QString &name, const UserQuery &query)
{
    QVariantMap all = m_preferences.value(m_profile, SavedKey, {}).toMap();
    all.insert(name, toJson(query).toVariantMap());
    m_preferences.setValue(m_profile, SavedKey, all);
}

void UserViewMemory::removeQuery(const QString &name)
{
    QVariantMap all = m_preferences.value(m_profile, SavedKey, {}).toMap();
    all.remove(name);
    m_preferences.setValue(m_profile, SavedKey, all);
}

} // namespace steward::ui
