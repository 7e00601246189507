// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "report.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace steward::conformance {

namespace {

QString compact(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

QJsonObject toObject(const QMap<QString, int> &numbers)
{
    QJsonObject object;
    for (auto each = numbers.begin(); each != numbers.end(); ++each)
        object.insert(each.key(), each.value());
    return object;
}

QJsonObject toObject(const Finding &finding)
{
    return {{u"id"_s, finding.fact.id},
            {u"group"_s, finding.fact.group},
            {u"call"_s, finding.fact.call},
            {u"fact"_s, finding.fact.source},
            {u"expected"_s, finding.fact.expected},
            {u"got"_s, finding.answer},
            {u"place"_s, finding.place}};
}

} // namespace

void Report::add(const Finding &finding)
{
    ++m_counts[finding.verdict];
    switch (finding.verdict) {
    case Verdict::Agrees: break;
    case Verdict::Departs: ++m_departures[finding.reason]; break;
    case Verdict::Refuses: ++m_refusals[finding.reason]; break;
    case Verdict::Differs: m_differences.append(finding); break;
    case Verdict::Inapplicable: ++m_inapplicable[finding.reason]; break;
    case Verdict::NotCovered: ++m_notCovered[finding.fact.group]; break;
    }
}

void Report::write(QTextStream &out) const
{
    for (const Finding &finding : m_differences) {
        QJsonObject question = finding.fact.source;
        question.remove("result"_L1);
        out << finding.fact.id << ' ' << finding.fact.call << " differs at " << finding.place << "\n  asked    "
            << compact(question) << "\n  expected " << compact(finding.fact.expected) << "\n  got      "
            << compact(finding.answer) << "\n";
    }
    for (auto each = m_departures.begin(); each != m_departures.end(); ++each)
        out << each.value() << " depart: " << each.key() << '\n';
    for (auto each = m_refusals.begin(); each != m_refusals.end(); ++each)
        out << each.value() << " refused as bad input: " << each.key() << '\n';
    for (auto each = m_inapplicable.begin(); each != m_inapplicable.end(); ++each)
        out << each.value() << " inapplicable: " << each.key() << '\n';
    if (count(Verdict::NotCovered) > 0) {
        QStringList groups;
        for (auto each = m_notCovered.begin(); each != m_notCovered.end(); ++each)
            groups << u"%1 %2"_s.arg(each.key()).arg(each.value());
        out << "not covered, counted as differing: " << count(Verdict::NotCovered) << " (" << groups.join(u", "_s) << ")\n";
    }
    out << count(Verdict::Agrees) << " agree, " << count(Verdict::Departs) << " depart, "
        << count(Verdict::Refuses) << " refused as bad input, " << count(Verdict::Differs) + count(Verdict::NotCovered)
        << " differ, " << count(Verdict::Inapplicable) << " inapplicable" << Qt::endl;
}

QJsonObject Report::toJson() const
{
    QJsonArray differences;
    for (const Finding &finding : m_differences)
        differences.append(toObject(finding));
    return {{u"agree"_s, count(Verdict::Agrees)},
            {u"depart"_s, count(Verdict::Departs)},
            {u"refused"_s, count(Verdict::Refuses)},
            {u"differ"_s, count(Verdict::Differs) + count(Verdict::NotCovered)},
            {u"inapplicable"_s, count(Verdict::Inapplicable)},
            {u"not_covered"_s, count(Verdict::NotCovered)},
            {u"differences"_s, differences},
            {u"departures"_s, toObject(m_departures)},
            {u"refusals"_s, toObject(m_refusals)},
            {u"inapplicable_by_reason"_s, toObject(m_inapplicable)},
            {u"not_covered_by_group"_s, toObject(m_notCovered)}};
}

} // namespace steward::conformance
