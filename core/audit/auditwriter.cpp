// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/audit/auditwriter.h>

#include <core/base/clock.h>

#include <QIODevice>
#include <QJsonDocument>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QJsonValue optionalValue(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonValue emailOf(const AuditPerson &person)
{
    return person.exists ? QJsonValue(person.user.email) : QJsonValue();
}

// What a spreadsheet would take for a formula gets an apostrophe in front.
QByteArray csvCell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r\n"_s.contains(text.front()))
        text.prepend(u'\'');
    const bool needsQuotes = text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r');
    return (needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text).toUtf8();
}

QString cellText(const QJsonValue &value)
{
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
    Error error = Error::of(errno == ENOSPC ? Error::Kind::DiskFull : Error::Kind::Internal, m_out.errorString());
    error.identifier = error.kind == Error::Kind::DiskFull ? QString() : u"file_not_writable"_s;
    return failure(error);
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
    QByteArrayList cells;
    for (const QString &column : columns())
        cells << csvCell(cellText(object.value(column)));
    return put(cells.join(',') + "\r\n");
}

Status AuditWriter::finish()
{
    return m_format == AuditFormat::Json ? put(m_isFirst ? "]\n" : "\n]\n") : Status();
}

} // namespace steward
