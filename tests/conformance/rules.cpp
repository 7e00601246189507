// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "rules.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::conformance {

namespace {

bool matchesWhole(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

// All texts at a path: "*" means every item or field, "@keys" the names of the fields.
QStringList textsAt(const QJsonValue &value, const QStringList &path)
{
    if (path.isEmpty())
        return value.isString() ? QStringList{value.toString()} : QStringList{};
    const QString step = path.first();
    const QStringList rest = path.mid(1);
    if (step == "@keys"_L1)
        return value.toObject().keys();
    if (value.isArray() && step != "*"_L1)
        return textsAt(value.toArray().at(step.toInt()), rest);
    if (value.isObject() && step != "*"_L1)
        return textsAt(value.toObject().value(step), rest);
    QStringList texts;
    for (const QJsonValue &item : value.toArray())
        texts << textsAt(item, rest);
    for (const QJsonValue &field : value.toObject())
        texts << textsAt(field, rest);
    return texts;
}

QString givenUsername(const Fact &fact)
{
    for (const QJsonValue &argument : fact.source.value("args"_L1).toArray()) {
        if (argument["username"_L1].isString())
            return argument["username"_L1].toString();
    }
    return {};
}

// A list names the acting person in a column, a case as its second argument: "u1 (plain user)".
QString currentPerson(const Fact &fact)
{
    const QString column = fact.source.value("current_uuid"_L1).toString();
    return column.isEmpty() ? fact.source.value("args"_L1)[1].toString().section(u' ', 0, 0) : column;
}

} // namespace

Result<Rules> Rules::read(const QString &path, const People &people)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::of(Error::Kind::NotFound, file.errorString()));
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return failure(Error::of(Error::Kind::Invalid, problem.errorString()));
    Rules rules(people);
    TRY_STATUS(rules.add(Kind::Inapplicable, root.value("inapplicable"_L1).toArray()));
    TRY_STATUS(rules.add(Kind::Departure, root.value("departures"_L1).toArray()));
    TRY_STATUS(rules.add(Kind::Refusal, root.value("refusals"_L1).toArray()));
    return rules;
}

Status Rules::add(Kind kind, const QJsonArray &rules)
{
    for (const QJsonValue &each : rules) {
        Rule rule{.kind = kind,
                  .reason = each["reason"_L1].toString(),
                  .group = each["group"_L1].toString(u".*"_s),
                  .call = each["call"_L1].toString(u".*"_s),
                  .where = {},
                  .when = each["when"_L1].toString(),
                  .answer = each["answer"_L1].toObject()};
        const QJsonObject where = each["where"_L1].toObject();
        for (auto part = where.begin(); part != where.end(); ++part) {
            const QRegularExpression pattern(part.value().toString(), QRegularExpression::DotMatchesEverythingOption);
            if (!pattern.isValid())
                return failure(Error::of(Error::Kind::Invalid, rule.reason + u": "_s + pattern.errorString()));
            rule.where.append({part.key().split(u'.'), pattern});
        }
        if (rule.reason.isEmpty() || (kind != Kind::Inapplicable && rule.answer.isEmpty()))
            return failure(Error::of(Error::Kind::Invalid, u"a rule without reason or answer: "_s + rule.call));
        m_rules.append(rule);
    }
    return {};
}

const Rules::Rule *Rules::inapplicable(const Fact &fact) const
{
    const auto rule = std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule &each) {
        return each.answer.isEmpty() && concerns(each, fact);
    });
    return rule == m_rules.end() ? nullptr : &*rule;
}

const Rules::Rule *Rules::excuse(const Fact &fact, const QJsonObject &answer) const
{
    const auto rule = std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule &each) {
        return !each.answer.isEmpty() && concerns(each, fact) && keeps(each.answer, fact, answer);
    });
    return rule == m_rules.end() ? nullptr : &*rule;
}

bool Rules::concerns(const Rule &rule, const Fact &fact) const
{
    if (!matchesWhole(rule.group, fact.group) || !matchesWhole(rule.call, fact.call))
        return false;
    const bool everywhere = std::all_of(rule.where.begin(), rule.where.end(), [&](const auto &part) {
        const QStringList texts = textsAt(fact.source, part.first);
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QString &text) { return part.second.match(text).hasMatch(); });
    });
    return everywhere && (rule.when.isEmpty() || holds(rule.when, fact));
}

