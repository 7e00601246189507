// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "sections.h"

#include <core/crypto/token.h>
#include <core/roles/rolestore.h>
#include <core/sessions/userlinks.h>

#include <QHash>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::conformance {

namespace {

QJsonObject okOf(const QJsonValue &value)
{
    return {{u"ok"_s, value}};
}

qint64 auditRows(const Caller &ask, const QString &action)
{
    return countRows(ask, u"audit_logs WHERE action = '%1'"_s.arg(action));
}

QJsonObject holdings(const Caller &ask, const QString &person)
{
    return {{u"assignments"_s, countRows(ask, u"user_role_assignments WHERE user_uuid = :person"_s, person)},
            {u"tokens"_s, countRows(ask, u"users_tokens WHERE user_uuid = :person"_s, person)}};
}

// What no function of the reference does: a second Owner.
void makeOwner(const Caller &ask, const QJsonObject &person)
{
    RoleStore roles(ask.context().connection);
    const auto owner = roles.fetchByName(roleName::Owner);
    const auto id = UserId::parse(person.value("uuid"_L1).toString());
    if (owner && *owner && id)
        (void)roles.assign(*id, (*owner)->id, {}, wholeSeconds(ask.context().now()));
}

struct Cast
{
    QJsonObject owner;
    QJsonObject admin;
    QJsonObject active;
    QJsonObject inactive;
};

Cast castOf(const FactsFile &facts)
{
    const auto find = [&facts](auto matches) {
        const auto &users = facts.users();
        const auto found = std::ranges::find_if(users, matches);
        return found == users.end() ? QJsonObject() : (*found).toObject();
    };
    const auto isActive = [](const QJsonValue &user) { return user["is_active"_L1].toBool(); };
    const auto holds = [](const QJsonValue &user, const QString &role) {
        return user["roles"_L1].toArray().contains(role);
    };
    const auto isPlain = [&](const QJsonValue &user) { return user["roles"_L1].toArray() == QJsonArray{u"User"_s}; };
    return {.owner = find([&](const QJsonValue &user) { return isActive(user) && holds(user, u"Owner"_s); }),
            .admin = find([&](const QJsonValue &user) {
                return isActive(user) && holds(user, u"Admin"_s) && !holds(user, u"Owner"_s);
            }),
            .active = find([&](const QJsonValue &user) { return isActive(user) && isPlain(user); }),
            .inactive = find([&](const QJsonValue &user) { return !isActive(user) && isPlain(user); })};
}

QJsonObject deleteBy(const Caller &ask, const QJsonValue &person, const QJsonValue &current)
{
    return ask(u"delete_user"_s, {person, QJsonObject{{u"current_user"_s, current}}});
}

QJsonObject deleteTwice(const Caller &ask, const Cast &cast, const QJsonArray &)
{
    const QJsonValue person = cast.active.value("uuid"_L1);
    (void)deleteBy(ask, person, cast.owner.value("uuid"_L1));
    ask.prepared();
    return deleteBy(ask, person, cast.owner.value("uuid"_L1));
}

QJsonObject deleteLastActiveOwner(const Caller &ask, const Cast &cast, const QJsonArray &)
{
    makeOwner(ask, cast.inactive);
    ask.prepared();
    return deleteBy(ask, cast.owner.value("uuid"_L1), cast.admin.value("uuid"_L1));
}

QJsonObject deleteOneOfTwoOwners(const Caller &ask, const Cast &cast, const QJsonArray &)
{
    makeOwner(ask, cast.active);
    const QJsonValue first = cast.owner.value("uuid"_L1);
    const QJsonValue second = cast.active.value("uuid"_L1);
    const auto canDelete = [&](const QJsonValue &current) {
        return ask(u"can_delete_user?"_s, {first, current}).value("value"_L1);
    };
    QJsonObject answer{{u"by_admin"_s, canDelete(cast.admin.value("uuid"_L1))}, {u"by_owner"_s, canDelete(second)}};
    answer.insert("deleted"_L1, deleteBy(ask, first, second));
    return okOf(answer);
}

QJsonObject rowsLeft(const Caller &ask, const Cast &, const QJsonArray &arguments)
{
    const QString person = arguments.at(0).toString();
    const QJsonObject before = holdings(ask, person);
    const QJsonObject deleted = deleteBy(ask, person, arguments.at(1));
    if (!deleted.contains("ok"_L1))
        return deleted;
    return okOf(QJsonObject{{u"before"_s, before},
                            {u"after"_s, holdings(ask, person)},
                            {u"audit_deleted_rows"_s, auditRows(ask, u"user_deleted"_s)}});
}

QJsonObject passwordByAdmin(const Caller &ask, const Cast &cast, const QJsonArray &arguments)
{
    const qint64 before = auditRows(ask, u"admin_password_reset"_s);
    const QJsonObject result = ask(u"admin_update_user_password"_s,
                                   {arguments.at(0), QJsonObject{{u"password"_s, u"another good password"_s}},
                                    QJsonObject{{u"admin_user"_s, cast.owner.value("uuid"_L1)}}});
    return okOf(QJsonObject{{u"audit_rows_added"_s, auditRows(ask, u"admin_password_reset"_s) - before},
                            {u"result"_s, result}});
}

QJsonObject revokeUnknown(const Caller &ask, const Cast &, const QJsonArray &)
{
    return ask(u"revoke_session"_s, {u"01900000-0000-7000-8000-000000000000"_s});
}

QJsonObject tokenSizes(const Caller &ask, const Cast &cast, const QJsonArray &)
{
    const QJsonValue session = ask(u"generate_user_session_token"_s, {cast.active.value("uuid"_L1)}).value("value"_L1);
    const auto link = UserLinks(ask.context()).makeMagicLink(cast.active.value("email"_L1).toString());
    const QString token = link ? link->token : QString();
    const auto bytes = decodeToken(token);
    return okOf(QJsonObject{{u"session_bytes"_s, QByteArray::fromBase64(session.toString().toLatin1()).size()},
                            {u"stored_hash_bytes"_s, bytes ? storedToken(*bytes).size() : 0},
                            {u"url_token_chars"_s, token.size()}});
}

// A second Owner, then the first of them is switched off.
QJsonObject statusWithTwoOwners(const Caller &ask, const Cast &cast, const QJsonArray &arguments)
{
    makeOwner(ask, cast.active);
    ask.prepared();
    const QJsonValue person = arguments.isEmpty() ? cast.owner.value("uuid"_L1) : arguments.at(0);
    const QJsonValue attributes = arguments.size() > 1 ? arguments.at(1) : QJsonObject{{u"is_active"_s, false}};
    return ask(u"update_user_status"_s, {person, attributes});
}

QJsonObject userOfUnknownSession(const Caller &ask, const Cast &, const QJsonArray &arguments)
{
    const QJsonValue unknown = QString::fromLatin1(QByteArray(48, 'x').toBase64());
    return ask(u"get_user_by_session_token"_s, {arguments.isEmpty() ? unknown : arguments.at(0)});
}

// The argument is the person; the session is begun here.
QJsonObject userOfInactiveSession(const Caller &ask, const Cast &cast, const QJsonArray &arguments)
{
    const QJsonValue person = arguments.isEmpty() ? cast.inactive.value("uuid"_L1) : arguments.at(0);
    const QJsonValue session = ask(u"generate_user_session_token"_s, {person}).value("value"_L1);
    ask.prepared();
    return ask(u"get_user_by_session_token"_s, {session});
}

QJsonObject sessionOfNoUuid(const Caller &ask, const Cast &, const QJsonArray &arguments)
{
    return ask(u"get_session_info"_s, {arguments.isEmpty() ? QJsonValue(u"x"_s) : arguments.at(0)});
}

using Question = QJsonObject (*)(const Caller &, const Cast &, const QJsonArray &);

} // namespace

