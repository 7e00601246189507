// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/roles/role.h>

#include <QJsonObject>

namespace steward {

/// The roles of the site as records: to make, change and delete. Attributes are "name" (1 to 50
/// characters, unique, exact), "description" (500 at most, nothing when blank) and "is_system_role".
/// Only the system gives a role the name Owner, Admin or User, and renames Admin and User; Owner keeps its name, for everything that protects the
/// last Owner goes by it. Errors everywhere: Invalid with the fields of the form; Denied
/// "insufficient_permissions", "system_role_protected"; NotFound "role_not_found".
class SiteRoles
{
public:
    explicit SiteRoles(const ServiceContext &context)
        : m_context(context)
    {
    }

    [[nodiscard]] Result<Role> create(const QJsonObject &attributes);
    [[nodiscard]] Result<Role> update(const RoleId &id, const QJsonObject &attributes);
    /// The same for the role as it was seen. Errors besides: Conflict "role_changed" when somebody else has changed it.
    [[nodiscard]] Result<Role> edit(const Role &seen, const QJsonObject &attributes);
    /// Deletes a role that nobody holds, with its permissions; what people who are gone left goes along. Errors besides: InUse "role_in_use".
    [[nodiscard]] Result<Role> remove(const RoleId &id);

private:
    Result<Role> existing(const RoleId &id);
    Result<Role> write(const Role &stored, const QJsonObject &attributes);
    Status note(const QString &change, const Role &before, const Role &after);
    Status requireFreeName(const QString &name) const;

    ServiceContext m_context;
};

} // namespace steward
