// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "sections.h"

#include <core/sessions/userlinks.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::conformance {

namespace {

QJsonObject valueOf(const QJsonValue &value)
{
    return {{u"value"_s, value}};
}

// Sessions of a day that has just begun belong to the one before: the facts were written within one.
void waitIntoOneDay(const Caller &ask)
{
    constexpr qint64 oneHour = 3600;
    const qint64 secondsOfDay = ask.context().now().toUTC().time().msecsSinceStartOfDay() / 1000;
    if (secondsOfDay < oneHour)
        ask.wait(-secondsOfDay - 1);
}

Fact statisticsFact(const FactsFile &facts, const QJsonValue &expected)
{
    Fact fact = plainFact(u"sessions_summary/stats"_s, u"sessions_summary"_s, u"get_session_stats"_s, {},
                          valueOf(expected));
    QSet<QString> people;
    for (const QJsonValue &session : facts.section(u"sessions"_s).toArray())
        people.insert(session["get_user_by_session_token"_L1].toString());
    people.remove(QString());
    fact.source.insert("people_with_sessions"_L1, people.size());
    fact.ask = [](const Caller &ask) {
        waitIntoOneDay(ask);
        return ask(u"get_session_stats"_s, {});
    };
    return fact;
}

// Loading a facts file moves the times of all tokens: what stays is how long a session lasts.
QJsonObject withTimesOf(const QJsonValue &expected, QJsonObject session)
{
    const auto time = [](const QJsonValue &value) { return QDateTime::fromString(value.toString(), Qt::ISODateWithMs); };
    const auto duration = [&time](const QJsonValue &of) {
        return time(of["created_at"_L1]).secsTo(time(of["expires_at"_L1]));
    };
    if (duration(session) == duration(expected)) {
        session.insert("created_at"_L1, expected["created_at"_L1]);
        session.insert("expires_at"_L1, expected["expires_at"_L1]);
    }
    return session;
}

// The file names some of the sessions, which were opened in one second: the order is left to chance.
Fact userSessionsFact(const FactsFile &facts, const QString &key, const QJsonArray &expected)
{
    const QJsonArray person{facts.user(key).value("uuid"_L1)};
    Fact fact = plainFact(u"sessions_summary/list_user_sessions_"_s + key, u"sessions_summary"_s,
                          u"list_user_sessions"_s, person, valueOf(expected));
    fact.ask = [person, expected](const Caller &ask) {
        const QJsonArray sessions = ask(u"list_user_sessions"_s, person).value("value"_L1).toArray();
        QJsonArray named;
        for (const QJsonValue &each : expected) {
            const auto found = std::ranges::find_if(sessions, [&each](const QJsonValue &session) {
                return session["token_uuid"_L1] == each["token_uuid"_L1];
            });
            if (found != sessions.end())
                named.append(withTimesOf(each, (*found).toObject()));
        }
        return valueOf(named);
    };
    return fact;
}

// How many links of each of these people the same file calls good.
QJsonObject goodLinks(const FactsFile &facts, const QStringList &keys)
{
    QJsonObject counts;
    for (const QString &key : keys) {
        const QJsonArray tokens = facts.section(u"email_tokens"_s).toArray();
        counts.insert(key, std::ranges::count_if(tokens, [&](const QJsonValue &token) {
                          return token["context"_L1] == "magic_link"_L1 && token["user_uuid"_L1] == facts.user(key).value("uuid"_L1)
                                 && token["expected_valid_at_golden_time"_L1].toBool();
                      }));
    }
    return counts;
}

Fact magicLinksFact(const FactsFile &facts, const QJsonObject &expected)
{
    Fact fact = plainFact(u"sessions_summary/active_magic_links"_s, u"sessions_summary"_s, u"active_magic_links"_s, {},
                          valueOf(expected));
    fact.source.insert("good_links"_L1, goodLinks(facts, expected.keys()));
    fact.ask = [facts, expected](const Caller &ask) {
        QJsonObject counts;
        for (const QString &key : expected.keys()) {
            const auto id = UserId::parse(facts.user(key).value("uuid"_L1).toString());
            const auto count = id ? UserLinks(ask.context()).countMagicLinks(*id) : Result<qint64>(-1);
            counts.insert(key, count.value_or(-1));
        }
        return valueOf(counts);
    };
    return fact;
}

} // namespace

QList<Fact> factsOfSessionsSummary(const FactsFile &facts)
{
    const QString group = u"sessions_summary"_s;
    const QString ofUser = u"list_user_sessions_"_s;
    const QJsonObject summary = facts.section(group).toObject();
    QList<Fact> list;
    for (auto part = summary.begin(); part != summary.end(); ++part) {
        if (part.key() == "stats"_L1)
            list << statisticsFact(facts, part.value());
        else if (part.key() == "active_magic_links"_L1)
            list << magicLinksFact(facts, part.value().toObject());
        else if (part.key().startsWith(ofUser))
            list << userSessionsFact(facts, part.key().mid(ofUser.size()), part.value().toArray());
        else
            list << plainFact(group + u'/' + part.key(), group, part.key(), {}, valueOf(part.value()));
    }
    return list;
}

} // namespace steward::conformance