qint64 countRows(const Caller &ask, const QString &tableAndCondition, const QString &person)
{
    QSqlQuery query(ask.context().connection.database());
    query.prepare(u"SELECT count(*) FROM phoenix_kit_"_s + tableAndCondition);
    if (!person.isEmpty())
        query.bindValue(u":person"_s, person);
    return query.exec() && query.next() ? query.value(0).toLongLong() : -1;
}

std::function<QJsonObject(const Caller &)> preparedQuestion(const FactsFile &facts, const QString &call,
                                                            const QJsonArray &arguments)
{
    static const QHash<QString, Question> questions{
        {u"delete_user already deleted (stale)"_s, deleteTwice},
        {u"delete last owner with a second, inactive owner"_s, deleteLastActiveOwner},
        {u"delete one of two owners by an admin / by the other owner"_s, deleteOneOfTwoOwners},
        {u"admin_update_user_password + audit"_s, passwordByAdmin},
        {u"revoke_session unknown"_s, revokeUnknown},
        {u"token sizes"_s, tokenSizes},
        {u"get_session_info not a uuid"_s, sessionOfNoUuid},
        {u"get_user_by_session_token unknown"_s, userOfUnknownSession},
        {u"get_user_by_session_token of inactive user"_s, userOfInactiveSession},
        {u"update_user_status with two active owners (second owner made by SQL)"_s, statusWithTwoOwners},
    };
    const Question question = call.startsWith("rows left after delete_user"_L1) ? rowsLeft : questions.value(call);
    if (!question)
        return {};
    return [question, cast = castOf(facts), arguments](const Caller &ask) { return question(ask, cast, arguments); };
}

} // namespace steward::conformance
