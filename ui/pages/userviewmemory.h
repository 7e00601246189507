// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/settings/preferences.h>
#include <ui/pages/namedquery.h>

#include <QHash>
#include <QStringList>

namespace steward::ui {

/// What the users page remembers of a workspace from one day to the next: columns, their widths, the
/// sort order, the place of the splitter, and the filters that the administrator has saved.
class UserViewMemory
{
public:
    UserViewMemory(Preferences &preferences, ConnectionProfile profile)
        : m_preferences(preferences)
        , m_profile(std::move(profile))
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

    [[nodiscard]] QList<NamedQuery> savedQueries() const;
    void saveQuery(const QString &name, const UserQuery &query);
    void removeQuery(const QString &name);

private:
    Preferences &m_preferences;
    ConnectionProfile m_profile;
};

} // namespace steward::ui
