// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/listing.h>
#include <app/ctl/roleword.h>

#include <core/calls/notation.h>
#include <core/roles/permissionstore.h>
#include <core/roles/roleassignments.h>
#include <core/users/userlist.h>
#include <ui/text/errortext.h>
#include <ui/text/permissiontext.h>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

UserFilter membersOf(const QString &role)
{
    UserFilter filter;
    filter.conditions << UserCondition{u"roles"_s, UserCondition::Operator::Is, role};
    return filter;
}

int members(const Invocation &invocation)
{
    if (!invocation.session.open())
        return invocation.session.exitCode();
    const auto role = roleNamed(invocation, invocation.words.first());
    return role ? listPeople(invocation, membersOf(role->name)) : invocation.console().refuse(role.error());
}

// Those who are named, and those whom the options find.
Result<QList<UserId>> peopleOf(const Invocation &invocation)
{
    QList<UserId> people;
    for (const QString &word : invocation.words.mid(1))
        people << TRY(invocation.session.person(word)).id;
    const UserQuery query = TRY(queryOf(invocation.arguments));
    if (query.search.isEmpty() && query.filter.isEmpty())
        return people;
    TRY_STATUS(UserList(invocation.session.connection()).streamKeys(query, [&](const KeyChunk &chunk) {
        for (const QUuid &key : chunk)
            people << UserId(key);
    }));
    return people;
}

enum class Deed { Assign, Remove };

int report(Console &console, const Result<RoleAssignments::ManyOutcome> &outcome, Deed deed, const QString &role)
{
    if (!outcome)
        return console.refuse(outcome.error());
    QJsonArray refused;
    for (const auto &refusal : outcome->refusals) {
        refused.append(QJsonObject{{u"user_uuid"_s, refusal.user.text()}, {u"error"_s, refusal.error.identifier}});
        console.remark(u"%1: %2"_s.arg(refusal.name.isEmpty() ? refusal.user.text() : refusal.name,
                                       ui::sentence(refusal.error)));
    }
    if (console.format() == Console::Format::Json) {
        console.json({{u"changed"_s, outcome->changed.size()},
                      {u"unchanged"_s, outcome->unchanged},
                      {u"refused"_s, refused}});
    }
    const QString sentence = deed == Deed::Assign ? u"%1 people have got the role %2, %3 had it already, %4 refused."_s
                                                  : u"%1 people have lost the role %2, %3 did not have it, %4 refused."_s;
    console.remark(sentence.arg(QString::number(outcome->changed.size()), role, QString::number(outcome->unchanged),
                                QString::number(outcome->refusals.size())));
    return outcome->refusals.isEmpty() ? Done : Refused;
}

Result<AccessImpact> impactFor(const Invocation &invocation, const Role &role, const QList<UserId> &people, Deed deed)
{
    PermissionStore store(invocation.session.connection());
    const PermissionMatrix matrix = TRY(store.matrix());
    const auto combinations = TRY(store.combinationsOf(people, matrix.decisiveRoles() + QList{role.id}));
    return deed == Deed::Assign ? impactOfAssigning(combinations, matrix, role.id)
                                : impactOfRemoving(combinations, matrix, role.id);
}

int change(const Invocation &invocation, Deed deed)
{
    if (!invocation.session.open())
        return invocation.session.exitCode();
    Console &console = invocation.console();
    const auto role = roleNamed(invocation, invocation.words.first());
    if (!role)
        return console.refuse(role.error());
    const auto people = peopleOf(invocation);
    if (!people)
        return console.refuse(people.error());
    if (people->isEmpty())
        return console.usage(u"nobody is named; name people, or find them by --search and --filter"_s);
    if (invocation.arguments.has(u"preview"_s)) {
        const auto impact = impactFor(invocation, *role, *people, deed);
        return impact ? writeImpact(console, *impact) : console.refuse(impact.error());
    }
    RoleAssignments roles(invocation.session.context());
    return report(console, deed == Deed::Assign ? roles.assignMany(*people, role->name)
                                                : roles.removeMany(*people, role->name),
                  deed, role->name);
}

int assign(const Invocation &invocation)
{
    return change(invocation, Deed::Assign);
}

int remove(const Invocation &invocation)
{
    return change(invocation, Deed::Remove);
}

