// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "runner.h"

#include <QTextStream>

namespace steward::conformance {

/// Collects findings and says at the end how Steward stands.
class Report
{
public:
    void add(const Finding &finding);

    /// True also when something could not be asked: what is not held against the reference is not equal to it.
    [[nodiscard]] bool hasDifferences() const { return m_counts.value(Verdict::Differs) + m_counts.value(Verdict::NotCovered) > 0; }
    /// For people: every difference, the rules that were applied, and the line of numbers.
    void write(QTextStream &out) const;
    [[nodiscard]] QJsonObject toJson() const;

private:
    [[nodiscard]] int count(Verdict verdict) const { return m_counts.value(verdict); }

    QMap<Verdict, int> m_counts;
    QMap<QString, int> m_notCovered; ///< by group
    QMap<QString, int> m_departures; ///< by reason
    QMap<QString, int> m_refusals;
    QMap<QString, int> m_inapplicable;
    QList<Finding> m_differences;
};

} // namespace steward::conformance
