// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/changes/bulkedit.h>

#include <core/changes/changestore.h>
#include <core/users/userlist.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr qsizetype RowsAtOnce = 2000;

QJsonValue toggled(const QJsonValue &current)
{
    if (current.isBool())
        return !current.toBool();
    // Custom fields hold their yes and no as text.
    if (current == QJsonValue(u"true"_s))
        return u"false"_s;
    return current == QJsonValue(u"false"_s) ? QJsonValue(u"true"_s) : current;
}

QJsonValue withRoles(const QJsonValue &current, const QJsonValue &roles, bool isGiven)
{
    QStringList names;
    for (const QJsonValue &each : current.toArray())
        names << each.toString();
    for (const QJsonValue &each : roles.toArray()) {
        names.removeAll(each.toString());
        if (isGiven)
            names << each.toString();
    }
    names.sort();
    return QJsonArray::fromStringList(names);
}

QJsonValue replaced(const QJsonValue &current, const QString &find, const QString &with)
{
    if (!current.isString() || find.isEmpty())
        return current;
    const QString text = current.toString().replace(find, with);
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QJsonValue BulkEdit::applied(const QJsonValue &current) const
{
    switch (kind) {
    case Kind::Set: return value;
    case Kind::Clear: return field == "roles"_L1 ? QJsonValue(QJsonArray()) : QJsonValue(QJsonValue::Null);
    case Kind::Replace: return replaced(current, find, value.toString());
    case Kind::Append: return current.isString() || current.isNull() ? QJsonValue(current.toString() + value.toString()) : current;
    case Kind::Toggle:
        return field == "confirmed_at"_L1 ? (current.isNull() ? QJsonValue(true) : QJsonValue(QJsonValue::Null))
                                          : toggled(current);
    case Kind::Add: return withRoles(current, value, true);
    case Kind::Remove: return withRoles(current, value, false);
    }
    Q_UNREACHABLE();
}

QList<BulkEdit::Kind> bulkKindsFor(const UserField &field)
{
    using Kind = BulkEdit::Kind;
    if (!isEditableField(field))
        return {};
    switch (field.kind()) {
    case UserField::Kind::Boolean: return {Kind::Set, Kind::Toggle};
    case UserField::Kind::Time: return {Kind::Set, Kind::Toggle};
    case UserField::Kind::Roles: return {Kind::Add, Kind::Remove, Kind::Set};
    default: break;
    }
    if (field.id() == "email"_L1)
        return {Kind::Replace};
    if (field.id() == "username"_L1)
        return {Kind::Replace, Kind::Append, Kind::Clear};
    return {Kind::Set, Kind::Clear, Kind::Replace, Kind::Append, Kind::Toggle};
}

Result<QList<QUuid>> matchingPeople(const ServiceContext &context, const UserQuery &query)
{
    QList<QUuid> people;
    TRY_STATUS(UserList(context.connection, context.now()).streamKeys(query, [&people](const KeyChunk &chunk) {
        people.append({chunk.begin(), chunk.end()});
    }));
    return people;
}

Result<ChangeSet> bulkChanges(const ServiceContext &context, const QList<QUuid> &people, const QList<BulkEdit> &edits,
                              ChangeProgress *progress)
{
    QStringList fields;
    for (const BulkEdit &edit : edits) {
        const auto field = UserField::parse(edit.field);
        if (!field || !isEditableField(*field))
            return failure(Error::invalid(edit.field, field ? Violation::ReservedKey : Violation::UnknownValue));
        fields << edit.field;
    }
    ChangeSet changes;
    changes.rows.reserve(people.size());
    for (qsizetype from = 0; from < people.size(); from += RowsAtOnce) {
        if (progress && progress->isCancelled)
            return failure(Error::of(Error::Kind::Cancelled));
        for (const ListedUser &listed : TRY(ChangeStore(context.connection).fetch(people.mid(from, RowsAtOnce), fields))) {
            QList<std::pair<QString, QJsonValue>> values;
            for (const BulkEdit &edit : edits)
                values.append({edit.field, edit.applied(changeValue(*UserField::parse(edit.field), listed))});
            if (RowChange row = rowChange(listed, values); !row.fields.isEmpty())
                changes.rows.append(std::move(row));
        }
        if (progress)
            progress->done += std::min(RowsAtOnce, people.size() - from);
    }
    return changes;
}

Result<QHash<QString, CommonValue>> commonValues(const ServiceContext &context, const QList<QUuid> &people,
                                                 const QStringList &fields, qsizetype limit)
{
    QHash<QString, CommonValue> common;
    if (people.size() > limit) {
        for (const QString &id : fields)
            common.insert(id, {true, {}});
        return common;
    }
    bool isFirst = true;
    for (const ListedUser &listed : TRY(UserList(context.connection).rows(people))) {
        for (const QString &id : fields) {
            const QJsonValue value = changeValue(*UserField::parse(id), listed);
            CommonValue &known = common[id];
            if (isFirst)
                known.value = value;
            else if (known.value != value)
                known = {true, {}};
        }
        isFirst = false;
    }
    return common;
}

} // namespace steward
