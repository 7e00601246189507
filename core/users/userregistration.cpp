// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userregistration.h>

#include <core/audit/audit.h>
#include <core/base/textrules.h>
#include <core/crypto/passwordhash.h>
#include <core/db/transaction.h>
#include <core/net/geoip.h>
#include <core/roles/rolestore.h>
#include <core/users/ratelimiter.h>
#include <core/users/userdifference.h>
#include <core/users/registrationdefaults.h>
#include <core/users/userprofile.h>
#include <core/users/userrank.h>
#include <core/users/userstore.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int UsernameAttempts = 5;

bool isTaken(const Error &error, QLatin1StringView field)
{
    return std::ranges::any_of(error.fields, [field](const FieldError &each) {
        return each.field == field && each.violation == Violation::Taken;
    });
}

QJsonObject withoutBlanks(const QJsonObject &attributes)
{
    QJsonObject names;
    for (const QString &key : {u"first_name"_s, u"last_name"_s}) {
        const QJsonValue value = attributes.value(key);
        if (!value.isUndefined() && !value.isNull() && !(value.isString() && isBlank(value.toString())))
            names.insert(key, value);
    }
    return names;
}

/// Knows which usernames are taken, but minds neither them nor e-mails.
class FreeUsernames : public TakenNames
{
public:
    explicit FreeUsernames(UserStore &store)
        : m_store(store)
    {
    }

    Result<bool> isEmailTaken(const QString &, const UserId &) override { return false; }
    Result<bool> isUsernameTaken(const QString &, const UserId &) override { return false; }
    Result<QSet<QString>> usernamesLike(const QString &base) override { return m_store.usernamesLike(base); }

private:
    UserStore &m_store;
};

} // namespace

Result<bool> UserRegistration::isWithinLimits(const QJsonObject &attributes, const std::optional<QString> &ipAddress)
{
    using Limit = RateLimiter::Limit;
    return TRY(m_context.limits.allow(Limit::RegistrationByEmail, attributes.value("email"_L1).toString()))
           && (!ipAddress || TRY(m_context.limits.allow(Limit::RegistrationByAddress, *ipAddress)));
}

Result<User> UserRegistration::registerUser(const QJsonObject &attributes, const std::optional<QString> &ipAddress)
{
    TRY_STATUS(UserRank(m_context).requireManager());
    UserStore store(m_context.connection);
    const bool isAllowed = TRY(isWithinLimits(attributes, ipAddress));
    RegistrationForm form = TRY(registrationForm(attributes, m_context.passwords, &store));
    if (!isAllowed) {
        FieldErrors errors{{u"email"_s, Violation::TooManyAttempts}};
        return failure(Error::invalid(errors + form.errors));
    }
    return create(std::move(form), Election::Default);
}

Result<User> UserRegistration::registerUserWithPlace(const QJsonObject &attributes, const QString &ipAddress)
{
    const Location location = locate(m_context.geoIpFile, ipAddress);
    QJsonObject complete = attributes;
    complete.insert(u"registration_ip"_s, ipAddress);
    const auto insert = [&complete](const QString &key, const std::optional<QString> &value) {
        if (value)
            complete.insert(key, *value);
    };
    insert(u"registration_country"_s, location.country);
    insert(u"registration_region"_s, location.region);
    insert(u"registration_city"_s, location.city);
    return registerUser(complete, ipAddress);
}

Result<GuestOutcome> UserRegistration::createGuest(const QJsonObject &attributes)
{
    TRY_STATUS(UserRank(m_context).requireManager());
    UserStore store(m_context.connection);
    const QJsonValue email = attributes.value("email"_L1);
    if (const auto existing = TRY(store.fetchByEmail(email.toString())); existing && email.isString()) {
        if (existing->isConfirmed())
            return GuestOutcome{GuestOutcome::Kind::ExistsConfirmed, *existing};
        // Names that are wrong change nothing and are no reason to refuse the order.
        const auto updated = UserProfile(m_context).update(existing->id, withoutBlanks(attributes));
        return GuestOutcome{GuestOutcome::Kind::ExistsUnconfirmed, updated.value_or(*existing)};
    }
    RegistrationForm form = TRY(guestForm(attributes, &store));
    return GuestOutcome{GuestOutcome::Kind::Created, TRY(create(std::move(form), Election::NeverOwner))};
}

