// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/sessions/usertoken.h>
#include <core/users/user.h>

namespace steward {

/// A link that a person has got by mail, as far as the database knows it.
struct PersonLink
{
    enum class Kind { Confirmation, PasswordReset, EmailChange, MagicLink, Other };
    enum class State {
        Valid,
        Expired,
        Outdated, ///< the person has had another address since it was sent, so the site refuses it
    };

    TokenId id;
    Kind kind = Kind::Other;
    State state = State::Expired;
    QString context;               ///< as the database has it
    std::optional<QString> sentTo; ///< of a change, the new address
    QDateTime createdAt;
    QDateTime expiresAt; ///< invalid where nobody knows how long it is good
};

/// The links of a person that were sent and not used: to look at and to revoke. Errors everywhere:
/// those of the database; more where it is said.
class PersonLinks
{
public:
    explicit PersonLinks(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// Newest first. Errors: NotFound "user_not_found".
    [[nodiscard]] Result<QList<PersonLink>> of(const UserId &user);

    /// Errors: NotFound "link_not_found", for a session too; Denied "insufficient_permissions".
    [[nodiscard]] Status revoke(const TokenId &id);
    /// How many were revoked. Errors: Denied "insufficient_permissions".
    [[nodiscard]] Result<qint64> revokeAll(const UserId &user);

private:
    [[nodiscard]] PersonLink linkOf(const UserToken &token, const User &person) const;

    ServiceContext m_context;
};

/// "confirmation", "password_reset", …: how programs call them.
[[nodiscard]] QString linkKindName(PersonLink::Kind kind);
[[nodiscard]] QString linkStateName(PersonLink::State state);

} // namespace steward
