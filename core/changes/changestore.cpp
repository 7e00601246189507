// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/changes/changestore.h>

#include <core/db/statement.h>
#include <core/users/userfield.h>
#include <core/users/userstore.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

/// Reads those fields of a person that somebody has asked for.
class EditableReader
{
public:
    explicit EditableReader(const QStringList &fields)
        : m_fields(fields)
        , m_hasCustom(std::ranges::any_of(fields, [](const QString &id) {
            const auto field = UserField::parse(id);
            return field && field->kind() == UserField::Kind::Custom;
        }))
    {
    }

    [[nodiscard]] HeldUser read(const Row &row) const
    {
        HeldUser held;
        User &user = held.listed.user;
        user.id = row.id<UserId>("uuid"_L1);
        user.isActive = row.boolean("is_active"_L1);
        if (has("email"_L1))
            user.email = row.text("email"_L1);
        user.username = text(row, "username"_L1);
        user.firstName = text(row, "first_name"_L1);
        user.lastName = text(row, "last_name"_L1);
        user.timezone = text(row, "user_timezone"_L1);
        if (has("confirmed_at"_L1))
            user.confirmedAt = row.time("confirmed_at"_L1);
        if (m_hasCustom)
            readCustom(row, held);
        return held;
    }

private:
    [[nodiscard]] bool has(QLatin1StringView field) const { return m_fields.contains(field); }
    [[nodiscard]] std::optional<QString> text(const Row &row, QLatin1StringView field) const
    {
        return has(field) ? row.optionalText(field) : std::nullopt;
    }
    static void readCustom(const Row &row, HeldUser &held)
    {
        User &user = held.listed.user;
        user.customFields = row.json("custom_fields"_L1);
        user.hasCustomFields = !row.isNull("custom_fields"_L1);
        if (user.customFields.isEmpty() && user.hasCustomFields)
            held.hasReadableFields = row.text("custom_fields"_L1).trimmed().startsWith(u'{');
    }

    QStringList m_fields;
    bool m_hasCustom;
};

} // namespace

Result<QList<ListedUser>> ChangeStore::fetch(const QList<QUuid> &people, const QStringList &fields)
{
    QList<ListedUser> users;
    users.reserve(people.size());
    const EditableReader reader(fields);
    TRY_STATUS(Statement(m_connection, "changes/fetch_editable_users"_L1).bind(":uuids"_L1, people).each([&](const Row &row) {
        users.append(reader.read(row).listed);
    }));
    if (!fields.contains("roles"_L1))
        return users;
    const auto names = TRY(rolesOf(people));
    for (ListedUser &each : users)
        each.roles = names.value(each.user.id);
    return users;
}

Result<QHash<UserId, HeldUser>> ChangeStore::lock(const QList<QUuid> &people, const QStringList &fields)
{
    QHash<UserId, HeldUser> held;
    held.reserve(people.size());
    const EditableReader reader(fields);
    TRY_STATUS(Statement(m_connection, "changes/lock_users"_L1).bind(":uuids"_L1, people).each([&](const Row &row) {
        HeldUser user = reader.read(row);
        held.insert(user.listed.user.id, std::move(user));
    }));
    if (!fields.contains("roles"_L1))
        return held;
    const auto roles = TRY(rolesOf(people));
    for (auto person = held.begin(); person != held.end(); ++person)
        person->listed.roles = roles.value(person.key());
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
        QJsonArray users;
        for (const UserId &user : patch.users)
            users.append(user.text());
        QJsonObject row{{u"uuids"_s, users}, {u"columns"_s, patch.columns}};
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
