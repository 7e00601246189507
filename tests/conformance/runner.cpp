// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "runner.h"

#include <core/db/transaction.h>
#include <core/mail/postbag.h>

#include <QCryptographicHash>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace steward::conformance {

namespace {

// A moment in the middle of every window, so that no sequence of attempts crosses a border.
QDateTime frozenMoment()
{
    return QDateTime::fromMSecsSinceEpoch(30'000, Qt::UTC);
}

bool refuses(const QJsonValue &expected)
{
    return expected["raise"_L1].isString() || expected["error"_L1].toString() == "changeset"_L1;
}

QJsonArray sortedByUuid(const QJsonArray &records)
{
    QMap<QString, QJsonValue> byUuid;
    for (const QJsonValue &record : records)
        byUuid.insert(record.isObject() ? record["uuid"_L1].toString() : record.toString(), record);
    QJsonArray sorted;
    for (const QJsonValue &record : std::as_const(byUuid))
        sorted.append(record);
    return sorted;
}

QJsonValue inAnyOrder(const QJsonValue &answer)
{
    if (!answer["value"_L1].isArray())
        return answer;
    return QJsonObject{{u"value"_s, sortedByUuid(answer["value"_L1].toArray())}};
}

Verdict verdictBy(Rules::Kind kind)
{
    switch (kind) {
    case Rules::Kind::Departure: return Verdict::Departs;
    case Rules::Kind::Refusal: return Verdict::Refuses;
    case Rules::Kind::Inapplicable: return Verdict::Inapplicable;
    }
    Q_UNREACHABLE();
}

} // namespace

Runner::Runner(Connection &connection, const Installation &installation, const FactsFile &facts, const Rules &rules)
    : m_connection(connection)
    , m_installation(installation)
    , m_rules(rules)
    , m_people(facts)
    , m_comparison(facts.goldenTime())
    , m_sharedCounters(frozenMoment)
{
}

Finding Runner::judge(const Fact &fact)
{
    Finding finding{.verdict = Verdict::NotCovered, .fact = fact, .answer = {}, .place = {}, .reason = {}};
    if (!fact.ask)
        return finding;
    if (const Rules::Rule *rule = m_rules.inapplicable(fact)) {
        finding.verdict = Verdict::Inapplicable;
        finding.reason = rule->reason;
        return finding;
    }
    bool hasChangedAnything = false;
    const auto answer = ask(fact, hasChangedAnything);
    finding.verdict = Verdict::Differs;
    if (!answer) {
        finding.place = kindName(answer.error().kind) + u": "_s + answer.error().detail;
        return finding;
    }
    finding.answer = *answer;
    finding.place = difference(fact, *answer);
    if (hasChangedAnything && refuses(fact.expected) && answer->contains("error"_L1))
        finding.place = u"the refused call has changed something"_s;
    else if (finding.place.isEmpty())
        finding.verdict = Verdict::Agrees;
    else if (const Rules::Rule *rule = m_rules.excuse(fact, *answer)) {
        finding.verdict = verdictBy(rule->kind);
        finding.reason = rule->reason;
    }
    return finding;
}

QString Runner::difference(const Fact &fact, const QJsonObject &answer) const
{
    // The order of people who were made in the same second is left to chance, so that only their
    // own records tell whether a page is right.
    const QJsonObject options = fact.source.value("opts"_L1).toObject();
    if (fact.group == "list_users_paginated"_L1
        && m_people.pageDifference(options, fact.expected.toObject()).isEmpty())
        return m_people.pageDifference(options, answer);
    // Entries of the log were written in one second.
    if (fact.call.startsWith("get_users_by_"_L1) || fact.call.startsWith("list_logs"_L1))
        return m_comparison.difference(inAnyOrder(fact.expected), inAnyOrder(answer).toObject());
    return m_comparison.difference(fact.expected, answer);
}

Result<QJsonObject> Runner::ask(const Fact &fact, bool &hasChangedAnything)
{
    RateLimiter freshCounters(frozenMoment);
    RateLimiter &limits = fact.counters == Fact::Counters::Shared ? m_sharedCounters : freshCounters;
    qint64 delay = 0;
    ServiceContext context{m_connection, m_installation, limits};
    Postbag postbag; // what is put in here is not sent
    context.postbag = &postbag;
    context.now = [&delay] { return systemNow().addSecs(delay); };
    const auto transaction = TRY(Transaction::begin(m_connection, "conformance"_L1));
    const bool watches = refuses(fact.expected);
    QByteArray before = watches ? fingerprint() : QByteArray();
    const QJsonObject answer = fact.ask(Caller(context, delay, [&] { before = watches ? fingerprint() : QByteArray(); }));
    hasChangedAnything = watches && fingerprint() != before;
    transaction->rollback();
    return answer;
}

// A digest of everything that a refused call could have touched.
QByteArray Runner::fingerprint()
{
    QCryptographicHash all(QCryptographicHash::Sha256);
    for (const QString &table : {u"users"_s, u"user_role_assignments"_s, u"users_tokens"_s, u"user_roles"_s,
                                 u"settings"_s, u"admin_notes"_s, u"audit_logs"_s}) {
        QSqlQuery query(m_connection.database());
        query.setForwardOnly(true);
        query.exec(u"SELECT * FROM phoenix_kit_%1 ORDER BY uuid"_s.arg(table));
        const int columns = query.record().count();
        while (query.next()) {
            for (int column = 0; column < columns; ++column)
                all.addData(query.value(column).toByteArray() + '|');
        }
    }
    return all.result();
}

} // namespace steward::conformance
