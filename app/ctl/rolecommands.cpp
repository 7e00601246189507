// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/roleword.h>

#include <app/ctl/records.h>
#include <core/calls/notation.h>
#include <core/roles/permissionstore.h>
#include <core/roles/rolestore.h>
#include <core/roles/siteroles.h>
#include <ui/text/permissiontext.h>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

constexpr qint64 NamedHolders = 10;

int list(const Invocation &invocation)
{
    if (!invocation.session.open())
        return invocation.session.exitCode();
    Console &console = invocation.console();
    const auto summaries = RoleStore(invocation.session.connection()).summaries();
    if (!summaries)
        return console.refuse(summaries.error());
    QList<QVariantList> rows;
    for (const RoleSummary &each : *summaries) {
        rows << QVariantList{each.role.name, each.role.isSystemRole ? u"system"_s : u"custom"_s, each.people, each.keys,
                             each.role.description.value_or(QString())};
    }
    writeRows(console, {u"name"_s, u"kind"_s, u"people"_s, u"keys"_s, u"description"_s},
              {u"Role"_s, u"Kind"_s, u"People"_s, u"Keys"_s, u"Description"_s}, rows);
    return Done;
}

struct Shown
{
    Role role;
    qint64 people = 0;
    QStringList holders;
    QStringList keys;
};

Result<Shown> lookAt(const Invocation &invocation)
{
    Shown shown{TRY(roleNamed(invocation, invocation.words.first())), 0, {}, {}};
    RoleStore roles(invocation.session.connection());
    shown.people = TRY(roles.countHolders(shown.role.id));
    for (const User &user : TRY(roles.firstHolders(shown.role.id, NamedHolders)))
        shown.holders << user.displayName();
    const PermissionMatrix matrix = TRY(PermissionStore(invocation.session.connection()).matrix());
    for (const PermissionKey &key : matrix.keys()) {
        if (matrix.grants(shown.role.id, key.key))
            shown.keys << key.key;
    }
    return shown;
}

int show(const Invocation &invocation)
{
    if (!invocation.session.open())
        return invocation.session.exitCode();
    Console &console = invocation.console();
    const auto shown = lookAt(invocation);
    if (!shown)
        return console.refuse(shown.error());
    if (console.format() == Console::Format::Json) {
        QJsonObject role = notation::role(shown->role);
        role.insert("people"_L1, shown->people);
        role.insert("keys"_L1, QJsonArray::fromStringList(shown->keys));
        console.json(role);
        return Done;
    }
    const bool isMore = shown->people > shown->holders.size();
    const QString holders = shown->holders.join(u", "_s) + (isMore ? u", …"_s : QString());
    writeRows(console, {u"name"_s, u"value"_s}, {u"Field"_s, u"Value"_s},
              {{u"name"_s, shown->role.name},
               {u"uuid"_s, shown->role.id.text()},
               {u"kind"_s, shown->role.isSystemRole ? u"system"_s : u"custom"_s},
               {u"description"_s, shown->role.description.value_or(QString())},
               {u"people"_s, shown->people},
               {u"holders"_s, holders},
               {u"keys"_s, shown->keys.join(u", "_s)}});
    return Done;
}

int answer(Console &console, const Result<Role> &role, const QString &remark)
{
    if (!role)
        return console.refuse(role.error());
    if (console.format() == Console::Format::Json)
        console.json(notation::role(*role));
    console.remark(remark.arg(role->name));
    return Done;
}

QJsonValue described(const QStringList &words, qsizetype position)
{
    return words.size() > position ? QJsonValue(words.at(position)) : QJsonValue();
}

int create(const Invocation &invocation)
{
    if (!invocation.session.open())
        return invocation.session.exitCode();
    const QJsonObject attributes{{u"name"_s, invocation.words.first()},
                                 {u"description"_s, described(invocation.words, 1)}};
    return answer(invocation.console(), SiteRoles(invocation.session.context()).create(attributes), u"%1 is made."_s);
}

int update(const Invocation &invocation, const QJsonObject &attributes, const QString &remark)
{
    if (!invocation.session.open())
        return invocation.session.exitCode();
    const auto role = roleNamed(invocation, invocation.words.first());
    if (!role)
        return invocation.console().refuse(role.error());
    return answer(invocation.console(), SiteRoles(invocation.session.context()).update(role->id, attributes), remark);
}

int rename(const Invocation &invocation)
{
    return update(invocation, {{u"name"_s, invocation.words.at(1)}}, u"The role is called %1 now."_s);
}

int describe(const Invocation &invocation)
{
    return update(invocation, {{u"description"_s, described(invocation.words, 1)}}, u"%1 is described."_s);
}

int remove(const Invocation &invocation)
{
    if (!invocation.session.open())
        return invocation.session.exitCode();
    Console &console = invocation.console();
    const auto role = roleNamed(invocation, invocation.words.first());
    if (!role)
        return console.refuse(role.error());
    const auto removed = SiteRoles(invocation.session.context()).remove(role->id);
    if (!removed && removed.error().identifier == "role_in_use"_L1) {
        QStringList names;
        const auto holders = RoleStore(invocation.session.connection()).firstHolders(role->id, NamedHolders);
        for (const User &user : holders.value_or(QList<User>()))
            names << user.displayName();
        console.remark(u"Held by: %1"_s.arg(names.join(u", "_s)));
    }
    return answer(console, removed, u"%1 is deleted."_s);
}

} // namespace

Result<Role> roleNamed(const Invocation &invocation, const QString &word)
{
    RoleStore roles(invocation.session.connection());
    if (const auto role = TRY(roles.fetchByName(word)))
        return *role;
    const auto id = RoleId::parse(word);
    const auto role = id ? TRY(roles.fetch(*id)) : std::optional<Role>();
    if (!role)
        return failure(Error::notFound(u"role_not_found"_s));
    return *role;
}

void writeRows(Console &console, const QStringList &keys, const QStringList &titles, const QList<QVariantList> &rows)
{
    RecordWriter writer(console, keys, titles);
    for (const QVariantList &row : rows) {
        Row cells;
        QJsonObject object;
        for (qsizetype i = 0; i < keys.size(); ++i) {
            cells << row.value(i).toString();
            object.insert(keys.at(i), QJsonValue::fromVariant(row.value(i)));
        }
        writer.write(cells, object);
    }
    writer.finish();
}

QList<Command> roleCommands()
{
    return {
        {u"roles list"_s, {}, u"List the roles, how many people hold each and how many permissions it has."_s, 0, 0, {},
         list},
        {u"roles show"_s, u"ROLE"_s, u"Show one role, named by its name or UUID, with its permissions."_s, 1, 1, {}, show},
        {u"roles create"_s, u"NAME [DESCRIPTION]"_s, u"Make a role."_s, 1, 2, {}, create},
        {u"roles rename"_s, u"ROLE NAME"_s, u"Give a role another name."_s, 2, 2, {}, rename},
        {u"roles describe"_s, u"ROLE [DESCRIPTION]"_s, u"Say what a role is for; nothing takes the words away."_s, 1, 2,
         {}, describe},
        {u"roles delete"_s, u"ROLE"_s, u"Delete a role that nobody holds."_s, 1, 1, {}, remove},
    };
}

} // namespace steward::ctl
