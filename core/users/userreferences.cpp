// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userreferences.h>

#include <core/db/installation.h>
#include <core/users/referencecascades.h>

#include <array>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

// What a row is to the person, which decides its fate where the column may be empty and where not.
enum class Bond {
    Own,       ///< of no worth without the person: always deleted
    Content,   ///< what others read: anonymised, else deleted
    Mention,   ///< who wrote or assigned something about others: cleared, else deleted
    Origin,    ///< who made something that belongs to everybody: cleared, else kept
    Financial, ///< must be preserved: cleared, else the deletion is refused
};

struct KnownReference
{
    QLatin1StringView table; ///< without "phoenix_kit_"
    QLatin1StringView column;
    Bond bond;
};

constexpr std::array knownReferences{
    KnownReference{"users_tokens"_L1, "user_uuid"_L1, Bond::Own},
    KnownReference{"user_role_assignments"_L1, "user_uuid"_L1, Bond::Own},
    KnownReference{"user_oauth_providers"_L1, "user_uuid"_L1, Bond::Own},
    KnownReference{"billing_profiles"_L1, "user_uuid"_L1, Bond::Own},
    KnownReference{"shop_carts"_L1, "user_uuid"_L1, Bond::Own},
    KnownReference{"admin_notes"_L1, "user_uuid"_L1, Bond::Own},
    KnownReference{"payment_methods"_L1, "user_uuid"_L1, Bond::Own},
    KnownReference{"comment_likes"_L1, "user_uuid"_L1, Bond::Own},
    KnownReference{"comment_dislikes"_L1, "user_uuid"_L1, Bond::Own},
    KnownReference{"comments_likes"_L1, "user_uuid"_L1, Bond::Own},
    KnownReference{"comments_dislikes"_L1, "user_uuid"_L1, Bond::Own},
    KnownReference{"post_likes"_L1, "user_uuid"_L1, Bond::Own},
    KnownReference{"post_dislikes"_L1, "user_uuid"_L1, Bond::Own},
    KnownReference{"post_mentions"_L1, "user_uuid"_L1, Bond::Own},
    KnownReference{"user_follows"_L1, "follower_uuid"_L1, Bond::Own},
    KnownReference{"user_follows"_L1, "followed_uuid"_L1, Bond::Own},
    KnownReference{"user_follows_history"_L1, "follower_uuid"_L1, Bond::Own},
    KnownReference{"user_follows_history"_L1, "followed_uuid"_L1, Bond::Own},
    KnownReference{"user_blocks"_L1, "blocker_uuid"_L1, Bond::Own},
    KnownReference{"user_blocks"_L1, "blocked_uuid"_L1, Bond::Own},
    KnownReference{"user_blocks_history"_L1, "blocker_uuid"_L1, Bond::Own},
    KnownReference{"user_blocks_history"_L1, "blocked_uuid"_L1, Bond::Own},
    KnownReference{"user_connections"_L1, "requester_uuid"_L1, Bond::Own},
    KnownReference{"user_connections"_L1, "recipient_uuid"_L1, Bond::Own},
    KnownReference{"user_connections_history"_L1, "user_a_uuid"_L1, Bond::Own},
    KnownReference{"user_connections_history"_L1, "user_b_uuid"_L1, Bond::Own},
    KnownReference{"user_connections_history"_L1, "actor_uuid"_L1, Bond::Own},
    KnownReference{"invoices"_L1, "user_uuid"_L1, Bond::Financial},
    KnownReference{"transactions"_L1, "user_uuid"_L1, Bond::Financial},
    KnownReference{"subscriptions"_L1, "user_uuid"_L1, Bond::Financial},
    KnownReference{"orders"_L1, "user_uuid"_L1, Bond::Content},
    KnownReference{"comments"_L1, "user_uuid"_L1, Bond::Content},
    KnownReference{"post_comments"_L1, "user_uuid"_L1, Bond::Content},
    KnownReference{"posts"_L1, "user_uuid"_L1, Bond::Content},
    KnownReference{"ticket_comments"_L1, "user_uuid"_L1, Bond::Content},
    KnownReference{"tickets"_L1, "user_uuid"_L1, Bond::Content},
    KnownReference{"email_logs"_L1, "user_uuid"_L1, Bond::Content},
    KnownReference{"files"_L1, "user_uuid"_L1, Bond::Content},
    KnownReference{"admin_notes"_L1, "author_uuid"_L1, Bond::Mention},
    KnownReference{"post_groups"_L1, "user_uuid"_L1, Bond::Mention},
    KnownReference{"post_views"_L1, "user_uuid"_L1, Bond::Mention},
    KnownReference{"referral_code_usage"_L1, "used_by_uuid"_L1, Bond::Mention},
    KnownReference{"ai_requests"_L1, "user_uuid"_L1, Bond::Mention},
    KnownReference{"consent_logs"_L1, "user_uuid"_L1, Bond::Mention},
    KnownReference{"email_blocklist"_L1, "user_uuid"_L1, Bond::Origin},
    KnownReference{"user_role_assignments"_L1, "assigned_by_uuid"_L1, Bond::Origin},
    KnownReference{"role_permissions"_L1, "granted_by_uuid"_L1, Bond::Origin},
    KnownReference{"tickets"_L1, "assigned_to_uuid"_L1, Bond::Origin},
    KnownReference{"ticket_status_history"_L1, "changed_by_uuid"_L1, Bond::Origin},
    KnownReference{"email_templates"_L1, "created_by_user_uuid"_L1, Bond::Origin},
    KnownReference{"email_templates"_L1, "updated_by_user_uuid"_L1, Bond::Origin},
    KnownReference{"entities"_L1, "created_by_uuid"_L1, Bond::Origin},
    KnownReference{"entity_data"_L1, "created_by_uuid"_L1, Bond::Origin},
    KnownReference{"publishing_posts"_L1, "created_by_uuid"_L1, Bond::Origin},
    KnownReference{"publishing_posts"_L1, "updated_by_uuid"_L1, Bond::Origin},
    KnownReference{"publishing_versions"_L1, "created_by_uuid"_L1, Bond::Origin},
    KnownReference{"referral_codes"_L1, "created_by_uuid"_L1, Bond::Origin},
    KnownReference{"scheduled_jobs"_L1, "created_by_uuid"_L1, Bond::Origin},
    KnownReference{"shop_import_logs"_L1, "user_uuid"_L1, Bond::Origin},
    KnownReference{"shop_products"_L1, "created_by_uuid"_L1, Bond::Origin},
    KnownReference{"sync_connections"_L1, "approved_by_uuid"_L1, Bond::Origin},
    KnownReference{"sync_connections"_L1, "created_by_uuid"_L1, Bond::Origin},
    KnownReference{"sync_connections"_L1, "revoked_by_uuid"_L1, Bond::Origin},
    KnownReference{"sync_connections"_L1, "suspended_by_uuid"_L1, Bond::Origin},
    KnownReference{"sync_transfers"_L1, "approved_by_uuid"_L1, Bond::Origin},
    KnownReference{"sync_transfers"_L1, "denied_by_uuid"_L1, Bond::Origin},
    KnownReference{"sync_transfers"_L1, "initiated_by_uuid"_L1, Bond::Origin},
};

