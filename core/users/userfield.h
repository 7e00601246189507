// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/user.h>

#include <QStringList>
#include <QVariant>

#include <optional>

namespace steward {

/// One field of a person, named by text: a column ("email"), something derived from columns
/// ("full_name", "roles") or a custom field ("custom.phone"). Filters, sort orders, table columns,
/// change sets and the command line all name fields in this way.
class UserField
{
public:
    enum class Kind { Text, Boolean, Time, Uuid, Roles, Custom };

    /// Nothing when the text names no field.
    [[nodiscard]] static std::optional<UserField> parse(const QString &id);
    [[nodiscard]] static UserField custom(const QString &key);

    /// The ids of all fields but the custom ones, in the order in which tables offer them.
    [[nodiscard]] static const QStringList &standardIds();

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString customKey() const; ///< empty unless kind() is Custom

    /// The value that a person has in this field; invalid for NULL and absent ones. Times are
    /// QDateTime, roles a QStringList, custom fields what the JSON holds.
    [[nodiscard]] QVariant valueOf(const ListedUser &listed) const;

    friend bool operator==(const UserField &, const UserField &) = default;

private:
    UserField(QString id, Kind kind)
        : m_id(std::move(id))
        , m_kind(kind)
    {
    }

    QString m_id;
    Kind m_kind;
};

} // namespace steward
