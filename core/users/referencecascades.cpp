// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/referencecascades.h>

#include <core/db/statement.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr QLatin1StringView Users = "phoenix_kit_users"_L1;

QString anyOf(const QStringList &conditions)
{
    return conditions.isEmpty() ? QString() : u'(' + conditions.join(u" OR "_s) + u')';
}

} // namespace

Status ReferenceCascades::fetchKeys()
{
    Statement statement(m_context.connection, "users/fetch_cascades"_L1);
    if (m_context.connection.dialect() == Dialect::Postgres)
        statement.bind(":schema"_L1, m_context.connection.profile().prefix);
    return statement.each([this](const Row &row) {
        m_keys.append({row.text("child_table"_L1), row.text("child_column"_L1), row.text("parent_table"_L1),
                       row.text("parent_column"_L1)});
    });
}

QString ReferenceCascades::own(const QString &table) const
{
    QStringList conditions;
    for (const UserReference &reference : m_references) {
        if (reference.table == table && reference.fate == ReferenceFate::Deleted)
            conditions << u"coalesce("_s + quotedIdentifier(reference.column) + u" = :user, FALSE)"_s;
    }
    return anyOf(conditions);
}

QString ReferenceCascades::hangingOn(const Key &key, const QStringList &path) const
{
    QStringList deleted;
    for (const QString &condition : {own(key.parentTable), hanging(key.parentTable, path)}) {
        if (!condition.isEmpty())
            deleted << condition;
    }
    if (deleted.isEmpty())
        return {};
    return quotedIdentifier(key.childColumn) + u" IN (SELECT "_s + quotedIdentifier(key.parentColumn) + u" FROM "_s
           + quotedIdentifier(key.parentTable) + u" WHERE "_s + anyOf(deleted) + u')';
}

QString ReferenceCascades::hanging(const QString &table, const QStringList &path) const
{
    if (path.contains(table))
        return {};
    QStringList conditions;
    for (const Key &key : m_keys) {
        if (key.childTable != table)
            continue;
        const bool isKnown = std::ranges::any_of(m_references, [&key](const UserReference &reference) {
            return reference.table == key.childTable && reference.column == key.childColumn;
        });
        // A table of the site's own program; those of PhoenixKit are among the references.
        QString condition = key.parentTable != Users ? hangingOn(key, path + QStringList{table})
                            : isKnown                ? QString()
                                                     : quotedIdentifier(key.childColumn) + u" = :user"_s;
        if (!condition.isEmpty())
            conditions << condition;
    }
    return anyOf(conditions);
}

Result<QList<UserReference>> ReferenceCascades::count(const UserId &user)
{
    m_keys.clear();
    TRY_STATUS(fetchKeys());
    QStringList tables;
    for (const Key &key : std::as_const(m_keys))
        tables << key.childTable;
    tables.removeDuplicates();
    QList<UserReference> following;
    for (const QString &table : std::as_const(tables)) {
        const QString condition = hanging(table, {});
        if (condition.isEmpty())
            continue;
        const QString counted = own(table);
        const QString sql = sqlText(m_context.connection.dialect(), "users/count_hanging_rows"_L1)
                                .replace("{table}"_L1, quotedIdentifier(table))
                                .replace("{counted}"_L1, counted.isEmpty() ? u"FALSE"_s : counted)
                                .replace("{condition}"_L1, condition);
        const qint64 rows = TRY(Statement::fromText(m_context.connection, sql).bind(":user"_L1, user).number());
        if (rows > 0)
            following.append({table, {}, ReferenceFate::Deleted, false, rows});
    }
    return following;
}

} // namespace steward
