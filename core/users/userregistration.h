// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/servicecontext.h>
#include <core/base/result.h>
#include <core/users/userforms.h>

namespace steward {

struct GuestOutcome
{
    enum class Kind { Created, ExistsConfirmed, ExistsUnconfirmed };

    Kind kind = Kind::Created;
    User user; ///< the new or the existing person
};

/// Makes accounts. Whoever registers by the system while no active Owner exists becomes Owner, active
/// and confirmed; everybody else gets the role and the state that the site's settings name. The person,
/// the role and the audit entry are written in one transaction. No mail is sent. Errors: Invalid with
/// all fields of the form; Denied "insufficient_permissions" when the actor may not manage people;
/// NotFound "role_not_found" when the site has lost its role Owner or User.
class UserRegistration
{
public:
    explicit UserRegistration(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// The address only counts towards the limits, which make the e-mail a field error
    /// (TooManyAttempts).
    [[nodiscard]] Result<User> registerUser(const QJsonObject &attributes,
                                            const std::optional<QString> &ipAddress = {});

    /// The same, and stores the address, and the place that the site's GeoIP file knows for it. An
    /// address without a place, or no such file, is no error.
    [[nodiscard]] Result<User> registerUserWithPlace(const QJsonObject &attributes, const QString &ipAddress);

    /// A person without a known password, for an order without an account; never becomes Owner. When
    /// the address is known already nothing is made; an unconfirmed account takes the names given.
    [[nodiscard]] Result<GuestOutcome> createGuest(const QJsonObject &attributes);

    /// What registerUser would make of the attributes, without hashing, without writing, and without a
    /// word about names that are taken; a username made from the e-mail is one that is free.
    [[nodiscard]] Result<RegistrationForm> change(const QJsonObject &attributes);

    /// The first account of a new workspace, active and confirmed Owner, beyond all limits. Errors
    /// besides: Denied "workspace_not_empty".
    [[nodiscard]] Result<User> registerFirstOwner(const QJsonObject &attributes);

private:
    enum class Election { Default, NeverOwner };

    Result<User> create(RegistrationForm form, Election election);
    Result<User> insert(RegistrationForm &form, const QString &hash, Election election);
    Status insertRow(RegistrationForm &form, const QString &hash);
    /// The name of the role.
    Result<QString> grantFirstRole(User &user, Election election);
    Result<bool> isWithinLimits(const QJsonObject &attributes, const std::optional<QString> &ipAddress);

    ServiceContext m_context;
};

} // namespace steward
