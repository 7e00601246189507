// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/audit/auditlog.h>

#include <core/audit/auditstore.h>
#include <core/base/textrules.h>
#include <core/db/transaction.h>
#include <core/users/userrank.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

/// Reads the attributes of an entry, one field after the other.
class EntryReader
{
public:
    explicit EntryReader(const QJsonObject &attributes)
        : m_attributes(attributes)
    {
    }

    [[nodiscard]] const FieldErrors &errors() const { return m_errors; }

    UserId person(const QString &field)
    {
        const auto text = required(field);
        const auto id = text ? UserId::parse(*text) : std::nullopt;
        if (text && !id)
            m_errors.append({field, Violation::Invalid});
        return id.value_or(UserId());
    }

    QString action()
    {
        const auto text = required(u"action"_s);
        if (text && !parseAuditAction(*text))
            m_errors.append({u"action"_s, Violation::Invalid});
        return text.value_or(QString());
    }

    std::optional<QString> text(const QString &field)
    {
        const QJsonValue value = m_attributes.value(field);
        if (value.isUndefined() || value.isNull() || (value.isString() && isBlank(value.toString())))
            return std::nullopt;
        if (!value.isString() || containsNul(QStringView(value.toString()))) {
            m_errors.append({field, Violation::Invalid});
            return std::nullopt;
        }
        return value.toString();
    }

    std::optional<QJsonObject> metadata()
    {
        const QJsonValue value = m_attributes.value("metadata"_L1);
        if (value.isObject())
            return value.toObject();
        const bool isBlankText = value.isString() && isBlank(value.toString());
        if (!value.isUndefined() && !value.isNull() && !isBlankText)
            m_errors.append({u"metadata"_s, Violation::Invalid});
        return std::nullopt;
    }

private:
    std::optional<QString> required(const QString &field)
    {
        const QJsonValue value = m_attributes.value(field);
        if (value.isString() && !isBlank(value.toString()))
            return value.toString();
        const bool isMissing = value.isUndefined() || value.isNull() || value.isString();
        m_errors.append({field, isMissing ? Violation::Blank : Violation::Invalid});
        return std::nullopt;
    }

    const QJsonObject &m_attributes;
    FieldErrors m_errors;
};

} // namespace

Result<AuditEntry> AuditLog::create(const QJsonObject &attributes)
{
    EntryReader reader(attributes);
    AuditEntry entry;
    entry.action = reader.action();
    entry.admin = reader.person(u"admin_user_uuid"_s);
    entry.target = reader.person(u"target_user_uuid"_s);
    entry.ipAddress = reader.text(u"ip_address"_s);
    entry.userAgent = reader.text(u"user_agent"_s);
    entry.metadata = reader.metadata();
    if (!reader.errors().isEmpty())
        return failure(Error::invalid(reader.errors()));
    entry.id = AuditEntryId::create();
    entry.insertedAt = wholeSeconds(m_context.now());
    return inTransaction(m_context.connection, "audit entry"_L1, [&]() -> Result<AuditEntry> {
        TRY_STATUS(UserRank(m_context).requireManager());
        TRY_STATUS(UserRank(m_context).requireSelf(entry.admin));
        TRY_STATUS(AuditStore(m_context.connection).append(entry));
        return entry;
    });
}

} // namespace steward
