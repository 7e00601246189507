// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userquerycompiler.h>

#include <core/users/searchindex.h>
#include <core/users/userfield.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Operator = UserCondition::Operator;

bool isNegated(Operator op)
{
    return op == Operator::IsNot || op == Operator::DoesNotContain || op == Operator::IsEmpty
           || op == Operator::NotInLast;
}

bool isAboutTime(Operator op)
{
    return op == Operator::Before || op == Operator::After || op == Operator::InLast || op == Operator::NotInLast;
}

QString patternFor(Operator op, const QString &value)
{
    const QString escaped = escapedPattern(value);
    switch (op) {
    case Operator::StartsWith: return escaped + u'%';
    case Operator::EndsWith: return u'%' + escaped;
    case Operator::Is:
    case Operator::IsNot: return escaped;
    default: return u'%' + escaped + u'%';
    }
}

} // namespace

Result<CompiledQuery> UserQueryCompiler::keys(const UserQuery &query)
{
    m_text.clear();
    const QString conditions = TRY(where(query));
    const QString order = TRY(orderBy(query.sort));
    return CompiledQuery{u"SELECT u.uuid FROM phoenix_kit_users u"_s + conditions + order, m_text.values()};
}

Result<CompiledQuery> UserQueryCompiler::firstKeys(const UserQuery &query, qint64 rows)
{
    CompiledQuery compiled = TRY(keys(query));
    compiled.sql += u" LIMIT "_s + QString::number(rows);
    return compiled;
}

Result<CompiledQuery> UserQueryCompiler::count(const UserQuery &query)
{
    m_text.clear();
    const QString conditions = TRY(where(query));
    return CompiledQuery{u"SELECT count(*) FROM phoenix_kit_users u"_s + conditions, m_text.values()};
}

Result<QString> UserQueryCompiler::where(const UserQuery &query)
{
    QStringList parts;
    for (const QString &word : query.searchWords())
        parts << searchCondition(word);
    if (!query.filter.isEmpty())
        parts << TRY(filterCondition(query.filter));
    return parts.isEmpty() ? QString() : u" WHERE "_s + parts.join(u" AND "_s);
}

QString UserQueryCompiler::searchCondition(const QString &word)
{
    if (word.size() > LongestSearchWord)
        return u"FALSE"_s;
    QStringList columns;
    if (m_indexed.contains(word)) {
        columns << u"u.uuid IN (SELECT k.user_uuid FROM steward_search s JOIN steward_search_keys k ON k.id = s.rowid"
                   " WHERE s.steward_search MATCH "_s
                       + m_text.bound(SearchIndex::phrase(word)) + u')';
    } else {
        for (const QString &column : {u"u.email"_s, u"u.username"_s, u"u.first_name"_s, u"u.last_name"_s})
            columns << m_text.contains(column, word);
    }
    if (const auto uuid = parseUuid(word.trimmed()))
        columns << u"u.uuid = "_s + m_text.bound(uuidText(*uuid));
    return u'(' + columns.join(u" OR "_s) + u')';
}

Result<QString> UserQueryCompiler::filterCondition(const UserFilter &filter)
{
    QStringList parts;
    for (const UserCondition &each : filter.conditions)
        parts << TRY(condition(each));
    for (const UserFilter &group : filter.groups) {
        if (!group.isEmpty())
            parts << TRY(filterCondition(group));
    }
    if (parts.isEmpty())
        return u"TRUE"_s;
    return u'(' + parts.join(filter.match == UserFilter::Match::All ? u" AND "_s : u" OR "_s) + u')';
}

