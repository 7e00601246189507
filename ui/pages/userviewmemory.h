// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/settings/preferences.h>
#include <ui/pages/namedquery.h>

#include <QHash>
#include <QStringList>

namespace steward::ui {

/// What a table of people remembers of a workspace from one day to the next: columns, their widths, the
/// sort order, whether the pane beside it is open and how wide, and the filters that the administrator
/// has saved.
class UserViewMemory
{
public:
    /// Each table has its own `name`.
    UserViewMemory(Preferences &preferences, ConnectionProfile profile, const QString &name)
        : m_preferences(preferences)
        , m_profile(std::move(profile))
        , m_name(name)
    {
    }

    [[nodiscard]] static const QStringList &defaultColumns();

    [[nodiscard]] QStringList columns() const;
    void setColumns(const QStringList &ids);

    [[nodiscard]] int width(const QString &field) const; ///< pixels
    void setWidths(const QHash<QString, int> &widths);

    [[nodiscard]] QList<SortKey> sort() const;
    void setSort(const QList<SortKey> &sort);

    [[nodiscard]] QByteArray splitterState() const;
    void setSplitterState(const QByteArray &state);

    [[nodiscard]] bool isDetailShown(bool atFirst) const;
    void setDetailShown(bool isShown);

    [[nodiscard]] QList<NamedQuery> savedQueries() const;
    void saveQuery(const QString &name, const UserQuery &query);
    void removeQuery(const QString &name);

private:
    [[nodiscard]] QVariant value(QLatin1StringView key, const QVariant &standard = {}) const;
    void setValue(QLatin1StringView key, const QVariant &value);

    Preferences &m_preferences;
    ConnectionProfile m_profile;
    QString m_name;
};

} // namespace steward::ui
