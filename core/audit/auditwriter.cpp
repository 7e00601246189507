// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/audit/auditwriter.h>

#include <core/base/clock.h>
#include <core/base/optionaljson.h>
#include <core/base/writing.h>
#include <core/csv/csvformat.h>

#include <QIODevice>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QJsonValue emailOf(const AuditPerson &person)
{
    return person.exists ? QJsonValue(person.user.email) : QJsonValue();
}

CsvCell cellOf(const QJsonValue &value)
{
    if (value.isNull())
        return std::nullopt;
    return value.isObject() ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
                            : value.toString();
}

} // namespace

QStringList AuditWriter::columns()
{
    return {u"inserted_at"_s,      u"action"_s,     u"admin_user_uuid"_s, u"admin_email"_s, u"target_user_uuid"_s,
            u"target_email"_s, u"ip_address"_s, u"user_agent"_s,      u"metadata"_s,    u"uuid"_s};
}

QJsonObject AuditWriter::json(const ListedAuditEntry &listed)
{
    const AuditEntry &entry = listed.entry;
    return {{u"inserted_at"_s, timeText(entry.insertedAt)},
            {u"action"_s, entry.action},
            {u"admin_user_uuid"_s, entry.admin.text()},
            {u"admin_email"_s, emailOf(listed.actor)},
            {u"target_user_uuid"_s, entry.target.text()},
            {u"target_email"_s, emailOf(listed.target)},
            {u"ip_address"_s, optionalValue(entry.ipAddress)},
            {u"user_agent"_s, optionalValue(entry.userAgent)},
            {u"metadata"_s, entry.metadata ? QJsonValue(*entry.metadata) : QJsonValue()},
            {u"uuid"_s, entry.id.text()}};
}

Status AuditWriter::put(const QByteArray &bytes)
{
    if (m_out.write(bytes) == bytes.size())
        return {};
    return failure(writingError(m_out));
}

Status AuditWriter::begin()
{
    return put(m_format == AuditFormat::Json ? QByteArray("[") : columns().join(u',').toUtf8() + "\r\n");
}

Status AuditWriter::write(const ListedAuditEntry &listed)
{
    const QJsonObject object = json(listed);
    if (m_format == AuditFormat::Json)
        return put((std::exchange(m_isFirst, false) ? "\n " : ",\n ") + QJsonDocument(object).toJson(QJsonDocument::Compact));
    QList<CsvCell> cells;
    for (const QString &column : columns())
        cells << cellOf(object.value(column));
    return put(csvRecord(cells).toUtf8());
}

Status AuditWriter::finish()
{
    return m_format == AuditFormat::Json ? put(m_isFirst ? "]\n" : "\n]\n") : Status();
}

} // namespace steward
