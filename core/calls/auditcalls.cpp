// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/callgroups.h>

#include <core/audit/auditlog.h>
#include <core/audit/auditstore.h>
#include <core/calls/notation.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QJsonObject notated(const AuditEntry &entry)
{
    return {{u"uuid"_s, entry.id.text()},
            {u"action"_s, entry.action},
            {u"target_user_uuid"_s, entry.target.text()},
            {u"admin_user_uuid"_s, entry.admin.text()},
            {u"ip_address"_s, optionalValue(entry.ipAddress)},
            {u"user_agent"_s, optionalValue(entry.userAgent)},
            {u"metadata"_s, entry.metadata ? QJsonValue(*entry.metadata) : QJsonValue()},
            {u"inserted_at"_s, timeValue(entry.insertedAt)}};
}

Result<QJsonObject> listed(const FunctionCall &call, const AuditFilter &filter)
{
    return notation::value(notation::array(TRY(AuditStore(call.context().connection).list(filter)), notated));
}

/// Reads the options of a query; what is of a wrong type or names nothing is the argument's error.
class FilterReader
{
public:
    FilterReader(const FunctionCall &call, int position, const QJsonObject &options)
        : m_call(call)
        , m_position(position)
        , m_options(options)
    {
    }

    /// Nothing for a filter that no entry can match, because no action is called so.
    Result<std::optional<AuditFilter>> read()
    {
        AuditFilter filter;
        filter.limit = TRY(number("limit"_L1, filter.limit));
        filter.offset = TRY(number("offset"_L1, 0));
        filter.target = TRY(person("target_user_uuid"_L1));
        filter.admin = TRY(person("admin_user_uuid"_L1));
        filter.from = TRY(time("from_date"_L1));
        filter.to = TRY(time("to_date"_L1));
        if (const QJsonValue action = m_options.value("action"_L1); !action.isUndefined() && !action.isNull()) {
            filter.action = parseAuditAction(action.toString());
            if (!filter.action)
                return std::optional<AuditFilter>();
        }
        return std::optional(filter);
    }

private:
    [[nodiscard]] Error wrong() const { return m_call.wrong(m_position); }

    Result<qint64> number(QLatin1StringView key, qint64 fallback)
    {
        const QJsonValue value = m_options.value(key);
        if (value.isUndefined())
            return fallback;
        const qint64 given = value.toInteger(-1);
        return given < 0 ? Result<qint64>(failure(wrong())) : Result<qint64>(given);
    }

    Result<std::optional<UserId>> person(QLatin1StringView key)
    {
        const QJsonValue value = m_options.value(key);
        if (value.isUndefined() || value.isNull())
            return std::optional<UserId>();
        const auto id = UserId::parse(value.toString());
        return id ? Result<std::optional<UserId>>(id) : Result<std::optional<UserId>>(failure(wrong()));
    }

    Result<QDateTime> time(QLatin1StringView key)
    {
        const QJsonValue value = m_options.value(key);
        if (value.isUndefined() || value.isNull())
            return QDateTime();
        const QDateTime given = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        return given.isValid() ? Result<QDateTime>(given.toUTC()) : Result<QDateTime>(failure(wrong()));
    }

    const FunctionCall &m_call;
    int m_position;
    const QJsonObject m_options;
};

Result<std::optional<AuditFilter>> filterOf(const FunctionCall &call, int position)
{
    return FilterReader(call, position, call.has(position) ? TRY(call.object(position)) : QJsonObject()).read();
}

Result<QJsonObject> listLogs(const FunctionCall &call)
{
    const auto filter = TRY(filterOf(call, 0));
    return filter ? listed(call, *filter) : notation::value(QJsonArray());
}

Result<QJsonObject> countLogs(const FunctionCall &call)
{
    const auto filter = TRY(filterOf(call, 0));
    return notation::value(filter ? TRY(AuditStore(call.context().connection).count(*filter)) : 0);
}

Result<QJsonObject> listLogsForUser(const FunctionCall &call)
{
    auto filter = TRY(filterOf(call, 1));
    const UserId person = TRY(call.userId(0));
    if (!filter)
        return notation::value(QJsonArray());
    filter->about = person;
    return listed(call, *filter);
}

Result<QJsonObject> listLogsByAction(const FunctionCall &call)
{
    auto filter = TRY(filterOf(call, 1));
    const auto action = parseAuditAction(TRY(call.text(0)));
    if (!filter || !action)
        return notation::value(QJsonArray());
    filter->action = action;
    return listed(call, *filter);
}

Result<QJsonObject> getLog(const FunctionCall &call)
{
    const auto entry = TRY(AuditStore(call.context().connection).fetch(AuditEntryId(TRY(call.uuid(0)))));
    if (!entry)
        return failure(Error::notFound(u"log_not_found"_s));
    return notation::value(notated(*entry));
}

Result<QJsonObject> createLogEntry(const FunctionCall &call)
{
    return notation::ok(notated(TRY(AuditLog(call.context()).create(TRY(call.object(0))))));
}

// PhoenixKit's default is one that its own log refuses; here it is what it was meant to be.
Result<QJsonObject> logPasswordChange(const FunctionCall &call)
{
    QJsonObject attributes = TRY(call.object(0));
    if (!attributes.contains("action"_L1))
        attributes.insert("action"_L1, auditActionName(AuditAction::AdminPasswordReset));
    return notation::ok(notated(TRY(AuditLog(call.context()).create(attributes))));
}

} // namespace

QList<CallableFunction> auditCalls()
{
    return {
        {"list_logs"_L1, "[options]"_L1, listLogs},
        {"list_logs_for_user"_L1, "user [options]"_L1, listLogsForUser},
        {"list_logs_by_action"_L1, "action [options]"_L1, listLogsByAction},
        {"count_logs"_L1, "[options]"_L1, countLogs},
        {"get_log!"_L1, "uuid"_L1, getLog},
        {"create_log_entry"_L1, "attributes"_L1, createLogEntry},
        {"log_password_change"_L1, "attributes"_L1, logPasswordChange},
    };
}

} // namespace steward