Result<QString> UserQueryCompiler::condition(const UserCondition &condition)
{
    const auto field = UserField::parse(condition.field);
    const bool isText = !condition.value.contains(QChar::Null) && condition.value.size() <= LongestFilterValue;
    // An operator that a field does not have would otherwise mean something else than it says.
    if (!field || !isText || !operatorsFor(condition.field).contains(condition.op))
        return failure(Error::invalid(u"filter"_s, Violation::Invalid));
    switch (field->kind()) {
    case UserField::Kind::Roles: return roleCondition(condition);
    case UserField::Kind::Time: return timeCondition(u"u."_s + field->id(), condition);
    case UserField::Kind::Boolean:
        if (condition.value != "true"_L1 && condition.value != "false"_L1)
            return failure(Error::invalid(u"filter"_s, Violation::Invalid));
        return u"u."_s + field->id() + (condition.value == "true"_L1 ? u" = TRUE"_s : u" = FALSE"_s);
    case UserField::Kind::Uuid: {
        const auto uuid = parseUuid(condition.value.trimmed());
        if (!uuid)
            return failure(Error::invalid(u"filter"_s, Violation::Invalid));
        return u"u.uuid "_s + (isNegated(condition.op) ? u"<> "_s : u"= "_s) + m_text.bound(uuidText(*uuid));
    }
    case UserField::Kind::Custom:
        if (isAboutTime(condition.op))
            return dateCondition(textExpression(field->id(), field->customKey()), condition);
        break;
    case UserField::Kind::Text: break;
    }
    return textCondition(textExpression(field->id(), field->customKey()), condition);
}

QString UserQueryCompiler::textCondition(const QString &expression, const UserCondition &condition)
{
    if (condition.op == Operator::IsEmpty || condition.op == Operator::IsNotEmpty) {
        return u"coalesce("_s + expression + u", '') "_s
               + (condition.op == Operator::IsEmpty ? u"= ''"_s : u"<> ''"_s);
    }
    const QString matches = m_text.like(expression, patternFor(condition.op, condition.value));
    // An empty field does not contain anything, so a negation includes it.
    return isNegated(condition.op) ? u"coalesce(NOT "_s + matches + u", TRUE)"_s : matches;
}

Result<QString> UserQueryCompiler::timeCondition(const QString &column, const UserCondition &condition)
{
    switch (condition.op) {
    case Operator::IsEmpty: return column + u" IS NULL"_s;
    case Operator::IsNotEmpty: return column + u" IS NOT NULL"_s;
    case Operator::InLast:
    case Operator::NotInLast: {
        const auto span = parseSpan(condition.value);
        if (!span)
            return failure(Error::invalid(u"filter"_s, Violation::Invalid));
        const QString after = column + u" > "_s + m_text.bound(timeText(m_now.addSecs(-*span)));
        return condition.op == Operator::InLast ? after : u"coalesce(NOT "_s + after + u", TRUE)"_s;
    }
    default: break;
    }
    const QDateTime time = QDateTime::fromString(condition.value, Qt::ISODate);
    if (!time.isValid())
        return failure(Error::invalid(u"filter"_s, Violation::FieldDate));
    if (condition.op == Operator::Before)
        return column + u" < "_s + m_text.bound(timeText(time.toUTC()));
    // After a day is after all of it.
    constexpr qsizetype DayOnly = 10;
    if (condition.value.size() == DayOnly)
        return column + u" >= "_s + m_text.bound(timeText(time.date().addDays(1).startOfDay(Qt::UTC)));
    return column + u" > "_s + m_text.bound(timeText(time.toUTC()));
}

// Custom fields keep days as texts that sort by time; what is no day is neither before nor after one.
Result<QString> UserQueryCompiler::dateCondition(const QString &expression, const UserCondition &condition)
{
    const bool isSpan = condition.op == Operator::InLast || condition.op == Operator::NotInLast;
    const auto span = parseSpan(condition.value);
    const QDate day = !isSpan ? QDate::fromString(condition.value, Qt::ISODate)
                      : span  ? m_now.addSecs(-*span).date()
                              : QDate();
    if (!day.isValid())
        return failure(Error::invalid(u"filter"_s, isSpan ? Violation::Invalid : Violation::FieldDate));
    const QString isDay = m_text.dialect() == Dialect::Postgres
                              ? expression + u" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}'"_s
                              : expression + u" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*'"_s;
    const QString order = condition.op == Operator::Before ? u" < "_s : isSpan ? u" >= "_s : u" > "_s;
    const QString holds = u'(' + isDay + u" AND substr("_s + expression + u", 1, 10)"_s + order
                          + m_text.bound(day.toString(Qt::ISODate)) + u')';
    return condition.op == Operator::NotInLast ? u"coalesce(NOT "_s + holds + u", TRUE)"_s : holds;
}

