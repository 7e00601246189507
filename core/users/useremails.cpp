// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/useremails.h>

#include <core/users/userforms.h>
#include <core/users/userpasswords.h>
#include <core/users/userstore.h>

using namespace Qt::StringLiterals;

namespace steward {

Result<User> UserEmails::apply(const UserId &id, const Secret &currentPassword, const QJsonObject &attributes)
{
    UserStore store(m_context.connection);
    auto user = TRY(store.fetch(id));
    if (!user)
        return failure(Error::notFound(u"user_not_found"_s));
    const UserForm form = TRY(emailForm(*user, attributes, &store));
    FieldErrors errors = form.errors;
    if (!TRY(UserPasswords(m_context).isCurrent(id, currentPassword)))
        errors.append({u"current_password"_s, Violation::WrongPassword});
    if (!errors.isEmpty())
        return failure(Error::invalid(errors));
    user->email = *form.changes.email;
    return *user;
}

} // namespace steward
