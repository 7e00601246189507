// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/text/sessiontext.h>

#include <ui/text/fieldtext.h>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr qsizetype HashDigits = 8;

class SessionText
{
    Q_DECLARE_TR_FUNCTIONS(steward::ui::SessionText)

public:
    static QString deletedAccount() { return tr("Deleted account"); }
    static QString state(bool isValid) { return isValid ? tr("Valid") : tr("Expired"); }
    static QString condition(const SessionCondition &condition, const QString &person);
    static QString statistics(const SessionStatistics &statistics);
    static QString amount(qint64 sessions, qint64 people);
    static QString ended(const EndedSessions &ended);
    static QString spared(qint64 sessions);
    static QString verdict(FingerprintVerdict verdict);
};

QString grouped(qint64 number)
{
    return QLocale().toString(number);
}

QString SessionText::condition(const SessionCondition &condition, const QString &person)
{
    using Kind = SessionCondition::Kind;
    const QString who = person.isEmpty() ? condition.value : person;
    switch (condition.kind) {
    case Kind::Valid:
    case Kind::Expired: return state(condition.kind == Kind::Valid);
    case Kind::InactivePerson: return tr("Of inactive people");
    case Kind::DeletedPerson: return tr("Of deleted accounts");
    case Kind::InLast: return tr("Opened in the last %1").arg(spanText(condition.value));
    case Kind::NotInLast: return tr("Opened more than %1 ago").arg(spanText(condition.value));
    case Kind::Address: return tr("Address contains “%1”").arg(condition.value);
    case Kind::Device: return tr("Device contains “%1”").arg(condition.value);
    case Kind::Person: return tr("Of %1").arg(who);
    case Kind::NotPerson: break;
    }
    return tr("Not of %1").arg(who);
}

QString SessionText::statistics(const SessionStatistics &statistics)
{
    return tr("%1 valid sessions of %2 · %3 opened today (UTC) · %4 expired", nullptr,
              static_cast<int>(statistics.totalActive))
        .arg(grouped(statistics.totalActive),
             tr("%1 people", nullptr, static_cast<int>(statistics.uniqueUsers)).arg(grouped(statistics.uniqueUsers)),
             grouped(statistics.sessionsToday), grouped(statistics.expiredSessions));
}

QString SessionText::amount(qint64 sessions, qint64 people)
{
    return tr("%1 sessions of %2", nullptr, static_cast<int>(sessions))
        .arg(grouped(sessions), tr("%1 people", nullptr, static_cast<int>(people)).arg(grouped(people)));
}

QString SessionText::spared(qint64 sessions)
{
    return tr("%1 sessions of people who rank above you stay.", nullptr, static_cast<int>(sessions)).arg(grouped(sessions));
}

QString SessionText::ended(const EndedSessions &ended)
{
    const QString done = ended.sessions == 0 ? tr("No session has ended.")
                                             : tr("Ended: %1.").arg(amount(ended.sessions, ended.people));
    return ended.spared == 0 ? done : done + u' ' + spared(ended.spared);
}

QString SessionText::verdict(FingerprintVerdict verdict)
{
    switch (verdict) {
    case FingerprintVerdict::Same: return tr("It fits. The site lets this visit in.");
    case FingerprintVerdict::OtherAddress:
        return tr("The address differs. The site logs a warning and lets the visit in; a strict site asks to sign in.");
    case FingerprintVerdict::OtherUserAgent:
        return tr("The browser differs. The site logs a warning and lets the visit in; a strict site asks to sign in.");
    case FingerprintVerdict::Different: break;
    }
    return tr("Address and browser both differ. The site logs an error and lets the visit in; a strict site asks to "
              "sign in.");
}

} // namespace

QString sessionPersonText(const ListedSession &session)
{
    return session.person ? session.person->user.displayName() : SessionText::deletedAccount();
}

QString shortHash(const QString &hash)
{
    return hash.size() > HashDigits ? hash.left(HashDigits) + u'…' : hash;
}

QString sessionStateText(bool isValid)
{
    return SessionText::state(isValid);
}

QString sessionConditionText(const SessionCondition &condition, const QString &person)
{
    return SessionText::condition(condition, person);
}

QString sessionStatisticsText(const SessionStatistics &statistics)
{
    return SessionText::statistics(statistics);
}

QString sessionAmountText(qint64 sessions, qint64 people)
{
    return SessionText::amount(sessions, people);
}

QString endedSessionsText(const EndedSessions &ended)
{
    return SessionText::ended(ended);
}

QString sparedSessionsText(qint64 sessions)
{
    return sessions == 0 ? QString() : SessionText::spared(sessions);
}

QString verdictText(FingerprintVerdict verdict)
{
    return SessionText::verdict(verdict);
}

QString verdictIdentifier(FingerprintVerdict verdict)
{
    switch (verdict) {
    case FingerprintVerdict::Same: return u"ok"_s;
    case FingerprintVerdict::OtherAddress: return u"ip_mismatch"_s;
    case FingerprintVerdict::OtherUserAgent: return u"user_agent_mismatch"_s;
    case FingerprintVerdict::Different: break;
    }
    return u"fingerprint_mismatch"_s;
}

} // namespace steward::ui
