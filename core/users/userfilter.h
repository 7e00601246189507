// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/models/sortkey.h>

#include <QJsonObject>
#include <QList>

namespace steward {

/// One question about a person: a field (see UserField), an operator, and what to compare with.
struct UserCondition
{
    enum class Operator {
        Is, IsNot, Contains, DoesNotContain, StartsWith, EndsWith, IsEmpty, IsNotEmpty,
        Before,  ///< times: earlier than the value (ISO 8601)
        After,
        InLast,  ///< times: value is a number and a unit, e.g. "7d", "12h", "30m"
        NotInLast,
    };

    QString field;
    Operator op = Operator::Is;
    QString value;

    friend bool operator==(const UserCondition &, const UserCondition &) = default;
};

/// Which people: a tree of conditions, all or any of which must hold.
struct UserFilter
{
    enum class Match { All, Any };

    Match match = Match::All;
    QList<UserCondition> conditions;
    QList<UserFilter> groups;

    [[nodiscard]] bool isEmpty() const { return conditions.isEmpty() && groups.isEmpty(); }
    friend bool operator==(const UserFilter &, const UserFilter &) = default;
};

/// What a list of people shows: a free-text search, a filter and a sort order by several keys.
/// Nobody has an e-mail, username or name of more characters, so that a longer word finds nobody.
constexpr qsizetype LongestSearchWord = 255;
/// The characters that the value of a condition may have.
constexpr qsizetype LongestFilterValue = 10'000;

struct UserQuery
{
    QString search; ///< every word must occur in e-mail, username, first or last name
    UserFilter filter;
    QList<SortKey> sort; ///< ends with the UUID by itself; empty means the newest first

    /// Neither search nor filter leave anybody out.
    [[nodiscard]] bool isEverybody() const { return search.isEmpty() && filter.isEmpty(); }
    [[nodiscard]] QStringList searchWords() const { return search.split(u' ', Qt::SkipEmptyParts); }

    friend bool operator==(const UserQuery &, const UserQuery &) = default;
};

/// "is", "is_not", "contains", …: how files and the command line write operators.
[[nodiscard]] QString operatorName(UserCondition::Operator op);
[[nodiscard]] std::optional<UserCondition::Operator> parseOperator(const QString &name);

/// The operators that make sense for a field of this kind, the most usual first.
[[nodiscard]] QList<UserCondition::Operator> operatorsFor(const QString &field);

/// "7d" as seconds; nothing when it is no number with the unit m, h, d or w.
[[nodiscard]] std::optional<qint64> parseSpan(const QString &text);

/// Reads "field:operator:value" as the command line writes it. Errors: Invalid for "filter".
[[nodiscard]] Result<UserCondition> parseCondition(const QString &text);

/// The form in which saved filters are kept.
[[nodiscard]] QJsonObject toJson(const UserQuery &query);
[[nodiscard]] UserQuery userQueryFromJson(const QJsonObject &json);

} // namespace steward
