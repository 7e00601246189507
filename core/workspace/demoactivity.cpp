// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/workspace/demoactivity.h>

#include <core/audit/auditchanges.h>
#include <core/db/statement.h>
#include <core/users/userprofile.h>
#include <core/workspace/workspaceseed.h>

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int SessionDays = 60;
constexpr int ConfirmationDays = 7;
constexpr int SessionTokenBytes = 48;
constexpr int HashedTokenBytes = 32;
constexpr qint64 ResetSeconds = 3600;

} // namespace

DemoActivity::DemoActivity(Connection &connection, DemoRandom &random, const QList<DemoPerson> &people,
                           const QDateTime &until)
    : m_connection(connection)
    , m_random(random)
    , m_people(people)
    , m_until(until)
{
    const QJsonObject words = resourceObject(u":/demo/words.json"_s);
    m_agents = words.value("userAgents"_L1).toVariant().toStringList();
    m_notes = words.value("notes"_L1).toVariant().toStringList();
    for (const DemoPerson &person : m_people) {
        if (person.isStaff())
            m_staff.append(person.user);
    }
}

Status DemoActivity::insertTokens()
{
    for (const DemoPerson &person : m_people) {
        const User &user = person.user;
        const bool isPresent =
            user.isActive && user.isConfirmed() && (person.isStaff() || m_random.chance(0.4));
        for (int session = isPresent ? m_random.between(1, 3) : 0; session > 0; --session)
            TRY_STATUS(insertSession(user));
        if (!user.isConfirmed() && user.insertedAt > m_until.addDays(-ConfirmationDays))
            TRY_STATUS(insertMailToken(user, u"confirm"_s, user.insertedAt));
        if (user.isActive && m_random.chance(0.004))
            TRY_STATUS(insertMailToken(user, u"reset_password"_s,
                                       m_random.moment(m_until.addSecs(-ResetSeconds), m_until)));
    }
    return {};
}

Status DemoActivity::insertSession(const User &user)
{
    // Most sessions are recent.
    const double age = m_random.fraction() * m_random.fraction() * SessionDays * 24 * 3600;
    const QDateTime time = std::max(m_until.addSecs(-static_cast<qint64>(age)), user.insertedAt);
    const QByteArray agent = m_random.pick(m_agents).toUtf8();
    TRY(Statement(m_connection, "workspace/insert_demo_token"_L1)
            .bind(":uuid"_L1, m_random.uuid(time))
            .bind(":user"_L1, user.id)
            .bind(":token"_L1, m_random.bytes(SessionTokenBytes))
            .bind(":context"_L1, u"session"_s)
            .bindNull(":sent_to"_L1)
            .bind(":ip_address"_L1, m_random.chance(0.6) ? *user.registrationIp : m_random.address())
            .bind(":user_agent_hash"_L1,
                  QString::fromLatin1(QCryptographicHash::hash(agent, QCryptographicHash::Sha256).toHex()))
            .bind(":time"_L1, time)
            .execute());
    return {};
}

Status DemoActivity::insertMailToken(const User &user, const QString &context, const QDateTime &time)
{
    TRY(Statement(m_connection, "workspace/insert_demo_token"_L1)
            .bind(":uuid"_L1, m_random.uuid(time))
            .bind(":user"_L1, user.id)
            .bind(":token"_L1, m_random.bytes(HashedTokenBytes))
            .bind(":context"_L1, context)
            .bind(":sent_to"_L1, user.email)
            .bindNull(":ip_address"_L1)
            .bindNull(":user_agent_hash"_L1)
            .bind(":time"_L1, time)
            .execute());
    return {};
}

Status DemoActivity::insertNotes()
{
    for (const DemoPerson &person : m_people) {
        for (int note = m_random.chance(0.05) ? m_random.between(1, 3) : 0; note > 0; --note) {
            const QDateTime time = m_random.moment(person.user.insertedAt, m_until);
            TRY(Statement(m_connection, "workspace/insert_demo_note"_L1)
                    .bind(":uuid"_L1, m_random.uuid(time))
                    .bind(":user"_L1, person.user.id)
                    .bind(":author"_L1, m_random.pick(m_staff).id)
                    .bind(":content"_L1, m_random.pick(m_notes))
                    .bind(":time"_L1, time)
                    .execute());
        }
    }
    return {};
}

Status DemoActivity::insertAuditEntries()
{
    static const QStringList columns{u"first_name"_s, u"last_name"_s, u"username"_s, u"user_timezone"_s};
    for (const DemoPerson &person : m_people) {
        for (const QString &role : person.roles) {
            if (role != roleName::User && role != roleName::Owner)
                TRY_STATUS(insertAuditEntry(u"role_assigned"_s, person.user, {{u"role"_s, role}}));
        }
        if (!person.user.isActive)
            TRY_STATUS(insertAuditEntry(u"user_locked"_s, person.user, {}));
        if (m_random.chance(0.03)) {
            const QString column = m_random.pick(columns);
            AuditChanges changes;
            changes.add(column, QJsonValue(), userFieldValue(person.user, column));
            TRY_STATUS(insertAuditEntry(u"user_updated"_s, person.user, changes.with({})));
        }
        if (m_random.chance(0.01))
            TRY_STATUS(insertAuditEntry(u"admin_password_reset"_s, person.user,
                                        {{u"target_email"_s, person.user.email}}));
    }
    return {};
}

Status DemoActivity::insertAuditEntry(const QString &action, const User &target, const QJsonObject &metadata)
{
    const User &admin = m_random.pick(m_staff);
    const QDateTime time = m_random.moment(std::max(target.insertedAt, admin.insertedAt), m_until);
    TRY(Statement(m_connection, "workspace/insert_demo_audit_entry"_L1)
            .bind(":uuid"_L1, m_random.uuid(time))
            .bind(":action"_L1, action)
            .bind(":target"_L1, target.id)
            .bind(":admin"_L1, admin.id)
            .bind(":ip_address"_L1, *admin.registrationIp)
            .bind(":user_agent"_L1, m_random.pick(m_agents))
            .bind(":metadata"_L1, metadata)
            .bind(":time"_L1, time)
            .execute());
    return {};
}

} // namespace steward
