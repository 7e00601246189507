// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/userviewmemory.h>

#include <core/users/userfield.h>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr auto ColumnsKey = "columns"_L1;
constexpr auto WidthsKey = "widths"_L1;
constexpr auto SortOrderKey = "sort"_L1;
constexpr auto SplitterKey = "splitter"_L1;
constexpr auto DetailKey = "detail"_L1;
constexpr auto SavedKey = "savedFilters"_L1;

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

QVariant UserViewMemory::value(QLatin1StringView key, const QVariant &standard) const
{
    return m_preferences.value(m_profile, m_name + u'/' + key, standard);
}

void UserViewMemory::setValue(QLatin1StringView key, const QVariant &value)
{
    m_preferences.setValue(m_profile, m_name + u'/' + key, value);
}

QStringList UserViewMemory::columns() const
{
    QStringList known;
    for (const QString &id : value(ColumnsKey, defaultColumns()).toStringList()) {
        if (UserField::parse(id))
            known << id;
    }
    return known.isEmpty() ? defaultColumns() : known;
}

void UserViewMemory::setColumns(const QStringList &ids)
{
    setValue(ColumnsKey, ids);
}

int UserViewMemory::width(const QString &field) const
{
    const int remembered = value(WidthsKey).toMap().value(field).toInt();
    return remembered > 0 ? remembered : defaultWidth(field);
}

void UserViewMemory::setWidths(const QHash<QString, int> &widths)
{
    QVariantMap all = value(WidthsKey).toMap();
    for (auto it = widths.begin(); it != widths.end(); ++it)
        all.insert(it.key(), it.value());
    setValue(WidthsKey, all);
}

QList<SortKey> UserViewMemory::sort() const
{
    return userQueryFromJson(QJsonObject::fromVariantMap(value(SortOrderKey).toMap())).sort;
}

void UserViewMemory::setSort(const QList<SortKey> &sort)
{
    setValue(SortOrderKey, toJson(UserQuery{{}, {}, sort}).toVariantMap());
}

QByteArray UserViewMemory::splitterState() const
{
    return value(SplitterKey).toByteArray();
}

void UserViewMemory::setSplitterState(const QByteArray &state)
{
    setValue(SplitterKey, state);
}

bool UserViewMemory::isDetailShown(bool atFirst) const
{
    return value(DetailKey, atFirst).toBool();
}

void UserViewMemory::setDetailShown(bool isShown)
{
    setValue(DetailKey, isShown);
}

QList<NamedQuery> UserViewMemory::savedQueries() const
{
    QList<NamedQuery> saved;
    const QVariantMap all = value(SavedKey).toMap();
    for (auto it = all.begin(); it != all.end(); ++it)
        saved.append({it.key(), userQueryFromJson(QJsonObject::fromVariantMap(it.value().toMap())), "star"_L1, true});
    return saved;
}

void UserViewMemory::saveQuery(const QString &name, const UserQuery &query)
{
    QVariantMap all = value(SavedKey).toMap();
    all.insert(name, toJson(query).toVariantMap());
    setValue(SavedKey, all);
}

void UserViewMemory::removeQuery(const QString &name)
{
    QVariantMap all = value(SavedKey).toMap();
    all.remove(name);
    setValue(SavedKey, all);
}

} // namespace steward::ui
