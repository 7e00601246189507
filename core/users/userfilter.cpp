// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userfilter.h>

#include <core/users/userfield.h>

#include <QJsonArray>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Operator = UserCondition::Operator;

struct OperatorEntry
{
    Operator op;
    QLatin1StringView name;
};

constexpr std::array operatorEntries{
    OperatorEntry{Operator::Is, "is"_L1},
    OperatorEntry{Operator::IsNot, "is_not"_L1},
    OperatorEntry{Operator::Contains, "contains"_L1},
    OperatorEntry{Operator::DoesNotContain, "does_not_contain"_L1},
    OperatorEntry{Operator::StartsWith, "starts_with"_L1},
    OperatorEntry{Operator::EndsWith, "ends_with"_L1},
    OperatorEntry{Operator::IsEmpty, "is_empty"_L1},
    OperatorEntry{Operator::IsNotEmpty, "is_not_empty"_L1},
    OperatorEntry{Operator::Before, "before"_L1},
    OperatorEntry{Operator::After, "after"_L1},
    OperatorEntry{Operator::InLast, "in_last"_L1},
    OperatorEntry{Operator::NotInLast, "not_in_last"_L1},
};

QJsonObject filterToJson(const UserFilter &filter)
{
    QJsonArray conditions;
    for (const UserCondition &each : filter.conditions) {
        conditions.append(QJsonObject{
            {"field"_L1, each.field}, {"operator"_L1, operatorName(each.op)}, {"value"_L1, each.value}});
    }
    QJsonArray groups;
    for (const UserFilter &each : filter.groups)
        groups.append(filterToJson(each));
    return {{"match"_L1, filter.match == UserFilter::Match::All ? "all"_L1 : "any"_L1},
            {"conditions"_L1, conditions},
            {"groups"_L1, groups}};
}

UserFilter filterFromJson(const QJsonObject &json)
{
    UserFilter filter;
    filter.match = json.value("match"_L1) == "any"_L1 ? UserFilter::Match::Any : UserFilter::Match::All;
    for (const QJsonValue &each : json.value("conditions"_L1).toArray()) {
        const auto op = parseOperator(each["operator"_L1].toString());
        const QString field = each["field"_L1].toString();
        if (op && UserField::parse(field))
            filter.conditions.append({field, *op, each["value"_L1].toString()});
    }
    for (const QJsonValue &each : json.value("groups"_L1).toArray())
        filter.groups.append(filterFromJson(each.toObject()));
    return filter;
}

} // namespace

QString operatorName(Operator op)
{
    return operatorEntries.at(static_cast<size_t>(op)).name;
}

std::optional<Operator> parseOperator(const QString &name)
{
    for (const OperatorEntry &entry : operatorEntries) {
        if (name == entry.name)
            return entry.op;
    }
    return std::nullopt;
}

QList<Operator> operatorsFor(const QString &field)
{
    static const QList texts{Operator::Contains, Operator::Is, Operator::IsNot, Operator::DoesNotContain,
                             Operator::StartsWith, Operator::EndsWith, Operator::IsEmpty, Operator::IsNotEmpty};
    const auto parsed = UserField::parse(field);
    switch (parsed ? parsed->kind() : UserField::Kind::Text) {
    case UserField::Kind::Boolean: return {Operator::Is};
    case UserField::Kind::Uuid: return {Operator::Is, Operator::IsNot};
    case UserField::Kind::Roles: return {Operator::Is, Operator::IsNot, Operator::IsEmpty, Operator::IsNotEmpty};
    case UserField::Kind::Time:
        return {Operator::InLast, Operator::NotInLast, Operator::Before, Operator::After, Operator::IsEmpty,
                Operator::IsNotEmpty};
    case UserField::Kind::Text: return texts;
    case UserField::Kind::Custom: break;
    }
    // A custom field may hold days.
    return texts + QList{Operator::InLast, Operator::NotInLast, Operator::Before, Operator::After};
}

std::optional<qint64> parseSpan(const QString &text)
{
    static const QRegularExpression shape(u"^([0-9]{1,6})([mhdw])\\z"_s);
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    const qint64 seconds = unit == "m"_L1 ? 60 : unit == "h"_L1 ? 3600 : unit == "d"_L1 ? 86400 : 604800;
    return match.captured(1).toLongLong() * seconds;
}

Result<UserCondition> parseCondition(const QString &text)
{
    const qsizetype first = text.indexOf(u':');
    const qsizetype second = first < 0 ? -1 : text.indexOf(u':', first + 1);
    const QString name = second < 0 ? text.mid(first + 1) : text.mid(first + 1, second - first - 1);
    const auto op = parseOperator(name);
    const auto field = UserField::parse(text.left(first));
    if (first < 0 || !op || !field)
        return failure(Error::invalid(u"filter"_s, Violation::Invalid));
    return UserCondition{field->id(), *op, second < 0 ? QString() : text.mid(second + 1)};
}

QJsonObject toJson(const UserQuery &query)
{
    QJsonArray sort;
    for (const SortKey &key : query.sort) {
        sort.append(QJsonObject{{"field"_L1, key.field},
                                {"descending"_L1, key.order == Qt::DescendingOrder},
                                {"numeric"_L1, key.numeric}});
    }
    return {{"search"_L1, query.search}, {"filter"_L1, filterToJson(query.filter)}, {"sort"_L1, sort}};
}

UserQuery userQueryFromJson(const QJsonObject &json)
{
    UserQuery query;
    query.search = json.value("search"_L1).toString();
    query.filter = filterFromJson(json.value("filter"_L1).toObject());
    for (const QJsonValue &each : json.value("sort"_L1).toArray()) {
        if (const QString field = each["field"_L1].toString(); UserField::parse(field)) {
            query.sort.append({field,
                               each["descending"_L1].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder,
                               each["numeric"_L1].toBool()});
        }
    }
    return query;
}

} // namespace steward
