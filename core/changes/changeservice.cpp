// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/changes/changeservice.h>

#include <core/changes/changerun.h>
#include <core/db/transaction.h>

using namespace Qt::StringLiterals;

namespace steward {

Result<ChangeReport> ChangeService::apply(const ChangeSet &changes, ApplyMode mode, ChangeProgress *progress)
{
    for (int attempt = 1;; ++attempt) {
        if (progress)
            progress->done = 0;
        auto report = [&]() -> Result<ChangeReport> {
            auto transaction = TRY(Transaction::begin(m_context.connection, "apply changes"_L1));
            ChangeReport outcome = TRY(ChangeRun(m_context, changes, progress).run());
            if (mode == ApplyMode::WhatCanBe || outcome.isClean()) {
                TRY_STATUS(transaction->commit());
                outcome.isApplied = true;
            }
            return outcome;
        }();
        if (report || !mayRetry(m_context.connection, report.error(), attempt))
            return report;
    }
}

Result<ChangeReport> ChangeService::rehearse(const ChangeSet &changes, ChangeProgress *progress)
{
    const auto transaction = TRY(Transaction::begin(m_context.connection, "rehearse changes"_L1));
    return ChangeRun(m_context, changes, progress).run();
}

} // namespace steward