ReferenceFate fateOf(Bond bond, bool mayBeEmpty)
{
    if (bond == Bond::Own)
        return ReferenceFate::Deleted;
    if (mayBeEmpty)
        return ReferenceFate::Anonymised;
    if (bond == Bond::Financial)
        return ReferenceFate::Refused;
    return bond == Bond::Origin ? ReferenceFate::Kept : ReferenceFate::Deleted;
}

} // namespace

Result<QList<UserReference>> UserReferences::present()
{
    Statement statement(m_context.connection, "users/fetch_uuid_columns"_L1);
    if (m_context.connection.dialect() == Dialect::Postgres)
        statement.bind(":schema"_L1, m_context.connection.profile().prefix);
    QHash<QString, bool> mayBeEmpty;
    TRY_STATUS(statement.each([&](const Row &row) {
        mayBeEmpty.insert(row.text("table_name"_L1) + u'.' + row.text("column_name"_L1), row.boolean("may_be_empty"_L1));
    }));
    QList<UserReference> references;
    for (const KnownReference &known : knownReferences) {
        const QString table = "phoenix_kit_"_L1 + known.table;
        const auto column = mayBeEmpty.constFind(table + u'.' + known.column);
        if (column != mayBeEmpty.cend())
            references.append({table, known.column, fateOf(known.bond, *column), known.bond == Bond::Content});
    }
    return references;
}

// Identifiers cannot be bound; these come from the table above.
Statement UserReferences::statementOn(const UserReference &reference, QLatin1StringView statement)
{
    return Statement::fromText(m_context.connection, sqlText(m_context.connection.dialect(), statement)
                                                         .replace("{table}"_L1, quotedIdentifier(reference.table))
                                                         .replace("{column}"_L1, quotedIdentifier(reference.column)));
}

Result<qint64> UserReferences::run(QLatin1StringView statement, const UserReference &reference, const UserId &user)
{
    Statement filled = statementOn(reference, statement);
    filled.bind(":user"_L1, user);
    return statement == "users/count_references"_L1 ? filled.number() : filled.execute();
}

Result<QList<UserReference>> UserReferences::direct(const UserId &user)
{
    QList<UserReference> found;
    for (UserReference &reference : TRY(present())) {
        reference.rows = TRY(run("users/count_references"_L1, reference, user));
        if (reference.rows > 0)
            found.append(reference);
    }
    return found;
}

Result<QList<UserReference>> UserReferences::count(const UserId &user)
{
    const QList<UserReference> references = TRY(direct(user));
    return references + TRY(ReferenceCascades(m_context, references).count(user));
}

Result<QHash<UserId, QString>> UserReferences::naming(const QList<QUuid> &people)
{
    QHash<UserId, QString> tables;
    for (const UserReference &reference : TRY(present())) {
        if (reference.table == "phoenix_kit_user_role_assignments"_L1 && reference.column == "user_uuid"_L1)
            continue;
        TRY_STATUS(statementOn(reference, "users/fetch_named_people"_L1)
                       .bind(":uuids"_L1, people)
                       .each([&](const Row &row) { tables.insert(row.id<UserId>("person"_L1), reference.table); }));
    }
    return tables;
}

Result<QList<UserReference>> UserReferences::resolve(const UserId &user)
{
    QList<UserReference> references = TRY(count(user));
    for (const UserReference &reference : std::as_const(references)) {
        if (reference.fate == ReferenceFate::Refused) {
            Error error = Error::of(Error::Kind::InUse, reference.table);
            error.identifier = u"user_has_financial_records"_s;
            return failure(error);
        }
    }
    if (m_context.installation.has(u"phoenix_kit_shop_cart_items"_s))
        TRY(Statement(m_context.connection, "users/delete_cart_items"_L1).bind(":user"_L1, user).execute());
    for (UserReference &reference : references) {
        if (reference.column.isEmpty())
            continue; // the database's work
        if (reference.fate == ReferenceFate::Deleted)
            reference.rows = TRY(run("users/delete_references"_L1, reference, user));
        else if (reference.fate == ReferenceFate::Anonymised)
            reference.rows = TRY(run("users/clear_references"_L1, reference, user));
    }
    return references;
}

} // namespace steward
