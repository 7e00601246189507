// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "comparison.h"
#include "fact.h"
#include "rules.h"

#include <core/base/servicecontext.h>
#include <core/users/ratelimiter.h>

namespace steward::conformance {

enum class Verdict { Agrees, Departs, Refuses, Differs, Inapplicable, NotCovered };

struct Finding
{
    Verdict verdict = Verdict::NotCovered;
    Fact fact;
    QJsonObject answer;
    QString place;  ///< where the answer differs
    QString reason; ///< of the rule that was applied
};

/// Asks Steward one fact after the other, each in a transaction that is rolled back.
class Runner
{
public:
    Runner(Connection &connection, const Installation &installation, const FactsFile &facts, const Rules &rules);

    [[nodiscard]] Finding judge(const Fact &fact);

private:
    [[nodiscard]] Result<QJsonObject> ask(const Fact &fact, bool &hasChangedAnything);
    [[nodiscard]] QString difference(const Fact &fact, const QJsonObject &answer) const;
    [[nodiscard]] QByteArray fingerprint();

    Connection &m_connection;
    const Installation &m_installation;
    const Rules &m_rules;
    People m_people;
    Comparison m_comparison;
    RateLimiter m_sharedCounters;
};

} // namespace steward::conformance
