// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/changes/changeservice.h>

#include <core/db/transaction.h>
#include <core/fields/fieldstore.h>
#include <core/fields/fieldvalues.h>
#include <core/users/userlist.h>
#include <core/users/userprofile.h>
#include <core/users/userstatus.h>
#include <core/users/userstore.h>

#include <algorithm>

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

bool isDone(const ListedUser &current, const RowChange &row)
{
    return std::ranges::all_of(row.fields, [&current](const FieldChange &change) {
        const auto field = UserField::parse(change.field);
        return field && changeValue(*field, current) == change.after;
    });
}

bool isEditable(const QString &field)
{
    static const QStringList columns{u"email"_s, u"username"_s, u"first_name"_s, u"last_name"_s, u"user_timezone"_s};
    return columns.contains(field);
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
    if (isDone(*current, row)) {
        outcome.state = RowOutcome::State::Unchanged;
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
    const auto locked = TRY(UserStore(m_context.connection).lock(user));
    if (!locked)
        return std::optional<ListedUser>();
    const QList<ListedUser> rows = TRY(UserList(m_context.connection).rows({user.uuid()}));
    return rows.isEmpty() ? std::optional<ListedUser>() : rows.first();
}

Status ChangeService::write(const ListedUser &current, const RowChange &row)
{
    TRY_STATUS(checkCustomValues(row));
    QJsonObject attributes;
    for (const FieldChange &change : row.fields) {
        const auto field = UserField::parse(change.field);
        if (!field)
            return failure(Error::invalid(change.field, Violation::UnknownValue));
        if (changeValue(*field, current) == change.after)
            continue;
        if (change.field == "is_active"_L1) {
            TRY(UserStatus(m_context).update(row.user, {{change.field, change.after}}));
        } else if (change.field == "preferred_locale"_L1) {
            TRY(UserProfile(m_context).setLocale(row.user, change.after));
        } else if (field->kind() == UserField::Kind::Custom && change.after.isNull()) {
            TRY(UserProfile(m_context).deleteCustomField(row.user, field->customKey()));
        } else if (field->kind() == UserField::Kind::Custom) {
            attributes.insert(field->customKey(), change.after);
        } else if (field->kind() == UserField::Kind::Text && isEditable(change.field)) {
            attributes.insert(change.field, change.after);
        } else {
            return failure(Error::invalid(change.field, Violation::ReservedKey));
        }
    }
    if (!attributes.isEmpty())
        TRY(UserProfile(m_context).updateFields(row.user, attributes));
    return {};
}

Status ChangeService::checkCustomValues(const RowChange &row)
{
    FieldErrors errors;
    const QList<FieldDefinition> definitions = TRY(FieldStore(m_context).enabled());
    for (const FieldChange &change : row.fields) {
        for (const FieldDefinition &definition : definitions) {
            if (UserField::custom(definition.key).id() != change.field)
                continue;
            if (const auto violation = checkFieldValue(definition, change.after))
                errors.append({definition.key, *violation});
        }
    }
    return errors.isEmpty() ? Status() : failure(Error::invalid(errors));
}

} // namespace steward
