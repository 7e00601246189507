// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "sections.h"

using namespace Qt::StringLiterals;

namespace steward::conformance {

namespace {

QJsonObject valueOf(const QJsonValue &value)
{
    return {{u"value"_s, value}};
}

Fact listedFact(const QString &group, const QJsonValue &entry, const QString &function, const QJsonArray &arguments,
                const QJsonValue &expected)
{
    Fact fact = plainFact(entry["id"_L1].toString(), group, function, arguments, expected);
    const QJsonObject source = entry.toObject();
    for (auto part = source.begin(); part != source.end(); ++part)
        fact.source.insert(part.key(), part.value());
    return fact;
}

QJsonObject visitOf(const FactsFile &facts, const QString &name)
{
    const QJsonValue visit = facts.section(u"fingerprint_conns"_s)[name];
    return {{u"ip_address"_s, visit["get_ip_address"_L1]}, {u"user_agent_hash"_s, visit["user_agent_hash"_L1]}};
}

// Which session a token opens, and what the row of it says.
QList<Fact> sessionFacts(const FactsFile &facts)
{
    QList<Fact> list;
    const QJsonArray sessions = facts.section(u"sessions"_s).toArray();
    for (qsizetype index = 0; index < sessions.size(); ++index) {
        const QJsonValue session = sessions.at(index);
        const QString id = u"sessions/"_s + QString::number(index);
        const QJsonArray token{session["raw_base64"_L1]};
        list << plainFact(id, u"sessions"_s, u"get_user_by_session_token"_s, token,
                          valueOf(session["get_user_by_session_token"_L1]));
        if (session["get_user_by_session_token"_L1].isNull())
            continue;
        list << plainFact(id + "/record"_L1, u"sessions"_s, u"get_session_token_record"_s, token,
                          valueOf(QJsonObject{{u"uuid"_s, session["token_uuid"_L1]},
                                              {u"user_uuid"_s, session["user_uuid"_L1]},
                                              {u"ip_address"_s, session["ip_address"_L1]},
                                              {u"user_agent_hash"_s, session["user_agent_hash"_L1]}}));
    }
    return list;
}

QList<Fact> fingerprintFacts(const FactsFile &facts)
{
    QList<Fact> list;
    for (const QJsonValue &each : facts.section(u"verify_session_fingerprint"_s).toArray())
        list << listedFact(u"verify_session_fingerprint"_s, each, u"verify_session_fingerprint"_s,
                           {visitOf(facts, each["conn"_L1].toString()), each["raw_base64"_L1]}, each["result"_L1]);
    for (const QJsonValue &each : facts.section(u"verify_fingerprint_direct"_s).toArray())
        list << listedFact(u"verify_fingerprint_direct"_s, each, u"verify_fingerprint"_s,
                           {visitOf(facts, each["conn"_L1].toString()), each["stored_ip"_L1], each["stored_ua_hash"_L1]},
                           each["result"_L1]);
    return list;
}

QList<Fact> deletionFacts(const FactsFile &facts)
{
    QList<Fact> list;
    for (const QJsonValue &each : facts.section(u"can_delete_user"_s).toArray())
        list << listedFact(u"can_delete_user"_s, each, u"can_delete_user?"_s,
                           {each["target_uuid"_L1], each["current_uuid"_L1]}, valueOf(each["result"_L1]));
    return list;
}

// Whether a token from a mail is good: what the function that takes it says.
bool isGood(const Caller &ask, const QJsonValue &entry)
{
    const QString context = entry["context"_L1].toString();
    const QJsonArray token{entry["raw_url_token"_L1]};
    if (context == "confirm"_L1)
        return ask(u"confirm_user"_s, token).contains("ok"_L1);
    if (context == "reset_password"_L1)
        return !ask(u"get_user_by_reset_password_token"_s, token).value("value"_L1).isNull();
    if (context == "magic_link"_L1)
        return ask(u"verify_magic_link"_s, token).contains("ok"_L1);
    if (context == "magic_link_registration"_L1)
        return ask(u"verify_registration_token"_s, token).contains("ok"_L1);
    return ask(u"update_user_email"_s, {entry["user_uuid"_L1], token.first()}).value("value"_L1) == ":ok"_L1;
}

QList<Fact> emailTokenFacts(const FactsFile &facts)
{
    QList<Fact> list;
    const QJsonArray tokens = facts.section(u"email_tokens"_s).toArray();
    for (qsizetype index = 0; index < tokens.size(); ++index) {
        const QJsonValue entry = tokens.at(index);
        Fact fact = plainFact(u"email_tokens/"_s + QString::number(index), u"email_tokens"_s,
                              entry["context"_L1].toString(), {entry["raw_url_token"_L1]},
                              valueOf(entry["expected_valid_at_golden_time"_L1]));
        fact.ask = [entry](const Caller &ask) { return valueOf(isGood(ask, entry)); };
        list << fact;
    }
    return list;
}

} // namespace

QList<Fact> factsOfAccounts(const FactsFile &facts)
{
    return sessionFacts(facts) + fingerprintFacts(facts) + emailTokenFacts(facts) + deletionFacts(facts);
}

} // namespace steward::conformance
