// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/registrationdefaults.h>

#include <core/roles/rolestore.h>
#include <core/settings/sitesettings.h>
#include <core/users/user.h>

using namespace Qt::StringLiterals;

namespace steward {

// Absent: active; else only the very text "true" is.
Result<bool> isActiveByDefault(const ServiceContext &context)
{
    const auto status = TRY(SiteSettings(context).text(u"new_user_default_status"_s));
    return !status || *status == "true"_L1;
}

Result<Role> defaultRole(const ServiceContext &context)
{
    RoleStore roles(context.connection);
    const QString name = TRY(SiteSettings(context).text(u"new_user_default_role"_s)).value_or(QString());
    auto role = name == roleName::Owner ? std::nullopt : TRY(roles.fetchByName(name));
    if (!role)
        role = TRY(roles.fetchByName(roleName::User));
    if (!role)
        return failure(Error::notFound(u"role_not_found"_s));
    return *role;
}

} // namespace steward
