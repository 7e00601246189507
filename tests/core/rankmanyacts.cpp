// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "ranktables.h"

#include <core/changes/changehistory.h>
#include <core/roles/roleassignments.h>
#include <core/roles/rolepermissions.h>
#include <core/roles/rolestore.h>
#include <core/sessions/sessionending.h>
#include <core/sessions/sessiontokens.h>
#include <core/transfer/userimport.h>

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace steward {

using namespace rank;

namespace {

constexpr RankTable manyGrants{"+++."_L1, "+++s"_L1, "+++s"_L1, "-++s"_L1, "--+s"_L1, "----"_L1, "----"_L1};
constexpr RankTable manyOwners{"+==."_L1, "+==s"_L1, "+==s"_L1, "-==s"_L1, "--=s"_L1, "----"_L1, "----"_L1};
constexpr RankTable newOwners{"+++."_L1, "++++"_L1, "++++"_L1, "oooo"_L1, "oooo"_L1, "oooo"_L1, "oooo"_L1};
constexpr RankTable heldKeys{"+++."_L1, "++++"_L1, "++++"_L1, "++++"_L1, "pppp"_L1, "----"_L1, "----"_L1};
constexpr RankTable ownRole{"+++."_L1, "++++"_L1, "++++"_L1, "++++"_L1, "rrrr"_L1, "----"_L1, "----"_L1};
constexpr RankTable adminKeys{"+++."_L1, "++++"_L1, "++++"_L1, "mmmm"_L1, "mmmm"_L1, "----"_L1, "----"_L1};
constexpr RankTable ownerKeys{"iii."_L1, "iiii"_L1, "iiii"_L1, "iiii"_L1, "iiii"_L1, "----"_L1, "----"_L1};
// Sessions of those who rank higher are left out without an error.
constexpr RankTable sparing{"+++."_L1, "++++"_L1, "++++"_L1, "=+++"_L1, "==++"_L1, "----"_L1, "----"_L1};

QString manyOutcome(const Result<RoleAssignments::ManyOutcome> &outcome)
{
    return outcome && !outcome->refusals.isEmpty() ? outcomeOf(outcome->refusals.first().error) : outcomeOf(outcome);
}

QList<RankAct> manyRoleActs()
{
    const auto roles = [](const char *name, const RankTable &table,
                          const std::function<QString(RoleAssignments &, const UserId &)> &act) {
        return RankAct{name, table, [act](const RankScene &scene) {
                           RoleAssignments service(scene.context);
                           return act(service, scene.target);
                       }};
    };
    return {
        roles("assign to many", manyGrants,
              [](auto &service, auto &id) { return manyOutcome(service.assignMany({id}, u"TestGuide"_s)); }),
        roles("remove from many", manyGrants,
              [](auto &service, auto &id) { return manyOutcome(service.removeMany({id}, u"User"_s)); }),
        roles("remove Owner from many", manyOwners,
              [](auto &service, auto &id) { return manyOutcome(service.removeMany({id}, u"Owner"_s)); }),
        roles("grant Owner", newOwners, [](auto &service, auto &id) { return outcomeOf(service.grantOwner(id)); }),
    };
}

QList<RankAct> permissionActs()
{
    const auto permissions = [](const char *name, const RankTable &table, const QString &role,
                                const std::function<QString(RolePermissions &, const RoleId &)> &act) {
        return RankAct{name, table, [act, role](const RankScene &scene) {
                           RolePermissions service(scene.context);
                           return act(service, RoleStore(scene.system.connection).fetchByName(role).value().value().id);
                       }};
    };
    const auto grant = [](const QString &key) {
        return [key](RolePermissions &service, const RoleId &role) {
            return outcomeOf(service.apply({{role, key, true}}));
        };
    };
    return {
        permissions("grant a key", managers, u"TestUnused"_s, grant(u"users"_s)),
        permissions("grant a key that not all hold", heldKeys, u"TestUnused"_s, grant(u"media"_s)),
        permissions("grant Admin a key", adminKeys, u"Admin"_s, grant(u"users"_s)),
        permissions("grant Owner a key", ownerKeys, u"Owner"_s, grant(u"users"_s)),
        permissions("revoke a key of a clerk", ownRole, u"TestClerk"_s,
                    [](auto &service, auto &role) { return outcomeOf(service.apply({{role, u"users"_s, false}})); }),
        permissions("set keys", managers, u"TestUnused"_s,
                    [](auto &service, auto &role) { return outcomeOf(service.set(role, {u"users"_s, u"posts"_s})); }),
    };
}

ChangeSet namedX(const UserId &user)
{
    ChangeSet changes;
    changes.rows = {{user, {{u"first_name"_s, QJsonValue(), u"X"_s}}}};
    return changes;
}

QList<RankAct> journalActs()
{
    const auto applied = [](const RankScene &scene) {
        const ChangeSet changes = namedX(scene.target);
        static_cast<void>(ChangeHistory(scene.system).apply(changes));
        return uuidText(changes.id);
    };
    const auto id = [](const RankScene &scene) { return QUuid::fromString(scene.note); };
    return {
        {"change set with a journal", ownOrBelow,
         [](const RankScene &scene) { return outcomeOf(ChangeHistory(scene.context).apply(namedX(scene.target))); }},
        {"undo", ownOrBelow,
         [=](const RankScene &scene) { return outcomeOf(ChangeHistory(scene.context).undo(id(scene))); }, applied},
        {"redo", ownOrBelow,
         [=](const RankScene &scene) { return outcomeOf(ChangeHistory(scene.context).redo(id(scene))); },
         [=](const RankScene &scene) {
             const QString set = applied(scene);
             static_cast<void>(ChangeHistory(scene.system).undo(QUuid::fromString(set)));
             return set;
         }},
        {"end sessions of many", sparing,
         [](const RankScene &scene) {
             SessionQuery query;
             query.conditions = {{SessionCondition::Kind::Person, scene.target.text()}};
             return outcomeOf(SessionEnding(scene.context).end(query));
         },
         [](const RankScene &scene) {
             return QString::fromLatin1(SessionTokens(scene.system).open(scene.target).value().toHex());
         }},
    };
}

QString imported(const RankScene &scene, const QStringList &targets, const QString &text)
{
    ImportRequest request;
    request.path = QFileInfo(scene.picture).dir().filePath(u"people.csv"_s);
    QFile file(request.path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text.toUtf8()) < 0)
        return u"no file"_s;
    file.close();
    request.targets = targets;
    request.key = u"email"_s;
    request.mode = ImportRequest::Mode::AllOrNothing;
    TransferProgress progress;
    const auto report = UserImport(scene.context).run(request, progress);
    if (report && !report->problems.isEmpty())
        return outcomeOf(report->problems.first().error);
    return outcomeOf(report);
}

QList<RankAct> importActs()
{
    return {
        {"import a change", below,
         [](const RankScene &scene) {
             return imported(scene, {u"email"_s, u"first_name"_s}, u"email,name\n%1,X\n"_s.arg(scene.targetEmail));
         }},
        {"import somebody new", managers,
         [](const RankScene &scene) {
             return imported(scene, {u"email"_s, u"first_name"_s}, u"email,name\n%1,X\n"_s.arg(newEmail()));
         }},
        {"import an Admin", administrators,
         [](const RankScene &scene) {
             return imported(scene, {u"email"_s, u"roles"_s}, u"email,roles\n%1,Admin\n"_s.arg(newEmail()));
         }},
    };
}

} // namespace

QList<RankAct> rankManyActs()
{
    return manyRoleActs() + permissionActs() + journalActs() + importActs();
}

} // namespace steward
