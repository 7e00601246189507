// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/changes/changeset.h>

namespace steward {

/// Applies change sets: every row under a lock, compared with what it was when the edit began,
/// written through the services, which hold the rules and write the audit rows. One transaction.
class ChangeService
{
public:
    explicit ChangeService(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// Applies all of it, or nothing when a row conflicts, is refused or missing; the report says
    /// for each row what became of it. Errors: those of the server, after which nothing is changed.
    [[nodiscard]] Result<ChangeReport> apply(const ChangeSet &changes);

    /// The report that apply() would give, found out by doing it and rolling back.
    [[nodiscard]] Result<ChangeReport> rehearse(const ChangeSet &changes);

private:
    Result<ChangeReport> run(const ChangeSet &changes);
    Result<RowOutcome> runRow(const RowChange &row);
    Result<std::optional<ListedUser>> lockedRow(UserId user);
    Status write(const ListedUser &current, const RowChange &row);
    Status checkCustomValues(const RowChange &row);

    ServiceContext m_context;
};

} // namespace steward
