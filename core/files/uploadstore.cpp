// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/files/uploadstore.h>

#include <core/db/statement.h>

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

UploadEntry readEntry(const Row &row)
{
    UploadEntry entry;
    entry.id = row.integer("id"_L1);
    entry.user = row.id<UserId>("user_uuid"_L1);
    entry.person = row.text("person"_L1);
    entry.fileName = row.text("file_name"_L1);
    entry.source = row.text("source"_L1);
    entry.isOwnCopy = row.boolean("is_own_copy"_L1);
    entry.bytes = row.integer("bytes"_L1);
    entry.state = uploadStateOf(row.text("state"_L1));
    entry.attempts = static_cast<int>(row.integer("attempts"_L1));
    entry.dueAt = QDateTime::fromMSecsSinceEpoch(row.integer("due_at"_L1), QTimeZone::utc());
    if (!row.isNull("problem"_L1))
        entry.problem = errorFromJson(row.json("problem"_L1));
    entry.places = placesFromJson(row.jsonArray("places"_L1));
    entry.before = FileId::parse(row.text("before_file"_L1));
    entry.after = FileId::parse(row.text("after_file"_L1));
    return entry;
}

QString placesText(const QList<ObjectPlace> &places)
{
    return QString::fromUtf8(QJsonDocument(toJson(places)).toJson(QJsonDocument::Compact));
}

} // namespace

Result<qint64> UploadStore::insert(const UploadEntry &entry, const QString &holder)
{
    return Statement(m_connection, "files/insert_upload"_L1)
        .bind(":holder"_L1, holder)
        .bind(":user_uuid"_L1, entry.user)
        .bind(":person"_L1, entry.person)
        .bind(":file_name"_L1, entry.fileName)
        .bind(":source"_L1, entry.source)
        .bind(":is_own_copy"_L1, entry.isOwnCopy)
        .bind(":bytes"_L1, entry.bytes)
        .bind(":state"_L1, uploadStateName(entry.state))
        .bind(":due_at"_L1, entry.dueAt.toMSecsSinceEpoch())
        .bind(":places"_L1, placesText(entry.places))
        .number();
}

Result<QList<UploadEntry>> UploadStore::list(const QString &holder)
{
    return Statement(m_connection, "files/list_uploads"_L1).bind(":holder"_L1, holder).all(readEntry);
}

Status UploadStore::update(const UploadEntry &entry)
{
    Statement statement(m_connection, "files/update_upload"_L1);
    statement.bind(":id"_L1, entry.id)
        .bind(":state"_L1, uploadStateName(entry.state))
        .bind(":attempts"_L1, entry.attempts)
        .bind(":due_at"_L1, entry.dueAt.toMSecsSinceEpoch())
        .bind(":before_file"_L1, entry.before.value_or(FileId()))
        .bind(":after_file"_L1, entry.after.value_or(FileId()));
    if (entry.problem)
        statement.bind(":problem"_L1, toJson(*entry.problem));
    else
        statement.bindNull(":problem"_L1);
    TRY(statement.execute());
    return {};
}

Status UploadStore::updatePlaces(qint64 id, const QList<ObjectPlace> &places)
{
    TRY(Statement(m_connection, "files/update_upload_places"_L1)
            .bind(":id"_L1, id)
            .bind(":places"_L1, placesText(places))
            .execute());
    return {};
}

Status UploadStore::remove(qint64 id)
{
    TRY(Statement(m_connection, "files/delete_upload"_L1).bind(":id"_L1, id).execute());
    return {};
}

Result<QStringList> UploadStore::holders()
{
    return Statement(m_connection, "files/list_upload_holders"_L1).all([](const Row &row) {
        return row.text("holder"_L1);
    });
}

Status UploadStore::takeOver(const QString &from, const QString &to)
{
    TRY(Statement(m_connection, "files/update_upload_holder"_L1).bind(":from"_L1, from).bind(":to"_L1, to).execute());
    return {};
}

} // namespace steward
