// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "people.h"

#include <core/db/statement.h>
#include <core/db/transaction.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

std::optional<QString> optional(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

Status addPerson(Connection &connection, const TestPerson &person, const QUuid &uuid)
{
    TRY(Statement::fromText(connection,
                            u"INSERT INTO phoenix_kit_users (uuid, email, username, first_name, last_name, hashed_password,"
                             " is_active, confirmed_at, custom_fields, inserted_at, updated_at) VALUES (:uuid, :email,"
                             " :username, :first, :last, 'x', :active, :confirmed, :custom, :inserted, :inserted)"_s)
            .bind(":uuid"_L1, uuid)
            .bind(":email"_L1, person.email)
            .bind(":username"_L1, optional(person.username))
            .bind(":first"_L1, optional(person.firstName))
            .bind(":last"_L1, optional(person.lastName))
            .bind(":active"_L1, person.isActive)
            .bind(":confirmed"_L1, optional(person.isConfirmed ? person.insertedAt : QString()))
            .bind(":custom"_L1, person.customFields)
            .bind(":inserted"_L1, person.insertedAt)
            .execute());
    for (const QString &role : person.roles) {
        TRY(Statement::fromText(connection,
                                u"INSERT INTO phoenix_kit_user_role_assignments (uuid, user_uuid, role_uuid, assigned_at,"
                                 " inserted_at) SELECT :uuid, :user, r.uuid, :now, :now FROM phoenix_kit_user_roles r"
                                 " WHERE r.name = :role"_s)
                .bind(":uuid"_L1, newUuid())
                .bind(":user"_L1, uuid)
                .bind(":now"_L1, person.insertedAt)
                .bind(":role"_L1, role)
                .execute());
    }
    return {};
}

} // namespace

QList<QUuid> addPeople(Connection &connection, const QList<TestPerson> &people)
{
    QList<QUuid> uuids;
    const Status status = inTransaction(connection, "add people"_L1, [&]() -> Status {
        uuids.clear();
        for (qsizetype i = 0; i < people.size(); ++i) {
            uuids << newUuid(1'767'268'800'000 + i);
            TRY_STATUS(addPerson(connection, people.at(i), uuids.last()));
        }
        return {};
    });
    if (!status) {
        qWarning("People could not be added: %s", qPrintable(status.error().detail));
        return {};
    }
    return uuids;
}

} // namespace steward
