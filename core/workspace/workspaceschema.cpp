// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/workspace/workspaceschema.h>

#include <core/db/installation.h>
#include <core/db/statement.h>
#include <core/db/transaction.h>
#include <core/db/schemascript.h>
#include <core/workspace/workspaceseed.h>

#include <array>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

// Number n is the n-th. A step that has been released is never changed: what comes later is a new one.
constexpr std::array steps{
    "workspace/001_foundation"_L1,
    "workspace/002_users"_L1,
    "workspace/003_users_tokens"_L1,
    "workspace/004_user_roles"_L1,
    "workspace/005_user_role_assignments"_L1,
    "workspace/006_role_permissions"_L1,
    "workspace/007_admin_notes"_L1,
    "workspace/008_audit_logs"_L1,
    "workspace/009_settings"_L1,
    "workspace/010_user_oauth_providers"_L1,
    "workspace/011_email_templates"_L1,
    "workspace/012_buckets"_L1,
    "workspace/013_files"_L1,
    "workspace/014_file_instances"_L1,
    "workspace/015_file_locations"_L1,
    "workspace/016_storage_dimensions"_L1,
    "workspace/017_search"_L1,
};
static_assert(steps.size() == Installation::EmbeddedStep);

Status applySteps(Connection &connection, size_t applied)
{
    for (size_t step = applied; step < steps.size(); ++step)
        TRY_STATUS(runScript(connection, steps.at(step)));
    if (connection.dialect() == Dialect::Sqlite)
        TRY(Statement(connection, "workspace/update_step"_L1)
                .bind(":step"_L1, qint64(steps.size()))
                .execute());
    return {};
}

Result<bool> isWorkspace(Connection &connection)
{
    return TRY(Statement(connection, "workspace/count_workspace_tables"_L1).number()) > 0;
}

Status ensureEmpty(Connection &connection)
{
    Statement statement(connection, "workspace/count_relations"_L1);
    if (connection.dialect() == Dialect::Postgres)
        statement.bind(":schema"_L1, connection.profile().prefix);
    if (TRY(statement.number()) > 0)
        return failure(Error::denied(u"database_not_empty"_s));
    return {};
}

Status ensureSchema(Connection &connection)
{
    const QString name = connection.profile().prefix;
    if (connection.dialect() == Dialect::Sqlite || name == "public"_L1)
        return {};
    QString sql = sqlText(connection.dialect(), "workspace/create_schema"_L1);
    sql.replace("{schema}"_L1, quotedIdentifier(name));
    return runSchemaStatement(connection, sql);
}

Status upgradeFile(Connection &connection)
{
    const qint64 applied = TRY(Statement(connection, "workspace/fetch_step"_L1).number());
    if (applied > qint64(steps.size()))
        return failure(Error::of(Error::Kind::TooNew, u"workspace of step %1"_s.arg(applied)));
    if (applied == qint64(steps.size()))
        return {};
    return applySteps(connection, static_cast<size_t>(applied));
}

} // namespace

Status initialiseWorkspace(Connection &connection)
{
    return inTransaction(connection, "initialise_workspace"_L1, [&]() -> Status {
        if (connection.dialect() == Dialect::Sqlite && TRY(isWorkspace(connection)))
            return upgradeFile(connection);
        TRY_STATUS(ensureEmpty(connection));
        TRY_STATUS(ensureSchema(connection));
        TRY_STATUS(applySteps(connection, 0));
        return seedWorkspace(connection);
    });
}

Status upgradeWorkspace(Connection &connection)
{
    if (connection.dialect() == Dialect::Postgres)
        return {};
    return inTransaction(connection, "upgrade_workspace"_L1, [&]() -> Status {
        if (!TRY(isWorkspace(connection)))
            return failure(Error::of(Error::Kind::NotPhoenixKit, u"no table steward_workspace"_s));
        return upgradeFile(connection);
    });
}

} // namespace steward
