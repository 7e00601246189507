// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/changes/changeservice.h>

#include <core/db/statement.h>
#include <core/db/transaction.h>
#include <core/users/userlist.h>
#include <core/users/userprofile.h>
#include <core/users/userstatus.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QList<FieldConflict> conflictsOf(const ListedUser &current, const RowChange &row)
{
    QList<FieldConflict> conflicts;
    for (const FieldChange &change : row.fields) {
        const auto field = UserField::parse(change.field);
        const QJsonValue theirs = field ? changeValue(*field, current) : QJsonValue();
        if (theirs != change.before && theirs != change.after)
            conflicts.append({change.field, change.before, theirs, change.after});
    }
    return conflicts;
}

// What a person or a rule got wrong belongs to the row; a broken server ends the whole.
bool isAboutRow(const Error &error)
{
    return error.kind == Error::Kind::Invalid || error.kind == Error::Kind::Denied
           || error.kind == Error::Kind::Taken || error.kind == Error::Kind::InUse;
}

} // namespace

Result<ChangeReport> ChangeService::apply(const ChangeSet &changes)
{
    auto transaction = TRY(Transaction::begin(m_context.connection, "apply changes"_L1));
    ChangeReport report = TRY(run(changes));
    if (report.isClean())
        TRY_STATUS(transaction->commit());
    return report;
}

Result<ChangeReport> ChangeService::rehearse(const ChangeSet &changes)
{
    const auto transaction = TRY(Transaction::begin(m_context.connection, "rehearse changes"_L1));
    return run(changes);
}

Result<ChangeReport> ChangeService::run(const ChangeSet &changes)
{
    ChangeReport report;
    for (const RowChange &row : changes.rows)
        report.rows.append(TRY(runRow(row)));
    return report;
}

Result<RowOutcome> ChangeService::runRow(const RowChange &row)
{
    RowOutcome outcome{row.user, RowOutcome::State::Changed, {}, {}};
    const auto current = TRY(lockedRow(row.user));
    if (!current) {
        outcome.state = RowOutcome::State::Missing;
        return outcome;
    }
    outcome.conflicts = conflictsOf(*current, row);
    if (!outcome.conflicts.isEmpty()) {
        outcome.state = RowOutcome::State::Conflict;
        return outcome;
    }
    const Status written = inTransaction(m_context.connection, "change row"_L1, [&] { return write(*current, row); });
    if (!written && !isAboutRow(written.error()))
        return failure(written.error());
    if (!written) {
        outcome.state = RowOutcome::State::Refused;
        outcome.error = written.error();
    }
    return outcome;
}

Result<std::optional<ListedUser>> ChangeService::lockedRow(UserId user)
{
    const auto locked = TRY(Statement(m_context.connection, "changes/lock_user"_L1)
                                .bind(":uuid"_L1, user)
                                .one([](const Row &row) { return row.key(); }));
    if (!locked)
        return std::optional<ListedUser>();
    const QList<ListedUser> rows = TRY(UserList(m_context.connection).rows({user.uuid()}));
    return rows.isEmpty() ? std::optional<ListedUser>() : rows.first();
}

} // namespace steward
