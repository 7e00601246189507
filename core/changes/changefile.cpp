// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/changes/changefile.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr QLatin1StringView Format{"steward-changes"};
constexpr int Version = 1;

Error unreadable(const QString &identifier)
{
    Error error = Error::of(Error::Kind::Invalid);
    error.identifier = identifier;
    return error;
}

Result<RowChange> rowFromJson(const QJsonObject &json, const QString &place)
{
    const auto user = UserId::parse(json.value("user"_L1).toString());
    const QJsonObject fields = json.value("fields"_L1).toObject();
    if (!user || user->isNull() || fields.isEmpty() || json.contains("person"_L1))
        return failure(Error::invalid(place, Violation::Invalid));
    RowChange row{*user};
    for (auto each = fields.begin(); each != fields.end(); ++each) {
        const auto field = UserField::parse(each.key());
        const QJsonArray pair = each.value().toArray();
        if (!field || !isEditableField(*field) || pair.size() != 2)
            return failure(Error::invalid(place + u'.' + each.key(), Violation::UnknownValue));
        row.fields.append({each.key(), pair.at(0), pair.at(1)});
    }
    return row;
}

} // namespace

QJsonObject toJson(const ChangeSet &changes)
{
    QJsonArray rows;
    for (const RowChange &row : changes.rows) {
        QJsonObject fields;
        for (const FieldChange &change : row.fields)
            fields.insert(change.field, QJsonArray{change.before, change.after});
        QJsonObject object{{u"user"_s, row.user.text()}, {u"fields"_s, fields}};
        if (row.kind != RowKind::Edit)
            object.insert(u"person"_s, row.kind == RowKind::Create ? u"created"_s : u"removed"_s);
        rows.append(object);
    }
    return {{u"format"_s, QString(Format)},
            {u"version"_s, Version},
            {u"id"_s, uuidText(changes.id)},
            {u"title"_s, changes.title},
            {u"prepared_by"_s, changes.preparedBy},
            {u"undoes"_s, changes.undoes.isNull() ? QJsonValue() : QJsonValue(uuidText(changes.undoes))},
            {u"rows"_s, rows}};
}

Result<ChangeSet> changeSetFromJson(const QJsonObject &json)
{
    const auto id = parseUuid(json.value("id"_L1).toString());
    if (json.value("format"_L1) != Format || !id || !json.value("rows"_L1).isArray())
        return failure(unreadable(u"no_change_set"_s));
    if (json.value("version"_L1).toInt() > Version)
        return failure(unreadable(u"change_set_too_new"_s));
    ChangeSet changes;
    changes.id = *id;
    changes.title = json.value("title"_L1).toString();
    changes.preparedBy = json.value("prepared_by"_L1).toString();
    changes.undoes = parseUuid(json.value("undoes"_L1).toString()).value_or(QUuid());
    const QJsonArray rows = json.value("rows"_L1).toArray();
    changes.rows.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        changes.rows.append(TRY(rowFromJson(rows.at(i).toObject(), u"rows.%1"_s.arg(i))));
    return changes;
}

QByteArray changeFile(const ChangeSet &changes)
{
    ChangeSet edits = changes;
    edits.rows.removeIf([](const RowChange &row) { return row.kind != RowKind::Edit; });
    return QJsonDocument(toJson(edits)).toJson();
}

Result<ChangeSet> readChangeFile(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return failure(unreadable(u"no_change_set"_s));
    return changeSetFromJson(document.object());
}

} // namespace steward
