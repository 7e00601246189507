// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/roles/siteroles.h>

#include <core/audit/audit.h>
#include <core/audit/auditchanges.h>
#include <core/db/transaction.h>
#include <core/roles/rolestore.h>
#include <core/users/user.h>
#include <core/users/formreader.h>
#include <core/users/userrank.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int LongestName = 50;
constexpr int LongestDescription = 500;

/// Takes the attributes over into the role; what is wrong with them.
FieldErrors takeOver(const QJsonObject &attributes, Role &role)
{
    FormReader reader(attributes, {}, nullptr);
    const auto stored = role.name.isEmpty() ? FormReader::Text() : FormReader::Text(role.name);
    const auto name = reader.limitedText("name"_L1, stored, LongestName, LongestName);
    const bool isBlank = name ? !*name : !stored;
    if (isBlank && !reader.errors().has("name"_L1))
        reader.errors().add("name"_L1, Violation::Blank);
    const auto description = reader.limitedText("description"_L1, role.description, LongestDescription);
    const QJsonValue system = attributes.value("is_system_role"_L1);
    const auto isSystem = castBoolean(system);
    if (!system.isUndefined() && !isSystem)
        reader.errors().add("is_system_role"_L1, Violation::Invalid);
    else if (role.isSystemRole && isSystem == false)
        reader.errors().add("is_system_role"_L1, Violation::SystemRole);
    role.name = name ? name->value_or(QString()) : role.name;
    role.description = description.value_or(role.description);
    role.isSystemRole = isSystem.value_or(role.isSystemRole);
    return reader.errors().list();
}

bool isReserved(const QString &name)
{
    return name == roleName::Owner || name == roleName::Admin || name == roleName::User;
}

// Nothing for a role that does not exist.
QJsonObject columnsOf(const Role &role)
{
    if (role.name.isEmpty())
        return {};
    return {{u"name"_s, role.name},
            {u"description"_s, role.description ? QJsonValue(*role.description) : QJsonValue()},
            {u"is_system_role"_s, role.isSystemRole}};
}

} // namespace

// The log knows people only: a role stands in the metadata, and the nil UUID is its target.
Status SiteRoles::note(const QString &change, const Role &before, const Role &after)
{
    const QString name = after.name.isEmpty() ? before.name : after.name;
    AuditChanges changes;
    changes.addMembers({}, columnsOf(before), columnsOf(after));
    return writeAudit(m_context, AuditAction::UserUpdated, {},
                      changes.with({{u"role"_s, name}, {u"role_change"_s, change}}));
}

// The names by which the code of the site knows its highest roles are not free to take.
Status SiteRoles::requireFreeName(const QString &name) const
{
    if (m_context.actor.isSystem() || !isReserved(name))
        return {};
    return failure(Error::denied(u"system_role_protected"_s));
}

Result<Role> SiteRoles::existing(const RoleId &id)
{
    TRY_STATUS(UserRank(m_context).requireManager());
    const auto role = TRY(RoleStore(m_context.connection).fetch(id));
    if (!role)
        return failure(Error::notFound(u"role_not_found"_s));
    return *role;
}

Result<Role> SiteRoles::create(const QJsonObject &attributes)
{
    return inTransaction(m_context.connection, "create role"_L1, [&]() -> Result<Role> {
        TRY_STATUS(UserRank(m_context).requireManager());
        Role role;
        if (const FieldErrors errors = takeOver(attributes, role); !errors.isEmpty())
            return failure(Error::invalid(errors));
        TRY_STATUS(requireFreeName(role.name));
        role.id = RoleId::create();
        role.insertedAt = role.updatedAt = wholeSeconds(m_context.now());
        TRY_STATUS(RoleStore(m_context.connection).insert(role));
        TRY_STATUS(note(u"created"_s, {}, role));
        return role;
    });
}

Result<Role> SiteRoles::update(const RoleId &id, const QJsonObject &attributes)
{
    return inTransaction(m_context.connection, "update role"_L1, [&]() -> Result<Role> {
        TRY(RoleStore(m_context.connection).lockOwnerRole());
        return write(TRY(existing(id)), attributes);
    });
}

Result<Role> SiteRoles::edit(const Role &seen, const QJsonObject &attributes)
{
    return inTransaction(m_context.connection, "edit role"_L1, [&]() -> Result<Role> {
        TRY(RoleStore(m_context.connection).lockOwnerRole());
        const Role stored = TRY(existing(seen.id));
        if (columnsOf(stored) != columnsOf(seen)) {
            Error error = Error::of(Error::Kind::Conflict);
            error.identifier = u"role_changed"_s;
            return failure(error);
        }
        return write(stored, attributes);
    });
}

Result<Role> SiteRoles::write(const Role &stored, const QJsonObject &attributes)
{
    Role role = stored;
    if (const FieldErrors errors = takeOver(attributes, role); !errors.isEmpty())
        return failure(Error::invalid(errors));
    const bool isRenamed = role.name != stored.name;
    if (isRenamed && isReserved(stored.name) && (!m_context.actor.isSystem() || stored.name == roleName::Owner))
        return failure(Error::denied(u"system_role_protected"_s));
    if (isRenamed)
        TRY_STATUS(requireFreeName(role.name));
    if (role == stored)
        return stored;
    role.updatedAt = wholeSeconds(m_context.now());
    TRY_STATUS(RoleStore(m_context.connection).update(role));
    TRY_STATUS(note(u"updated"_s, stored, role));
    return role;
}

Result<Role> SiteRoles::remove(const RoleId &id)
{
    return inTransaction(m_context.connection, "delete role"_L1, [&]() -> Result<Role> {
        TRY(RoleStore(m_context.connection).lockOwnerRole()); // nobody is given the role meanwhile
        const Role role = TRY(existing(id));
        if (role.isSystemRole || isReserved(role.name))
            return failure(Error::denied(u"system_role_protected"_s));
        RoleStore roles(m_context.connection);
        if (TRY(roles.countHolders(id)) > 0) {
            Error error = Error::of(Error::Kind::InUse);
            error.identifier = u"role_in_use"_s;
            return failure(error);
        }
        TRY_STATUS(roles.removeRole(id));
        TRY_STATUS(note(u"deleted"_s, role, {}));
        return role;
    });
}

} // namespace steward
