// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

// Rows of a change set that make people and remove them: what takes an import back, and again.

#include <core/changes/changerun.h>

#include <core/changes/changeaudit.h>
#include <core/changes/peoplestore.h>
#include <core/users/userrank.h>
#include <core/users/userreferences.h>
#include <core/users/userstore.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

const QStringList &wholeColumns()
{
    static const QStringList columns{u"email"_s,
                                     u"username"_s,
                                     u"first_name"_s,
                                     u"last_name"_s,
                                     u"user_timezone"_s,
                                     u"is_active"_s,
                                     u"confirmed_at"_s,
                                     u"roles"_s,
                                     u"inserted_at"_s,
                                     u"registration_ip"_s,
                                     u"registration_country"_s,
                                     u"registration_region"_s,
                                     u"registration_city"_s};
    return columns;
}

// All that a person is, on its way to nothing.
QList<FieldChange> wholeOf(const ListedUser &person)
{
    QList<FieldChange> whole;
    for (const QString &column : wholeColumns())
        whole.append({column, changeValue(*UserField::parse(column), person), QJsonValue::Null});
    const QJsonObject &fields = person.user.customFields;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const bool isLocale = field.key() == "preferred_locale"_L1;
        whole.append({isLocale ? field.key() : UserField::custom(field.key()).id(), field.value(), QJsonValue::Null});
    }
    return whole;
}

std::optional<QString> textOf(const QList<FieldChange> &changes, const QString &field)
{
    const FieldChange *change = findChange(changes, field);
    return change && change->after.isString() ? std::optional(change->after.toString()) : std::nullopt;
}

ListedUser personFrom(const UserId &id, const QList<FieldChange> &changes, const QDateTime &now)
{
    ListedUser person = withChanges({}, changes);
    User &user = person.user;
    user.id = id;
    user.registrationIp = textOf(changes, u"registration_ip"_s);
    user.registrationCountry = textOf(changes, u"registration_country"_s);
    user.registrationRegion = textOf(changes, u"registration_region"_s);
    user.registrationCity = textOf(changes, u"registration_city"_s);
    const auto inserted = textOf(changes, u"inserted_at"_s);
    user.insertedAt = inserted ? QDateTime::fromString(*inserted, Qt::ISODate) : now;
    user.updatedAt = now;
    return person;
}

Error usedSince(const QString &table)
{
    Error error = Error::of(Error::Kind::InUse, table);
    error.identifier = u"person_used_since"_s;
    return error;
}

Error changedSince()
{
    Error error = Error::of(Error::Kind::Conflict);
    error.identifier = u"person_changed_since"_s;
    return error;
}

} // namespace

// Who leaves is kept whole, to be made again.
Status ChangeRun::readWhole(QHash<UserId, HeldUser> &held, const QList<QUuid> &people)
{
    TRY_STATUS(PeopleStore(m_context.connection).lock(people));
    for (const User &user : TRY(UserStore(m_context.connection).fetchAll(people)))
        held[user.id].listed.user = user;
    return {};
}

// Nothing when the row is settled: the person is there, or gone, already.
std::optional<ChangeRun::Pending> ChangeRun::compareWhole(qsizetype index, const HeldUser *held)
{
    const RowChange &row = m_changes.rows.at(index);
    if ((row.kind == RowKind::Create) == (held != nullptr)) {
        m_outcomes[index].state = RowOutcome::State::Unchanged;
        return std::nullopt;
    }
    Pending pending{index, held ? held->listed : ListedUser(), {}};
    pending.before.user.id = row.user;
    if (held)
        pending.changes = wholeOf(held->listed);
    else
        judgeNew(pending);
    return m_outcomes.at(index).state == RowOutcome::State::Changed ? std::optional(pending) : std::nullopt;
}

void ChangeRun::judgeNew(Pending &row)
{
    for (const FieldChange &change : rowOf(row).fields) {
        const auto field = UserField::parse(change.field);
        if (!field || !isEditableField(*field)) {
            row.changes.append({change.field, {}, change.after});
            continue;
        }
        const ChangeRules::Verdict verdict = m_rules->judge(change.field, change.after);
        if (!verdict.isFine)
            refuse(row, verdict.error);
        row.changes.append({change.field, {}, verdict.value});
    }
    if (!textOf(row.changes, u"email"_s))
        refuse(row, Error::invalid(u"email"_s, Violation::Blank));
}

// The rules of deletion; and nobody goes to whom anything has happened since they were made.
Status ChangeRun::refuseRemovals(QList<Pending> &rows)
{
    QList<QUuid> people;
    for (const Pending &row : std::as_const(rows)) {
        if (rowOf(row).kind == RowKind::Remove)
            people.append(row.before.user.id.uuid());
    }
    if (people.isEmpty())
        return {};
    UserRank rank(m_context);
    const bool isAdministrator = rank.requireAdministrator().has_value();
    const bool isOwner = rank.requireOwner().has_value();
    const auto hashes = TRY(PeopleStore(m_context.connection).passwordHashes(people));
    const auto tables = TRY(UserReferences(m_context).naming(people));
    for (const Pending &row : std::as_const(rows)) {
        const UserId user = row.before.user.id;
        const bool isRanked = row.before.roles.contains(roleName::Owner) || row.before.roles.contains(roleName::Admin);
        if (rowOf(row).kind != RowKind::Remove)
            continue;
        if (m_context.actor.user == user)
            refuse(row, Error::denied(u"cannot_delete_self"_s));
        else if (!isAdministrator || (isRanked && !isOwner))
            refuse(row, Error::denied(u"insufficient_permissions"_s));
        else if (imprintOf(row.before, hashes.value(user)) != rowOf(row).imprint)
            refuse(row, changedSince());
        else if (tables.contains(user))
            refuse(row, usedSince(tables.value(user)));
    }
    dropRefused(rows);
    return {};
}

Status ChangeRun::makePeople(const QList<Pending> &rows)
{
    QList<NewPerson> people;
    for (const Pending &row : rows) {
        if (rowOf(row).kind != RowKind::Create)
            continue;
        const ListedUser person = personFrom(row.before.user.id, row.changes, m_now);
        // Passwords are in no journal.
        people.append({person.user, unusableHash()});
        m_outcomes[row.index].written.imprint = imprintOf(person, people.constLast().passwordHash);
    }
    return PeopleStore(m_context.connection).insert(people);
}

Status ChangeRun::removePeople(const QList<Pending> &rows)
{
    QList<QUuid> people;
    for (const Pending &row : rows) {
        if (rowOf(row).kind == RowKind::Remove)
            people.append(row.before.user.id.uuid());
    }
    return PeopleStore(m_context.connection).remove(people);
}

} // namespace steward