using OneDeed = Result<RoleAssignment> (*)(RoleAssignments &roles, const UserId &user);

int doToOne(const Invocation &invocation, OneDeed deed, const QString &remark)
{
    if (!invocation.session.open())
        return invocation.session.exitCode();
    Console &console = invocation.console();
    const auto person = invocation.session.person(invocation.words.first());
    if (!person)
        return console.refuse(person.error());
    RoleAssignments roles(invocation.session.context());
    if (const auto done = deed(roles, person->id); !done)
        return console.refuse(done.error());
    if (console.format() == Console::Format::Json) {
        const auto rows = UserList(invocation.session.connection()).rows({person->id.uuid()});
        if (rows && !rows->isEmpty())
            console.json(notation::listedUser(rows->first()));
    }
    console.remark(remark.arg(person->displayName()));
    return Done;
}

int promote(const Invocation &invocation)
{
    return doToOne(invocation, [](RoleAssignments &roles, const UserId &user) { return roles.promoteToAdmin(user); },
                   u"%1 is Admin."_s);
}

int demote(const Invocation &invocation)
{
    return doToOne(invocation, [](RoleAssignments &roles, const UserId &user) { return roles.demoteToUser(user); },
                   u"%1 has lost the highest role."_s);
}

int makeOwner(const Invocation &invocation)
{
    return doToOne(invocation, [](RoleAssignments &roles, const UserId &user) { return roles.grantOwner(user); },
                   u"%1 is Owner."_s);
}

int assignMissing(const Invocation &invocation)
{
    if (!invocation.session.open())
        return invocation.session.exitCode();
    Console &console = invocation.console();
    const auto elect = invocation.arguments.has(u"elect-owner"_s) ? RoleAssignments::FirstOwner::Elect
                                                                  : RoleAssignments::FirstOwner::Leave;
    const auto assigned = RoleAssignments(invocation.session.context()).assignToExisting(elect);
    if (!assigned)
        return console.refuse(assigned.error());
    if (console.format() == Console::Format::Json) {
        console.json({{u"assigned_owner"_s, assigned->owners},
                      {u"assigned_users"_s, assigned->users},
                      {u"total_processed"_s, assigned->processed}});
    }
    console.remark(u"%1 people had no role: %2 have got the role User, %3 the role Owner."_s.arg(assigned->processed)
                       .arg(assigned->users)
                       .arg(assigned->owners));
    return Done;
}

} // namespace

int writeImpact(Console &console, const AccessImpact &impact)
{
    QList<QVariantList> rows;
    for (const KeyImpact &each : impact.keys)
        rows << QVariantList{each.key, each.gaining, each.losing};
    writeRows(console, {u"key"_s, u"gaining"_s, u"losing"_s}, {u"Permission"_s, u"Gain it"_s, u"Lose it"_s}, rows);
    console.remark(ui::impactText(impact));
    return Done;
}

QList<Command> roleMemberCommands()
{
    const QString people = u"ROLE [USER]… [--search TEXT] [--filter CONDITION]… [--any] [--preview]"_s;
    const QStringList options = queryOptions() + QStringList{u"preview"_s};
    return {
        {u"roles members"_s, u"ROLE [the options of users list]"_s, u"List the people who hold a role."_s, 1, 1,
         listingOptions(), members},
        {u"roles assign"_s, people, u"Give a role to people, all at once; --preview says what rights they would gain."_s,
         1, -1, options, assign},
        {u"roles remove"_s, people, u"Take a role from people, all at once."_s, 1, -1, options, remove},
        {u"roles promote"_s, u"USER"_s, u"Make a person Admin."_s, 1, 1, {}, promote},
        {u"roles demote"_s, u"USER"_s, u"Take Owner from an Owner, Admin from an Admin."_s, 1, 1, {}, demote},
        {u"roles make-owner"_s, u"USER"_s, u"Make a person Owner; only an Owner does that."_s, 1, 1, {}, makeOwner},
        {u"roles assign-missing"_s, u"[--elect-owner]"_s,
         u"Give the role User to active people without any role; the oldest becomes Owner where none is, if asked for."_s,
         0, 0, {u"elect-owner"_s}, assignMissing},
    };
}

} // namespace steward::ctl
