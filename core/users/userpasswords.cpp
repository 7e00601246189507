// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userpasswords.h>

#include <core/audit/audit.h>
#include <core/audit/auditchanges.h>
#include <core/crypto/passwordhash.h>
#include <core/db/transaction.h>
#include <core/users/userforms.h>
#include <core/users/userrank.h>
#include <core/users/userstore.h>

using namespace Qt::StringLiterals;

namespace steward {

Result<bool> UserPasswords::isCurrent(const UserId &id, const Secret &password)
{
    const auto hash = TRY(UserStore(m_context.connection).fetchPasswordHash(id));
    return hash && verifyPassword(password, *hash);
}

Result<User> UserPasswords::change(const UserId &id, const Secret &current, const QJsonObject &attributes)
{
    FieldErrors errors;
    if (!TRY(isCurrent(id, current)))
        errors.append({u"current_password"_s, Violation::WrongPassword});
    return set(id, attributes, By::Owner, errors);
}

Result<User> UserPasswords::reset(const UserId &id, const QJsonObject &attributes)
{
    return set(id, attributes, By::Link, {});
}

Result<User> UserPasswords::setByAdmin(const UserId &id, const QJsonObject &attributes)
{
    TRY_STATUS(UserRank(m_context).requireManager());
    return set(id, attributes, By::Admin, {});
}

Result<User> UserPasswords::set(const UserId &id, const QJsonObject &attributes, By by, FieldErrors errors)
{
    const auto former = TRY(UserStore(m_context.connection).fetchPasswordHash(id));
    if (!former)
        return failure(Error::notFound(u"user_not_found"_s));
    TRY_STATUS(UserRank(m_context).requireAuthorityOver(id));
    const PasswordForm form = passwordForm(attributes, m_context.passwords, [&former](const Secret &password) {
        return verifyPassword(password, *former);
    });
    errors += form.errors;
    if (!errors.isEmpty())
        return failure(Error::invalid(errors));
    // Hashing takes long: nobody waits for a lock meanwhile.
    const QString hash = TRY(hashPassword(form.password, m_context.passwords.bcryptCost));
    return write(id, *former, hash, by);
}

Result<User> UserPasswords::write(const UserId &id, const QString &formerHash, const QString &hash, By by)
{
    return inTransaction(m_context.connection, "password"_L1, [&]() -> Result<User> {
        UserStore store(m_context.connection);
        auto user = TRY(store.lock(id));
        if (!user)
            return failure(Error::notFound(u"user_not_found"_s));
        TRY_STATUS(UserRank(m_context).requireAuthorityOver(id));
        if (TRY(store.fetchPasswordHash(id)) != formerHash)
            return failure(Error::of(Error::Kind::Conflict));
        UserChanges changes;
        changes.passwordHash = hash;
        user->updatedAt = wholeSeconds(m_context.now());
        TRY_STATUS(store.update(id, changes, user->updatedAt));
        const qint64 tokens = TRY(store.deleteTokens(id));
        const auto action = by == By::Admin ? AuditAction::AdminPasswordReset : AuditAction::UserUpdated;
        AuditChanges named;
        named.add(u"hashed_password"_s, formerHash, hash);
        TRY_STATUS(writeAudit(m_context, action, id,
                              named.with({{u"tokens_deleted"_s, tokens},
                                          {u"password"_s, by == By::Link ? u"changed by link"_s : u"changed"_s}})));
        return *user;
    });
}

} // namespace steward
