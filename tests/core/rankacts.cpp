// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "ranktables.h"

#include <core/crypto/passwordhash.h>
#include <core/db/statement.h>
#include <core/files/useravatar.h>
#include <core/roles/roleassignments.h>
#include <core/roles/rolestore.h>
#include <core/users/userdeletion.h>
#include <core/users/userpasswords.h>
#include <core/users/userprofile.h>
#include <core/users/userregistration.h>
#include <core/users/userstatus.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward {

using namespace rank;

namespace {

const QString oldPassword = u"Battery-staple-8"_s;

QString changed(const RankScene &scene, const QString &field, const QJsonValue &before, const QJsonValue &after)
{
    ChangeSet changes;
    changes.rows = {{scene.target, {{field, before, after}}}};
    return outcomeOf(ChangeService(scene.context).apply(changes));
}

QString rolesChanged(const RankScene &scene)
{
    QStringList roles = RoleStore(scene.system.connection).namesOf(scene.target).value_or(QStringList());
    const QJsonArray before = QJsonArray::fromStringList(roles);
    roles << u"TestGuide"_s;
    roles.sort();
    return changed(scene, u"roles"_s, before, QJsonArray::fromStringList(roles));
}

QString withPassword(const RankScene &scene)
{
    const auto hash = hashPassword(Secret(oldPassword), 4);
    static_cast<void>(Statement::fromText(scene.system.connection, u"UPDATE phoenix_kit_users SET hashed_password = :hash"_s)
                          .bind(":hash"_L1, hash.value_or(QString()))
                          .execute());
    return {};
}

QString confirmedBefore(const RankScene &scene)
{
    static_cast<void>(UserStatus(scene.system).confirm(scene.target));
    return {};
}

QString inactiveBefore(const RankScene &scene)
{
    // The actor's own state is not what this is about.
    if (scene.context.actor.user != scene.target)
        static_cast<void>(UserStatus(scene.system).setActive(scene.target, false));
    return {};
}

QList<RankAct> profileActs()
{
    const auto profile = [](const char *name, const std::function<Result<User>(UserProfile &, const UserId &)> &act) {
        return RankAct{name, ownOrBelow, [act](const RankScene &scene) {
                           UserProfile service(scene.context);
                           return outcomeOf(act(service, scene.target));
                       }};
    };
    return {
        profile("update", [](auto &service, auto &id) { return service.update(id, {{u"first_name"_s, u"X"_s}}); }),
        profile("replace custom fields",
                [](auto &service, auto &id) { return service.replaceCustomFields(id, {{u"plan"_s, u"x"_s}}); }),
        profile("set custom field", [](auto &service, auto &id) { return service.setCustomField(id, u"plan"_s, 1); }),
        profile("delete custom field", [](auto &service, auto &id) { return service.deleteCustomField(id, u"key"_s); }),
        profile("update fields", [](auto &service, auto &id) { return service.updateFields(id, {{u"plan"_s, 1}}); }),
        profile("update fields of many",
                [](auto &service, auto &id) -> Result<User> {
                    return TRY(service.updateFieldsOf({id}, {{u"plan"_s, 1}})).first();
                }),
        profile("set locale", [](auto &service, auto &id) { return service.setLocale(id, u"et"_s); }),
        {"change set: a name", ownOrBelow,
         [](const RankScene &scene) { return changed(scene, u"first_name"_s, QJsonValue(), u"X"_s); }},
        {"change set: deactivate", belowOrDone,
         [](const RankScene &scene) { return changed(scene, u"is_active"_s, true, false); }},
        {"change set: roles", changedGrants, rolesChanged},
        {"avatar", ownOrBelow,
         [](const RankScene &scene) {
             return outcomeOf(UserAvatar(scene.context).set(scene.target, scene.picture, u"a.png"_s, scene.target));
         }},
    };
}

QList<RankAct> statusActs()
{
    return {
        {"deactivate", below,
         [](const RankScene &scene) { return outcomeOf(UserStatus(scene.context).setActive(scene.target, false)); }},
        {"update the state", below,
         [](const RankScene &scene) {
             return outcomeOf(UserStatus(scene.context).update(scene.target, {{u"is_active"_s, false}}));
         }},
        {"activate", below,
         [](const RankScene &scene) { return outcomeOf(UserStatus(scene.context).setActive(scene.target, true)); },
         inactiveBefore},
        {"confirm", below,
         [](const RankScene &scene) { return outcomeOf(UserStatus(scene.context).confirm(scene.target)); }},
        {"unconfirm", below,
         [](const RankScene &scene) { return outcomeOf(UserStatus(scene.context).unconfirm(scene.target)); },
         confirmedBefore},
        {"toggle confirmation", below,
         [](const RankScene &scene) { return outcomeOf(UserStatus(scene.context).toggleConfirmation(scene.target)); }},
        {"delete", deletion,
         [](const RankScene &scene) { return outcomeOf(UserDeletion(scene.context).remove(scene.target)); }},
        {"set the password", below,
         [](const RankScene &scene) {
             return outcomeOf(UserPasswords(scene.context).setByAdmin(scene.target, {{u"password"_s, newPassword}}));
         }},
        {"reset the password", ownOrBelow,
         [](const RankScene &scene) {
             return outcomeOf(UserPasswords(scene.context).reset(scene.target, {{u"password"_s, newPassword}}));
         }},
        {"change the password", ownOrBelow,
         [](const RankScene &scene) {
             return outcomeOf(UserPasswords(scene.context)
                                  .change(scene.target, Secret(oldPassword), {{u"password"_s, newPassword}}));
         },
         withPassword},
    };
}

QList<RankAct> registrationActs()
{
    const auto registration = [] { return QJsonObject{{u"email"_s, newEmail()}, {u"password"_s, newPassword}}; };
    return {
        {"register", managers,
         [=](const RankScene &scene) {
             return outcomeOf(UserRegistration(scene.context).registerUser(registration()));
         }},
        {"register with place", managers,
         [=](const RankScene &scene) {
             return outcomeOf(UserRegistration(scene.context).registerUserWithPlace(registration(), u"192.0.2.1"_s));
         }},
        {"guest", managers,
         [](const RankScene &scene) {
             return outcomeOf(UserRegistration(scene.context).createGuest({{u"email"_s, newEmail()}}));
         }},
        {"guest who exists", guests,
         [](const RankScene &scene) {
             return outcomeOf(UserRegistration(scene.context)
                                  .createGuest({{u"email"_s, scene.targetEmail}, {u"first_name"_s, u"X"_s}}));
         }},
        {"first owner", nobody,
         [=](const RankScene &scene) {
             return outcomeOf(UserRegistration(scene.context).registerFirstOwner(registration()));
         }},
    };
}

QList<RankAct> assignmentActs()
{
    const auto roles = [](const char *name, const RankTable &table,
                          const std::function<QString(RoleAssignments &, const UserId &)> &act) {
        return RankAct{name, table, [act](const RankScene &scene) {
                           RoleAssignments service(scene.context);
                           return act(service, scene.target);
                       }};
    };
    return {
        roles("assign", grants, [](auto &service, auto &id) { return outcomeOf(service.assign(id, u"TestGuide"_s)); }),
        roles("assign Owner", ownerGrants,
              [](auto &service, auto &id) { return outcomeOf(service.assign(id, u"Owner"_s)); }),
        roles("promote", adminGrants, [](auto &service, auto &id) { return outcomeOf(service.promoteToAdmin(id)); }),
        roles("demote", demotion, [](auto &service, auto &id) { return outcomeOf(service.demoteToUser(id)); }),
        roles("remove", grants, [](auto &service, auto &id) { return outcomeOf(service.remove(id, u"User"_s)); }),
        roles("remove Owner", ownerRemoval,
              [](auto &service, auto &id) { return outcomeOf(service.remove(id, u"Owner"_s)); }),
        roles("synchronise", grants,
              [](auto &service, auto &id) { return outcomeOf(service.synchronise(id, {u"User"_s, u"TestGuide"_s})); }),
        roles("assign to existing", managers,
              [](auto &service, auto &) {
                  return outcomeOf(service.assignToExisting(RoleAssignments::FirstOwner::Elect));
              }),
    };
}

} // namespace

QString rankRefusal(QChar letter)
{
    switch (letter.toLatin1()) {
    case '-': return u"insufficient_permissions"_s;
    case 's': return u"cannot_modify_own_roles"_s;
    case 'd': return u"cannot_delete_self"_s;
    case 'o': return u"owner_role_protected"_s;
    case 'a': return u"assignment_not_found"_s;
    case 'n': return u"no_role_to_demote"_s;
    case 'w': return u"workspace_not_empty"_s;
    case 'p': return u"permission_not_held"_s;
    case 'r': return u"self_role"_s;
    case 'm': return u"admin_owner_only"_s;
    case 'i': return u"owner_immutable"_s;
    case 'u': return u"invalid_current_user"_s;
    default: return {};
    }
}

QList<RankAct> rankPeopleActs()
{
    return profileActs() + statusActs() + registrationActs() + assignmentActs();
}

QList<RankAct> rankActs()
{
    return rankPeopleActs() + rankAccessActs() + rankSiteActs() + rankManyActs() + rankContentActs();
}

} // namespace steward