Result<RegistrationForm> UserRegistration::change(const QJsonObject &attributes)
{
    UserStore store(m_context.connection);
    FreeUsernames names(store);
    RegistrationForm form = TRY(registrationForm(attributes, m_context.passwords, &names));
    form.user.isActive = TRY(isActiveByDefault(m_context));
    return form;
}

Result<User> UserRegistration::registerFirstOwner(const QJsonObject &attributes)
{
    return inTransaction(m_context.connection, "first owner"_L1, [&]() -> Result<User> {
        UserStore store(m_context.connection);
        TRY(RoleStore(m_context.connection).lockOwnerRole());
        if (TRY(store.fetchFirst()))
            return failure(Error::denied(u"workspace_not_empty"_s));
        return create(TRY(registrationForm(attributes, m_context.passwords, &store)), Election::Default);
    });
}

Result<User> UserRegistration::create(RegistrationForm form, Election election)
{
    if (!form.isValid())
        return failure(Error::invalid(form.errors));
    // Hashed before the transaction: nobody waits a quarter of a second for the lock on Owner.
    const QString hash = TRY(hashPassword(form.password, m_context.passwords.bcryptCost));
    return inTransaction(m_context.connection, "register"_L1,
                         [&]() -> Result<User> { return insert(form, hash, election); });
}

Result<User> UserRegistration::insert(RegistrationForm &form, const QString &hash, Election election)
{
    const auto ownerRole = TRY(RoleStore(m_context.connection).lockOwnerRole());
    if (!ownerRole)
        return failure(Error::notFound(u"role_not_found"_s));
    form.user.id = UserId::create();
    form.user.insertedAt = wholeSeconds(m_context.now());
    form.user.updatedAt = form.user.insertedAt;
    form.user.isActive = TRY(isActiveByDefault(m_context));
    TRY_STATUS(insertRow(form, hash));
    const QString role = TRY(grantFirstRole(form.user, election));
    TRY_STATUS(writeAudit(m_context, AuditAction::UserCreated, form.user.id,
                          userCreation(form.user).with({{u"email"_s, form.user.email}, {u"role"_s, role}})));
    return form.user;
}

Status UserRegistration::insertRow(RegistrationForm &form, const QString &hash)
{
    UserStore store(m_context.connection);
    for (int attempt = 1;; ++attempt) {
        // A savepoint: on PostgreSQL a refused row would spoil the whole transaction.
        const Status status = inTransaction(m_context.connection, "insert user"_L1,
                                            [&]() -> Status { return store.insert(form.user, hash); });
        const bool lostRace = !status && isTaken(status.error(), "username"_L1) && !form.usernameBase.isEmpty();
        if (!lostRace || attempt == UsernameAttempts)
            return status;
        form.user.username = freeUsername(form.usernameBase, TRY(store.usernamesLike(form.usernameBase)));
    }
}

Result<QString> UserRegistration::grantFirstRole(User &user, Election election)
{
    RoleStore roles(m_context.connection);
    // Nobody grants more than they hold: only by itself does a site without an Owner elect one.
    const bool mayElect = election == Election::Default && m_context.actor.isSystem();
    const bool becomesOwner = mayElect && TRY(roles.countActiveOwners()) == 0;
    if (!becomesOwner) {
        const auto role = election == Election::Default ? std::optional(TRY(defaultRole(m_context)))
                                                        : TRY(roles.fetchByName(roleName::User));
        if (!role)
            return failure(Error::notFound(u"role_not_found"_s));
        if (role->name == roleName::Admin)
            TRY_STATUS(UserRank(m_context).requireAdministrator());
        TRY(roles.assign(user.id, role->id, {}, user.insertedAt));
        return role->name;
    }
    TRY(roles.assign(user.id, TRY(roles.lockOwnerRole()).value(), {}, user.insertedAt));
    user.isActive = true;
    user.confirmedAt = user.insertedAt;
    UserChanges changes;
    changes.isActive = true;
    changes.confirmedAt = user.confirmedAt;
    TRY_STATUS(UserStore(m_context.connection).update(user.id, changes, user.insertedAt));
    return QString(roleName::Owner);
}

} // namespace steward
