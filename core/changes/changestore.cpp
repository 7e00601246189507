// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/changes/changestore.h>

#include <core/db/statement.h>
#include <core/users/userstore.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

User readEditable(const Row &row)
{
    User user;
    user.id = row.id<UserId>("uuid"_L1);
    user.email = row.text("email"_L1);
    user.username = row.optionalText("username"_L1);
    user.firstName = row.optionalText("first_name"_L1);
    user.lastName = row.optionalText("last_name"_L1);
    user.isActive = row.boolean("is_active"_L1);
    user.confirmedAt = row.time("confirmed_at"_L1);
    user.timezone = row.optionalText("user_timezone"_L1);
    user.customFields = row.json("custom_fields"_L1);
    user.hasCustomFields = !row.isNull("custom_fields"_L1);
    return user;
}

} // namespace

Result<QList<ListedUser>> ChangeStore::fetch(const QList<QUuid> &people, Roles roles)
{
    QList<ListedUser> users;
    users.reserve(people.size());
    TRY_STATUS(Statement(m_connection, "changes/fetch_editable_users"_L1).bind(":uuids"_L1, people).each([&](const Row &row) {
        users.append({readEditable(row), {}});
    }));
    if (roles == Roles::Without)
        return users;
    const auto names = TRY(rolesOf(people));
    for (ListedUser &each : users)
        each.roles = names.value(each.user.id);
    return users;
}

Result<QHash<UserId, HeldUser>> ChangeStore::lock(const QList<QUuid> &people)
{
    QHash<UserId, HeldUser> held;
    held.reserve(people.size());
    TRY_STATUS(Statement(m_connection, "changes/lock_users"_L1).bind(":uuids"_L1, people).each([&held](const Row &row) {
        HeldUser user{{readEditable(row), {}}, true};
        if (user.listed.user.customFields.isEmpty() && user.listed.user.hasCustomFields)
            user.hasReadableFields = row.text("custom_fields"_L1).trimmed().startsWith(u'{');
        held.insert(user.listed.user.id, std::move(user));
    }));
    return held;
}

Result<QHash<UserId, QStringList>> ChangeStore::rolesOf(const QList<QUuid> &people)
{
    QHash<UserId, QStringList> roles;
    TRY_STATUS(Statement(m_connection, "changes/fetch_held_roles"_L1).bind(":uuids"_L1, people).each([&](const Row &row) {
        roles[row.id<UserId>("user_uuid"_L1)] << row.text("name"_L1);
    }));
    for (QStringList &names : roles)
        names.sort();
    return roles;
}

Result<QHash<QString, UserId>> ChangeStore::holdersOf(const QString &field, const QStringList &lowerCaseNames)
{
    QHash<QString, UserId> holders;
    if (lowerCaseNames.isEmpty())
        return holders;
    const auto statement = field == "email"_L1 ? "changes/fetch_email_holders"_L1 : "changes/fetch_username_holders"_L1;
    TRY_STATUS(Statement(m_connection, statement).bind(":names"_L1, lowerCaseNames).each([&holders](const Row &row) {
        holders.insert(row.text("name"_L1), row.id<UserId>("uuid"_L1));
    }));
    return holders;
}

Status ChangeStore::update(const QList<UserPatch> &patches, const QDateTime &now)
{
    QJsonArray rows;
    for (const UserPatch &patch : patches) {
        QJsonObject row{{u"uuid"_s, patch.user.text()}, {u"columns"_s, patch.columns}};
        if (!patch.sets.isEmpty() || !patch.removes.isEmpty()) {
            row.insert(u"sets"_s, patch.sets);
            row.insert(u"removes"_s, QJsonArray::fromStringList(patch.removes));
        }
        rows.append(row);
    }
    if (rows.isEmpty())
        return {};
    const auto written = Statement(m_connection, "changes/update_users"_L1)
                             .bind(":rows"_L1, QJsonDocument(rows))
                             .bind(":now"_L1, now)
                             .execute();
    return written ? Status() : failure(takenName(written.error()));
}

Result<QHash<UserId, qint64>> ChangeStore::deleteSessions(const QList<QUuid> &people)
{
    QHash<UserId, qint64> ended;
    if (people.isEmpty())
        return ended;
    TRY_STATUS(Statement(m_connection, "changes/delete_sessions"_L1).bind(":uuids"_L1, people).each([&ended](const Row &row) {
        ++ended[row.id<UserId>("user_uuid"_L1)];
    }));
    return ended;
}

} // namespace steward
