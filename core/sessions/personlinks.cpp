// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/sessions/personlinks.h>

#include <core/audit/audit.h>
#include <core/db/transaction.h>
#include <core/sessions/tokenstore.h>
#include <core/users/userrank.h>
#include <core/users/userstore.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Kind = PersonLink::Kind;
using State = PersonLink::State;

Kind kindOf(const QString &context)
{
    if (context == tokenContext::Confirm)
        return Kind::Confirmation;
    if (context == tokenContext::ResetPassword)
        return Kind::PasswordReset;
    if (context == tokenContext::MagicLink)
        return Kind::MagicLink;
    return context.startsWith(tokenContext::change({})) ? Kind::EmailChange : Kind::Other;
}

// The very address counts, in the same case; a change names the one that is left.
bool fitsAddress(const UserToken &token, Kind kind, const User &person)
{
    if (kind == Kind::EmailChange)
        return token.context == tokenContext::change(person.email);
    return kind == Kind::Other || token.sentTo == person.email;
}

} // namespace

PersonLink PersonLinks::linkOf(const UserToken &token, const User &person) const
{
    PersonLink link{.id = token.id, .kind = kindOf(token.context), .context = token.context, .sentTo = token.sentTo,
                    .createdAt = token.insertedAt, .expiresAt = {}};
    const auto validity = tokenValidity(token.context);
    if (validity)
        link.expiresAt = token.insertedAt.addSecs(*validity);
    const bool isExpired = validity && link.expiresAt <= m_context.now();
    const bool fits = fitsAddress(token, link.kind, person);
    link.state = isExpired ? State::Expired : fits ? State::Valid : State::Outdated;
    return link;
}

Result<QList<PersonLink>> PersonLinks::of(const UserId &user)
{
    const auto person = TRY(UserStore(m_context.connection).fetch(user));
    if (!person)
        return failure(Error::notFound(u"user_not_found"_s));
    QList<PersonLink> links;
    for (const UserToken &token : TRY(TokenStore(m_context.connection).fetchLinks(user)))
        links.append(linkOf(token, *person));
    return links;
}

Status PersonLinks::revoke(const TokenId &id)
{
    return inTransaction(m_context.connection, "revoke link"_L1, [&]() -> Status {
        TokenStore tokens(m_context.connection);
        const auto token = TRY(tokens.find(id));
        if (!token || token->context == tokenContext::Session)
            return failure(Error::notFound(u"link_not_found"_s));
        // A link to register is nobody's yet.
        if (token->user)
            TRY_STATUS(UserRank(m_context).requireAuthorityOver(*token->user));
        else
            TRY_STATUS(UserRank(m_context).requireManager());
        if (TRY(tokens.remove(id)) == 0)
            return failure(Error::notFound(u"link_not_found"_s));
        return writeAudit(m_context, AuditAction::UserUpdated, token->user.value_or(UserId()),
                          {{u"links_revoked"_s, 1}, {u"context"_s, token->context}});
    });
}

Result<qint64> PersonLinks::revokeAll(const UserId &user)
{
    return inTransaction(m_context.connection, "revoke links"_L1, [&]() -> Result<qint64> {
        TRY_STATUS(UserRank(m_context).requireAuthorityOver(user));
        const qint64 revoked = TRY(TokenStore(m_context.connection).removeLinks(user));
        if (revoked > 0)
            TRY_STATUS(writeAudit(m_context, AuditAction::UserUpdated, user, {{u"links_revoked"_s, revoked}}));
        return revoked;
    });
}

QString linkKindName(PersonLink::Kind kind)
{
    switch (kind) {
    case Kind::Confirmation: return u"confirmation"_s;
    case Kind::PasswordReset: return u"password_reset"_s;
    case Kind::EmailChange: return u"email_change"_s;
    case Kind::MagicLink: return u"magic_link"_s;
    case Kind::Other: break;
    }
    return u"other"_s;
}

QString linkStateName(PersonLink::State state)
{
    switch (state) {
    case State::Valid: return u"valid"_s;
    case State::Expired: return u"expired"_s;
    case State::Outdated: break;
    }
    return u"outdated"_s;
}

} // namespace steward
