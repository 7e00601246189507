// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "fact.h"
#include "people.h"

#include <core/base/result.h>

#include <QRegularExpression>

namespace steward::conformance {

/// Where Steward does not agree with the reference on purpose, what it refuses, and where a fact cannot be asked:
/// the rules of departures.json. A rule says which facts it concerns by their group, call and
/// arguments, and which answer Steward gives instead.
class Rules
{
public:
    /// Refusal: bad input that the reference takes.
    enum class Kind { Departure, Refusal, Inapplicable };

    struct Rule
    {
        Kind kind;
        QString reason;
        QString group;                                         ///< pattern for the whole group
        QString call;                                          ///< pattern for the whole call
        QList<std::pair<QStringList, QRegularExpression>> where; ///< path into the fact, pattern
        QString when;                                          ///< a named condition
        QJsonObject answer;                                    ///< what Steward promises instead
    };

    /// Errors: NotFound, Invalid (the rule is named in the detail).
    [[nodiscard]] static Result<Rules> read(const QString &path, const People &people);

    /// The rule by which this fact cannot be asked.
    [[nodiscard]] const Rule *inapplicable(const Fact &fact) const;

    /// The rule, of any kind, by which this answer may differ from the fact.
    [[nodiscard]] const Rule *excuse(const Fact &fact, const QJsonObject &answer) const;

private:
    explicit Rules(const People &people)
        : m_people(people)
    {
    }
    [[nodiscard]] Status add(Kind kind, const QJsonArray &rules);
    [[nodiscard]] bool concerns(const Rule &rule, const Fact &fact) const;
    [[nodiscard]] bool holds(const QString &condition, const Fact &fact) const;
    [[nodiscard]] bool keeps(const QJsonObject &promise, const Fact &fact, const QJsonObject &answer) const;
    [[nodiscard]] bool passes(const QString &check, const Fact &fact, const QJsonObject &answer) const;

    const People &m_people;
    QList<Rule> m_rules;
};

} // namespace steward::conformance
