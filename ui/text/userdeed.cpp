// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/text/userdeed.h>

#include <core/mail/sitemails.h>
#include <core/roles/roleassignments.h>
#include <core/sessions/sessiontokens.h>
#include <core/users/userdeletion.h>
#include <core/users/userdirectory.h>
#include <core/users/userstatus.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

class UserDeeds
{
    Q_DECLARE_TR_FUNCTIONS(steward::ui::UserDeeds)

public:
    static UserDeed confirm(int n);
    static UserDeed unconfirm(int n);
    static UserDeed activate(int n);
    static UserDeed deactivate(int n);
    static UserDeed endSessions(int n);
    static UserDeed sendConfirmation(int n);
    static UserDeed sendPasswordReset(int n);
    static UserDeed sendMagicLink(int n);
    static UserDeed promote(int n);
    static UserDeed demote(int n);
    static UserDeed remove(int n);
};

template<class T>
Status statusOf(const Result<T> &result)
{
    return result ? Status() : failure(result.error());
}

UserDeed UserDeeds::confirm(int n)
{
    return {tr("Confirm"), tr("Confirm the e-mail addresses of %n people?", nullptr, n), {}, tr("%1 is confirmed"),
            [](const ServiceContext &context, const UserId &user) { return statusOf(UserStatus(context).confirm(user)); }};
}

UserDeed UserDeeds::unconfirm(int n)
{
    return {tr("Take Back"), tr("Take back the e-mail confirmation of %n people?", nullptr, n), {},
            tr("%1 is not confirmed any more"),
            [](const ServiceContext &context, const UserId &user) { return statusOf(UserStatus(context).unconfirm(user)); }};
}

UserDeed UserDeeds::activate(int n)
{
    return {tr("Activate"), tr("Activate %n people?", nullptr, n), {}, tr("%1 is active"),
            [](const ServiceContext &context, const UserId &user) {
                return statusOf(UserStatus(context).setActive(user, true));
            }};
}

UserDeed UserDeeds::deactivate(int n)
{
    return {tr("Deactivate"), tr("Deactivate %n people?", nullptr, n),
            tr("They cannot sign in any more, and all their sessions end."),
            tr("%1 is inactive; all sessions have ended"), [](const ServiceContext &context, const UserId &user) {
                return statusOf(UserStatus(context).setActive(user, false));
            }};
}

UserDeed UserDeeds::endSessions(int n)
{
    return {tr("End Sessions"), tr("End all sessions of %n people?", nullptr, n), tr("They have to sign in again."),
            tr("All sessions of %1 have ended"), [](const ServiceContext &context, const UserId &user) {
                return statusOf(SessionTokens(context).endAll(user));
            }};
}

UserDeed UserDeeds::sendConfirmation(int n)
{
    return {tr("Send"), tr("Send %n people a link to confirm the e-mail address?", nullptr, n),
            tr("Whoever has confirmed already gets no mail."), tr("A confirmation link is on its way to %1"),
            [](const ServiceContext &context, const UserId &user) {
                return statusOf(SiteMails(context).sendConfirmation(user));
            }};
}

UserDeed UserDeeds::sendPasswordReset(int n)
{
    return {tr("Send"), tr("Send %n people a link to set a new password?", nullptr, n),
            tr("The present passwords stay valid until the link is used."), tr("A reset link is on its way to %1"),
            [](const ServiceContext &context, const UserId &user) {
                return statusOf(SiteMails(context).sendPasswordReset(user));
            }};
}

UserDeed UserDeeds::sendMagicLink(int n)
{
    return {tr("Send"), tr("Send %n people a link to sign in?", nullptr, n), {}, tr("A sign-in link is on its way to %1"),
            [](const ServiceContext &context, const UserId &id) -> Status {
                const auto user = TRY(UserDirectory(context).user(id));
                if (!user)
                    return failure(Error::notFound(u"user_not_found"_s));
                return statusOf(SiteMails(context).sendMagicLink(user->email));
            }};
}

UserDeed UserDeeds::promote(int n)
{
    return {tr("Make Admin"), tr("Make %n people Admin?", nullptr, n), tr("Their other roles stay."), tr("%1 is Admin now"),
            [](const ServiceContext &context, const UserId &user) {
                return statusOf(RoleAssignments(context).promoteToAdmin(user));
            }};
}

UserDeed UserDeeds::demote(int n)
{
    return {tr("Take Away"), tr("Take Admin or Owner from %n people?", nullptr, n),
            tr("Who holds both loses Owner and stays Admin."), tr("%1 has lost the highest role"),
            [](const ServiceContext &context, const UserId &user) {
                return statusOf(RoleAssignments(context).demoteToUser(user));
            }};
}

UserDeed UserDeeds::remove(int n)
{
    return {tr("Delete"), tr("Delete %n people?", nullptr, n),
            tr("This cannot be undone. Owners and Admins among them stay: delete them one by one."),
            tr("%1 is deleted"),
            [](const ServiceContext &context, const UserId &user) -> Status {
                TRY_STATUS(UserDeletion(context).checkAmongMany(user));
                return statusOf(UserDeletion(context).remove(user));
            },
            [](const ServiceContext &context, const UserId &user) -> Result<QList<UserReference>> {
                TRY_STATUS(UserDeletion(context).checkAmongMany(user));
                return UserDeletion(context).preview(user);
            }};
}

} // namespace

UserDeed confirmDeed(int people)
{
    return UserDeeds::confirm(people);
}

UserDeed unconfirmDeed(int people)
{
    return UserDeeds::unconfirm(people);
}

UserDeed activateDeed(int people)
{
    return UserDeeds::activate(people);
}

UserDeed deactivateDeed(int people)
{
    return UserDeeds::deactivate(people);
}

UserDeed endSessionsDeed(int people)
{
    return UserDeeds::endSessions(people);
}

UserDeed sendConfirmationDeed(int people)
{
    return UserDeeds::sendConfirmation(people);
}

UserDeed sendPasswordResetDeed(int people)
{
    return UserDeeds::sendPasswordReset(people);
}

UserDeed sendMagicLinkDeed(int people)
{
    return UserDeeds::sendMagicLink(people);
}

UserDeed promoteDeed(int people)
{
    return UserDeeds::promote(people);
}

UserDeed demoteDeed(int people)
{
    return UserDeeds::demote(people);
}

UserDeed deleteDeed(int people)
{
    return UserDeeds::remove(people);
}

} // namespace steward::ui
