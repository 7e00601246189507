// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/workspace/demodata.h>

#include <core/base/clock.h>
#include <core/crypto/passwordhash.h>
#include <core/db/statement.h>
#include <core/db/transaction.h>
#include <core/workspace/demoactivity.h>
#include <core/workspace/demopeople.h>
#include <core/workspace/demosite.h>

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Status insertPerson(Connection &connection, const User &user, const QString &hash)
{
    TRY(Statement(connection, "workspace/insert_demo_user"_L1)
            .bind(":uuid"_L1, user.id)
            .bind(":email"_L1, user.email)
            .bind(":username"_L1, user.username)
            .bind(":hashed_password"_L1, hash)
            .bind(":first_name"_L1, user.firstName)
            .bind(":last_name"_L1, user.lastName)
            .bind(":is_active"_L1, user.isActive)
            .bind(":confirmed_at"_L1, user.confirmedAt)
            .bind(":user_timezone"_L1, user.timezone)
            .bind(":registration_ip"_L1, user.registrationIp)
            .bind(":registration_country"_L1, user.registrationCountry)
            .bind(":registration_region"_L1, user.registrationRegion)
            .bind(":registration_city"_L1, user.registrationCity)
            .bind(":custom_fields"_L1, user.customFields)
            .bind(":inserted_at"_L1, user.insertedAt)
            .bind(":updated_at"_L1, user.updatedAt)
            .execute());
    return {};
}

// Everybody gets the role User by registering; the Owner hands out the others.
Status insertAssignments(Connection &connection, DemoRandom &random, const DemoPerson &person,
                         const UserId &owner, const QHash<QString, QUuid> &roles)
{
    for (const QString &role : person.roles) {
        const bool isGiven = role != roleName::User && role != roleName::Owner;
        TRY(Statement(connection, "workspace/insert_demo_assignment"_L1)
                .bind(":uuid"_L1, random.uuid(person.user.insertedAt))
                .bind(":user"_L1, person.user.id)
                .bind(":role"_L1, roles.value(role))
                .bind(":assigned_by"_L1, isGiven ? owner : UserId())
                .bind(":time"_L1, person.user.insertedAt)
                .execute());
    }
    return {};
}

Status insertEverything(Connection &connection, const DemoOptions &options, const QString &hash)
{
    if (TRY(Statement(connection, "workspace/count_users"_L1).number()) > 0)
        return failure(Error::denied(u"database_not_empty"_s));
    DemoRandom random(options.seed);
    const QList<DemoPerson> people = inventPeople(random, options);
    const UserId owner = people.constFirst().user.id;
    const QHash<QString, QUuid> roles = TRY(insertDemoSite(connection, people.constFirst().user.insertedAt));
    for (const DemoPerson &person : people) {
        TRY_STATUS(insertPerson(connection, person.user, hash));
        TRY_STATUS(insertAssignments(connection, random, person, owner, roles));
    }
    DemoActivity activity(connection, random, people, options.until);
    TRY_STATUS(activity.insertTokens());
    TRY_STATUS(activity.insertNotes());
    return activity.insertAuditEntries();
}

} // namespace

QDateTime DemoOptions::startOfToday()
{
    return QDateTime(systemNow().date(), QTime(0, 0), QTimeZone::utc());
}

Status fillDemo(Connection &connection, const DemoOptions &options)
{
    if (options.people < 1)
        return failure(Error::invalid(u"people"_s, Violation::Invalid));
    const QString hash = TRY(hashPassword(Secret(DemoPassword), options.bcryptCost));
    return inTransaction(connection, "fill_demo"_L1,
                         [&]() -> Status { return insertEverything(connection, options, hash); });
}

} // namespace steward
