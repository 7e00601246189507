// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userdifference.h>

#include <core/users/userprofile.h>

using namespace Qt::StringLiterals;

namespace steward {

AuditChanges userDifference(const User &before, const User &after)
{
    AuditChanges changes;
    for (const QString &column : {u"email"_s, u"username"_s, u"first_name"_s, u"last_name"_s, u"user_timezone"_s,
                                  u"is_active"_s, u"confirmed_at"_s})
        changes.add(column, userFieldValue(before, column), userFieldValue(after, column));
    return changes.addMembers(u"custom_fields."_s, before.customFields, after.customFields);
}

AuditChanges userCreation(const User &user)
{
    AuditChanges changes;
    for (const QString &column :
         {u"email"_s, u"username"_s, u"first_name"_s, u"last_name"_s, u"user_timezone"_s, u"is_active"_s,
          u"confirmed_at"_s, u"registration_ip"_s, u"registration_country"_s, u"registration_region"_s,
          u"registration_city"_s})
        changes.add(column, QJsonValue(), userFieldValue(user, column));
    return changes.addMembers(u"custom_fields."_s, {}, user.customFields);
}

} // namespace steward
