// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/roleword.h>

#include <app/ctl/records.h>
#include <core/roles/permissionstore.h>
#include <core/roles/rolepermissions.h>
#include <core/roles/rolestore.h>
#include <core/users/userlist.h>
#include <ui/text/permissiontext.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

constexpr qint64 HoldersForPeople = 100;
constexpr qsizetype RowsAtOnce = 1000;

Result<PermissionMatrix> matrixOf(const Invocation &invocation)
{
    return PermissionStore(invocation.session.connection()).matrix();
}

QString groupName(const PermissionKey &key)
{
    const bool isFeature = key.group == PermissionKey::Group::Feature;
    return key.group == PermissionKey::Group::Core ? u"core"_s : isFeature ? u"feature"_s : u"custom"_s;
}

// The matrix of all roles, or the column of one.
Status writeMatrix(const Invocation &invocation)
{
    const PermissionMatrix matrix = TRY(matrixOf(invocation));
    QList<Role> roles = matrix.roles();
    if (!invocation.words.isEmpty())
        roles = {TRY(roleNamed(invocation, invocation.words.first()))};
    QStringList keys{u"key"_s, u"group"_s, u"module"_s};
    QStringList titles{u"Permission"_s, u"Group"_s, u"Module"_s};
    for (const Role &role : std::as_const(roles)) {
        keys << role.name;
        titles << role.name;
    }
    const bool isText = invocation.console().format() == Console::Format::Text;
    QList<QVariantList> rows;
    for (const PermissionKey &key : matrix.keys()) {
        QVariantList row{key.key, groupName(key), key.isEnabled ? u"on"_s : u"off"_s};
        for (const Role &role : std::as_const(roles)) {
            const bool isOwner = role.name == roleName::Owner;
            const bool isGranted = isOwner || matrix.grants(role.id, key.key);
            const QString text = isOwner ? u"always"_s : isGranted ? u"yes"_s : u"·"_s;
            row << (isText ? QVariant(text) : QVariant(isGranted));
        }
        rows << row;
    }
    writeRows(invocation.console(), keys, titles, rows);
    return {};
}

// Opens the workspace, does the work and says what is wrong with it; gives the exit code.
int perform(const Invocation &invocation, Status (*work)(const Invocation &))
{
    if (!invocation.session.open())
        return invocation.session.exitCode();
    const Status done = work(invocation);
    return done ? Done : invocation.console().refuse(done.error());
}

int permissions(const Invocation &invocation)
{
    return perform(invocation, writeMatrix);
}

Result<AccessImpact> impactOfChanges(const Invocation &invocation, const QList<PermissionChange> &changes)
{
    const PermissionMatrix before = TRY(matrixOf(invocation));
    PermissionMatrix after = before;
    after.change(changes);
    QList<RoleId> decisive = before.decisiveRoles();
    for (const RoleId &role : after.decisiveRoles()) {
        if (!decisive.contains(role))
            decisive << role;
    }
    const auto people = TRY(PermissionStore(invocation.session.connection()).combinations(decisive));
    return impactOf(people, before, after);
}

Status changeKeys(const Invocation &invocation, bool isGranted)
{
    const Role role = TRY(roleNamed(invocation, invocation.words.first()));
    QList<PermissionChange> changes;
    for (const QString &key : invocation.words.mid(1))
        changes.append({role.id, key, isGranted});
    Console &console = invocation.console();
    if (invocation.arguments.has(u"preview"_s)) {
        static_cast<void>(writeImpact(console, TRY(impactOfChanges(invocation, changes))));
        return {};
    }
    const auto changed = TRY(RolePermissions(invocation.session.context()).apply(changes));
    QStringList keys;
    for (const PermissionChange &change : changed)
        keys << change.key;
    if (console.format() == Console::Format::Json)
        console.json({{u"role"_s, role.name}, {isGranted ? u"granted"_s : u"revoked"_s, QJsonArray::fromStringList(keys)}});
    const QString words = isGranted ? u"%1 has got: %2."_s : u"%1 has lost: %2."_s;
    console.remark(keys.isEmpty() ? u"%1 is so already."_s.arg(role.name) : words.arg(role.name, keys.join(u", "_s)));
    return {};
}

int grant(const Invocation &invocation)
{
    return perform(invocation, [](const Invocation &call) { return changeKeys(call, true); });
}

int revoke(const Invocation &invocation)
{
    return perform(invocation, [](const Invocation &call) { return changeKeys(call, false); });
}

Status copyKeys(const Invocation &invocation)
{
    const Role source = TRY(roleNamed(invocation, invocation.words.at(0)));
    const Role target = TRY(roleNamed(invocation, invocation.words.at(1)));
    const QSet<QString> keys = TRY(matrixOf(invocation)).keysOf(source.id);
    const auto changed = TRY(RolePermissions(invocation.session.context()).set(target.id, {keys.begin(), keys.end()}));
    Console &console = invocation.console();
    if (console.format() == Console::Format::Json)
        console.json({{u"role"_s, target.name}, {u"changed"_s, changed.size()}});
    console.remark(u"%1 has the permissions of %2 now; %3 were changed."_s.arg(target.name, source.name)
                       .arg(changed.size()));
    return {};
}

int copy(const Invocation &invocation)
{
    return perform(invocation, copyKeys);
}

