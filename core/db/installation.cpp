// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/db/installation.h>

#include <core/db/statement.h>

#include <array>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

struct NeededTable
{
    QLatin1StringView name;
    QLatin1StringView columns;
};

// Tables of mail and storage belong to modules that a site may lack; these do not.
constexpr std::array neededTables{
    NeededTable{
        "phoenix_kit_users"_L1,
        "uuid email hashed_password username first_name last_name is_active confirmed_at user_timezone"
        " registration_ip registration_country registration_region registration_city custom_fields"
        " inserted_at updated_at"_L1},
    NeededTable{"phoenix_kit_users_tokens"_L1,
                "uuid user_uuid token context sent_to ip_address user_agent_hash inserted_at"_L1},
    NeededTable{"phoenix_kit_user_roles"_L1,
                "uuid name description is_system_role inserted_at updated_at"_L1},
    NeededTable{"phoenix_kit_user_role_assignments"_L1,
                "uuid user_uuid role_uuid assigned_by_uuid assigned_at inserted_at"_L1},
    NeededTable{"phoenix_kit_role_permissions"_L1,
                "uuid role_uuid module_key granted_by_uuid inserted_at"_L1},
    NeededTable{"phoenix_kit_admin_notes"_L1, "uuid user_uuid author_uuid content inserted_at updated_at"_L1},
    NeededTable{"phoenix_kit_audit_logs"_L1,
                "uuid action target_user_uuid admin_user_uuid ip_address user_agent metadata inserted_at"_L1},
    NeededTable{"phoenix_kit_settings"_L1, "uuid key value value_json module date_added date_updated"_L1},
    NeededTable{"phoenix_kit_user_oauth_providers"_L1,
                "uuid user_uuid provider provider_uid provider_email inserted_at updated_at"_L1},
};

constexpr qint64 UserReferences = 7;

Statement catalogueStatement(Connection &connection, QLatin1StringView name)
{
    Statement statement(connection, name);
    if (connection.dialect() == Dialect::Postgres)
        statement.bind(":schema"_L1, connection.profile().prefix);
    return statement;
}

Result<QSet<QString>> fetchTables(Connection &connection)
{
    QSet<QString> tables;
    TRY_STATUS(catalogueStatement(connection, "db/fetch_tables"_L1).each([&](const Row &row) {
        tables.insert(row.text("name"_L1));
    }));
    return tables;
}

// Names what is missing, so that an administrator knows why the database is refused.
Status checkColumns(Connection &connection)
{
    QSet<QString> present;
    TRY_STATUS(catalogueStatement(connection, "db/fetch_columns"_L1).each([&](const Row &row) {
        present.insert(row.text("table_name"_L1) + u'.' + row.text("column_name"_L1));
    }));
    QStringList missing;
    for (const NeededTable &table : neededTables) {
        for (const QString &column : QString(table.columns).split(u' ')) {
            const QString name = table.name + u'.' + column;
            if (!present.contains(name))
                missing << name;
        }
    }
    if (!missing.isEmpty())
        return failure(Error::of(Error::Kind::NotPhoenixKit, u"missing: "_s + missing.join(u", "_s)));
    return {};
}

Result<Installation::Layout> fetchLayout(Connection &connection)
{
    const qint64 references = TRY(catalogueStatement(connection, "db/count_user_references"_L1).number());
    if (references == 0)
        return Installation::Layout::Fresh;
    return references >= UserReferences ? Installation::Layout::Upgraded : Installation::Layout::Mixed;
}

Result<qint64> fetchWorkspaceValue(Connection &connection, const QString &key)
{
    return Statement(connection, "db/fetch_workspace_value"_L1).bind(":key"_L1, key).number();
}

Status inspectPostgres(Connection &connection, Installation &installation)
{
    const QString schema = connection.profile().prefix;
    if (!installation.has(u"phoenix_kit"_s))
        return failure(Error::of(Error::Kind::NotPhoenixKit, u"no table phoenix_kit in schema "_s + schema));
    installation.version =
        static_cast<int>(TRY(catalogueStatement(connection, "db/fetch_schema_version"_L1).number()));
    installation.layout = TRY(fetchLayout(connection));
    return {};
}

Status inspectSqlite(Connection &connection, Installation &installation)
{
    if (!installation.has(u"steward_workspace"_s))
        return failure(Error::of(Error::Kind::NotPhoenixKit, u"no table steward_workspace"_s));
    const qint64 step = TRY(fetchWorkspaceValue(connection, u"steward_step"_s));
    if (step > Installation::EmbeddedStep)
        return failure(Error::of(Error::Kind::TooNew, u"workspace of step %1"_s.arg(step)));
    installation.version = static_cast<int>(TRY(fetchWorkspaceValue(connection, u"schema_version"_s)));
    return {};
}

} // namespace

Result<Installation> inspectInstallation(Connection &connection)
{
    Installation installation;
    const bool isEmbedded = connection.dialect() == Dialect::Sqlite;
    installation.tables = TRY(fetchTables(connection));
    TRY_STATUS(isEmbedded ? inspectSqlite(connection, installation)
                          : inspectPostgres(connection, installation));
    if (installation.version < Installation::OldestVersion)
        return failure(Error::of(Error::Kind::TooOld, u"schema version %1"_s.arg(installation.version)));
    TRY_STATUS(checkColumns(connection));
    TRY_STATUS(Statement(connection, "db/fetch_server_facts"_L1).each([&](const Row &row) {
        installation.serverVersion = (isEmbedded ? u"SQLite "_s : u"PostgreSQL "_s) + row.text("version"_L1);
        installation.serverTimeZone = row.text("time_zone"_L1);
    }));
    return installation;
}

} // namespace steward
