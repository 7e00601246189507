// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/changes/changeset.h>

#include <core/base/clock.h>
#include <core/crypto/digest.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr qsizetype ImprintBytes = 16;

const QStringList &editableColumns()
{
    static const QStringList columns{u"email"_s,         u"username"_s,  u"first_name"_s,   u"last_name"_s,
                                     u"user_timezone"_s, u"is_active"_s, u"confirmed_at"_s, u"roles"_s};
    return columns;
}

RowKind inverseOf(RowKind kind)
{
    if (kind == RowKind::Edit)
        return kind;
    return kind == RowKind::Create ? RowKind::Remove : RowKind::Create;
}

} // namespace

ChangeSet ChangeSet::inverse() const
{
    ChangeSet inverted;
    inverted.title = title;
    inverted.undoes = id;
    inverted.rows.reserve(rows.size());
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        RowChange back{row->user, {}, inverseOf(row->kind), row->imprint};
        for (const FieldChange &change : row->fields)
            back.fields.append({change.field, change.after, change.before});
        inverted.rows.append(back);
    }
    return inverted;
}

QJsonValue changeValue(const UserField &field, const ListedUser &listed)
{
    if (field.kind() == UserField::Kind::Custom) {
        const QJsonValue value = listed.user.customFields.value(field.customKey());
        return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
    }
    const QVariant value = field.valueOf(listed);
    if (field.kind() == UserField::Kind::Roles) {
        QStringList names = value.toStringList();
        names.sort(); // each server has an order of its own
        return QJsonArray::fromStringList(names);
    }
    if (value.typeId() == QMetaType::QDateTime)
        return timeText(value.toDateTime());
    return value.isValid() ? QJsonValue::fromVariant(value) : QJsonValue(QJsonValue::Null);
}

bool saysTheSame(const QString &field, const QJsonValue &value, const QJsonValue &held)
{
    if (field == "confirmed_at"_L1 && value.isBool())
        return value.toBool() != held.isNull();
    return value == held;
}

bool isEditableField(const UserField &field)
{
    return field.kind() == UserField::Kind::Custom || editableColumns().contains(field.id());
}

QByteArray imprintOf(const ListedUser &person, const QString &passwordHash)
{
    QJsonArray values{passwordHash, person.user.customFields};
    for (const QString &column : editableColumns())
        values.append(changeValue(*UserField::parse(column), person));
    return sha256(QJsonDocument(values).toJson(QJsonDocument::Compact)).first(ImprintBytes);
}

RowChange rowChange(const ListedUser &before, const QList<std::pair<QString, QJsonValue>> &after)
{
    RowChange row{before.user.id, {}};
    for (const auto &[id, value] : after) {
        const auto field = UserField::parse(id);
        if (!field)
            continue;
        const QJsonValue old = changeValue(*field, before);
        if (!saysTheSame(id, value, old))
            row.fields.append({id, old, value});
    }
    return row;
}

ListedUser withChanges(ListedUser listed, const QList<FieldChange> &changes)
{
    User &user = listed.user;
    const QHash<QString, std::optional<QString> *> texts{{u"username"_s, &user.username},
                                                         {u"first_name"_s, &user.firstName},
                                                         {u"last_name"_s, &user.lastName},
                                                         {u"user_timezone"_s, &user.timezone}};
    for (const FieldChange &change : changes) {
        const QString key = UserField::parse(change.field)->customKey();
        if (!key.isEmpty() && change.after.isNull())
            user.customFields.remove(key);
        else if (!key.isEmpty())
            user.customFields.insert(key, change.after);
        else if (std::optional<QString> *text = texts.value(change.field))
            *text = change.after.isNull() ? std::nullopt : std::optional(change.after.toString());
        else if (change.field == "email"_L1)
            user.email = change.after.toString();
        else if (change.field == "is_active"_L1)
            user.isActive = change.after.toBool();
        else if (change.field == "confirmed_at"_L1)
            user.confirmedAt = change.after == QJsonValue(true)
                                   ? systemNow()
                                   : QDateTime::fromString(change.after.toString(), Qt::ISODate);
        else if (change.field == "roles"_L1)
            listed.roles = change.after.toVariant().toStringList();
    }
    return listed;
}

qsizetype ChangeReport::count(RowOutcome::State state) const
{
    return std::count_if(rows.begin(), rows.end(),
                         [state](const RowOutcome &row) { return row.state == state; });
}

bool ChangeReport::isClean() const
{
    return std::all_of(rows.begin(), rows.end(), [](const RowOutcome &row) { return row.isFine(); });
}

ChangeSet leftOver(const ChangeSet &changes, const ChangeReport &report)
{
    ChangeSet rest = changes;
    rest.id = newUuid();
    rest.rows.clear();
    for (qsizetype i = 0; i < changes.rows.size() && i < report.rows.size(); ++i) {
        if (!report.rows.at(i).isFine())
            rest.rows.append(changes.rows.at(i));
    }
    return rest;
}

} // namespace steward