Status writeComparison(const Invocation &invocation)
{
    const Role left = TRY(roleNamed(invocation, invocation.words.at(0)));
    const Role right = TRY(roleNamed(invocation, invocation.words.at(1)));
    const PermissionMatrix matrix = TRY(matrixOf(invocation));
    QList<QVariantList> rows;
    for (const PermissionKey &key : matrix.keys()) {
        const bool hasLeft = matrix.grants(left.id, key.key);
        const bool hasRight = matrix.grants(right.id, key.key);
        if (hasLeft || hasRight)
            rows << QVariantList{key.key, hasLeft && hasRight ? u"both"_s : hasLeft ? left.name : right.name};
    }
    writeRows(invocation.console(), {u"key"_s, u"held_by"_s}, {u"Permission"_s, u"Held by"_s}, rows);
    return {};
}

int compare(const Invocation &invocation)
{
    return perform(invocation, writeComparison);
}

Status explain(const Invocation &invocation)
{
    const User person = TRY(invocation.session.person(invocation.words.first()));
    const QString wanted = invocation.words.value(1);
    const PermissionMatrix matrix = TRY(matrixOf(invocation));
    const Rights rights = matrix.rightsOf(TRY(RoleStore(invocation.session.connection()).namesOf(person.id)));
    QList<QVariantList> rows;
    for (const Right &right : rights.rights) {
        if (wanted.isEmpty() || right.key == wanted)
            rows << QVariantList{right.key, ui::rightReason(rights, right)};
    }
    Console &console = invocation.console();
    writeRows(console, {u"key"_s, u"reason"_s}, {u"Permission"_s, u"Because of"_s}, rows);
    if (!wanted.isEmpty() && rows.isEmpty())
        return failure(matrix.knows(wanted) ? Error::denied(u"right_not_held"_s)
                                            : Error::invalid(u"module_key"_s, Violation::Invalid));
    console.remark(rights.entersAdministration ? u"\n%1 may enter the administration."_s.arg(person.displayName())
                                               : u"\n%1 may not enter the administration."_s.arg(person.displayName()));
    return {};
}

int why(const Invocation &invocation)
{
    return perform(invocation, explain);
}

void writeHolder(RecordWriter &writer, const ListedUser &listed, const PermissionMatrix &matrix, const QString &key)
{
    const Rights rights = matrix.rightsOf(listed.roles);
    const Right right = rights.find(key).value_or(Right());
    const QString reason = ui::rightReason(rights, right);
    writer.write({listed.user.email, listed.user.displayName(), reason},
                 {{u"uuid"_s, listed.user.id.text()},
                  {u"email"_s, listed.user.email},
                  {u"name"_s, listed.user.displayName()},
                  {u"roles"_s, QJsonArray::fromStringList(right.roles)},
                  {u"reason"_s, reason}});
}

Status writeHolders(const Invocation &invocation)
{
    const QString key = invocation.words.first();
    const qint64 limit = TRY(limitOf(invocation.arguments, HoldersForPeople));
    const PermissionMatrix matrix = TRY(matrixOf(invocation));
    if (!matrix.knows(key))
        return failure(Error::invalid(u"module_key"_s, Violation::Invalid));
    UserList list(invocation.session.connection());
    QList<QUuid> keys;
    TRY_STATUS(list.streamKeys({{}, matrix.holdersOf(key), {{u"email"_s, Qt::AscendingOrder}}},
                               [&keys](const KeyChunk &chunk) { keys.append({chunk.begin(), chunk.end()}); }));
    const qsizetype shown = limit > 0 ? std::min<qsizetype>(limit, keys.size()) : keys.size();
    RecordWriter writer(invocation.console(), {u"email"_s, u"name"_s, u"reason"_s},
                        {u"E-mail"_s, u"Name"_s, u"Because of"_s});
    for (qsizetype from = 0; from < shown; from += RowsAtOnce) {
        for (const ListedUser &listed : TRY(list.orderedRows(keys.mid(from, std::min(RowsAtOnce, shown - from)))))
            writeHolder(writer, listed, matrix, key);
    }
    writer.finish();
    invocation.console().remark(u"\n%1 people have this right altogether."_s.arg(keys.size()));
    return {};
}

int who(const Invocation &invocation)
{
    return perform(invocation, writeHolders);
}

} // namespace

QList<Command> permissionCommands()
{
    return {
        {u"roles permissions"_s, u"[ROLE]"_s, u"Show which role has which permission."_s, 0, 1, {}, permissions},
        {u"roles grant"_s, u"ROLE KEY… [--preview]"_s,
         u"Give permissions to a role; --preview says who would gain what."_s, 2, -1, {u"preview"_s}, grant},
        {u"roles revoke"_s, u"ROLE KEY… [--preview]"_s, u"Take permissions from a role."_s, 2, -1, {u"preview"_s}, revoke},
        {u"roles copy"_s, u"FROM TO"_s, u"Give a role the permissions that another one has, and no other built-in ones."_s,
         2, 2, {}, copy},
        {u"roles compare"_s, u"ROLE ROLE"_s, u"Show which of two roles has which permission."_s, 2, 2, {}, compare},
        {u"roles why"_s, u"USER [KEY]"_s, u"Show what a person may do, and through which roles."_s, 1, 2, {}, why},
        {u"roles who"_s, u"KEY [--limit N]"_s, u"List the people who have a right, and through which roles."_s, 1, 1,
         {u"limit"_s}, who},
    };
}

} // namespace steward::ctl