bool Rules::holds(const QString &condition, const Fact &fact) const
{
    if (condition == "username_of_other_case"_L1)
        return m_people.hasUsernameOfOtherCase(givenUsername(fact));
    if (condition == "current_is_no_administrator"_L1)
        return !m_people.isAdministrator(currentPerson(fact));
    if (condition == "number_expected"_L1)
        return fact.expected["value"_L1].isDouble();
    qFatal("departures.json names no known condition: %s", qPrintable(condition));
}

bool Rules::keeps(const QJsonObject &promise, const Fact &fact, const QJsonObject &answer) const
{
    for (auto part = promise.begin(); part != promise.end(); ++part) {
        if (part.key() == "field_error"_L1) {
            const QRegularExpression field(QRegularExpression::anchoredPattern(part.value().toString()));
            const QStringList fields = answer.value("changeset_errors"_L1).toObject().keys();
            if (fields.filter(field).isEmpty())
                return false;
        } else if (part.key() == "check"_L1) {
            if (!passes(part.value().toString(), fact, answer))
                return false;
        } else if (!answer.contains(part.key()) || answer.value(part.key()) != part.value()) {
            return false;
        }
    }
    return true;
}

bool Rules::passes(const QString &check, const Fact &fact, const QJsonObject &answer) const
{
    if (check == "page_of_people"_L1)
        return m_people.pageDifference(fact.source.value("opts"_L1).toObject(), answer).isEmpty();
    if (check == "search_of_people"_L1)
        return m_people.searchDifference(fact.source.value("term"_L1).toString(), answer).isEmpty();
    if (check == "count_of_people"_L1) {
        const QString role = fact.source.value("args"_L1).toArray().at(0).toString();
        return answer.value("value"_L1).toInt(-1) == m_people.holders(role);
    }
    if (check == "statistics_of_people"_L1) {
        const QJsonValue value = answer.value("value"_L1);
        return value["owner_count"_L1].toInt(-1) == m_people.holders(u"Owner"_s)
               && value["admin_count"_L1].toInt(-1) == m_people.holders(u"Admin"_s)
               && value["user_count"_L1].toInt(-1) == m_people.holders(u"User"_s);
    }
    if (check == "deleted_same"_L1)
        return answer.value("ok"_L1)["deleted_user_uuid"_L1] == fact.expected["ok"_L1]["deleted_user_uuid"_L1]
               && answer.value("ok"_L1)["anonymized_records"_L1].toInt(-1) >= 0;
    if (check == "one_audit_row_more"_L1)
        return answer.value("ok"_L1)["audit_rows_added"_L1].toInt() == fact.expected["ok"_L1]["audit_rows_added"_L1].toInt() + 1
               && answer.value("ok"_L1)["result"_L1]["ok"_L1].isObject();
    if (check == "nothing_left"_L1)
        return answer.value("ok"_L1)["after"_L1] == QJsonObject{{u"assignments"_s, 0}, {u"tokens"_s, 0}}
               && answer.value("ok"_L1)["before"_L1] == fact.expected["ok"_L1]["before"_L1]
               && answer.value("ok"_L1)["audit_deleted_rows"_L1].toInt()
                      == fact.expected["ok"_L1]["audit_deleted_rows"_L1].toInt() + 1;
    if (check == "owners_by_owners_alone"_L1)
        return answer.value("ok"_L1)["by_owner"_L1].toBool() && !answer.value("ok"_L1)["by_admin"_L1].toBool(true)
               && answer.value("ok"_L1)["deleted"_L1]["ok"_L1].isObject();
    if (check == "distinct_people"_L1)
        return answer.value("value"_L1)["unique_users"_L1] == fact.source.value("people_with_sessions"_L1)
               && answer.value("value"_L1)["total_active"_L1] == fact.expected["value"_L1]["total_active"_L1];
    if (check == "good_links"_L1)
        return answer.value("value"_L1) == fact.source.value("good_links"_L1);
    if (check == "text"_L1)
        return answer.value("value"_L1).isString();
    if (check == "success"_L1)
        return answer.contains("ok"_L1);
    qFatal("departures.json names no known check: %s", qPrintable(check));
}

} // namespace steward::conformance