QString UserQueryCompiler::roleCondition(const UserCondition &condition)
{
    QString assignments = u"EXISTS (SELECT 1 FROM phoenix_kit_user_role_assignments a"
                          " JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid"
                          " WHERE a.user_uuid = u.uuid"_s;
    if (condition.op == Operator::Is || condition.op == Operator::IsNot)
        assignments += u" AND r.name = "_s + m_text.bound(condition.value);
    return (isNegated(condition.op) ? u"NOT "_s : QString()) + assignments + u')';
}

Result<QString> UserQueryCompiler::orderBy(const QList<SortKey> &sort)
{
    QStringList parts;
    for (const SortKey &key : sort) {
        const auto field = UserField::parse(key.field);
        if (!field)
            return failure(Error::invalid(u"sort"_s, Violation::Invalid));
        const bool isPlain = field->kind() == UserField::Kind::Time || field->kind() == UserField::Kind::Boolean
                             || field->kind() == UserField::Kind::Uuid || field->id() == "email"_L1;
        QString expression = isPlain ? u"u."_s + field->id() : textExpression(field->id(), field->customKey());
        if (field->kind() == UserField::Kind::Roles)
            expression = u"(SELECT min(r.name) FROM phoenix_kit_user_role_assignments a"
                         " JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid WHERE a.user_uuid = u.uuid)"_s;
        else if (key.numeric)
            expression = m_text.dialect() == Dialect::Postgres
                             ? u"CASE WHEN "_s + expression + u" ~ '^[-+]?[0-9]+([.][0-9]+)?$' THEN ("_s
                                   + textExpression(field->id(), field->customKey()) + u")::numeric END"_s
                             : u"CAST("_s + expression + u" AS REAL)"_s;
        else if (!isPlain)
            expression = (m_text.dialect() == Dialect::Postgres ? u"lower("_s : u"unicode_lower("_s) + expression + u')';
        // Columns that are never NULL go without NULLS LAST, so that an index can serve the order.
        const bool isNeverNull = isPlain && field->id() != "confirmed_at"_L1;
        parts << expression + (key.order == Qt::AscendingOrder ? u" ASC"_s : u" DESC"_s)
                     + (isNeverNull ? QString() : u" NULLS LAST"_s);
    }
    // UUIDs of version 7 sort by registration: without a sort key the newest come first, by an index.
    const bool newestFirst = sort.isEmpty() || sort.last().order == Qt::DescendingOrder;
    parts << (newestFirst ? u"u.uuid DESC"_s : u"u.uuid ASC"_s);
    return u" ORDER BY "_s + parts.join(u", "_s);
}

QString UserQueryCompiler::textExpression(const QString &field, const QString &customKey)
{
    if (!customKey.isEmpty()) {
        if (m_text.dialect() == Dialect::Postgres)
            return u"(u.custom_fields ->> "_s + m_text.bound(customKey) + u')';
        // As PostgreSQL gives a JSON boolean as text.
        const QString path = u"'$.' || json_quote("_s + m_text.bound(customKey) + u')';
        return u"(CASE json_type(u.custom_fields, %1) WHEN 'true' THEN 'true' WHEN 'false' THEN 'false'"
               " ELSE json_extract(u.custom_fields, %1) END)"_s.arg(path);
    }
    if (field == "full_name"_L1) {
        return u"nullif(trim(coalesce(u.first_name, '') || ' ' || coalesce(u.last_name, '')), '')"_s;
    }
    return m_text.dialect() == Dialect::Postgres && field == "email"_L1 ? u"u.email::text"_s : u"u."_s + field;
}

} // namespace steward
