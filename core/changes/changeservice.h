// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/changes/changeset.h>

#include <atomic>

namespace steward {

/// What to do when some rows cannot be changed.
enum class ApplyMode { AllOrNothing, WhatCanBe };

/// How far an applying is, and the wish to stop it: shared between the thread that works and the one
/// that watches. A stopped one changes nothing.
struct ChangeProgress
{
    std::atomic<qint64> done = 0; ///< rows
    std::atomic<bool> isCancelled = false;
};

/// Applies change sets: every row under a lock, compared with what it was when the edit began, judged
/// by the rules that single edits obey, written with its audit rows. Set-based: thousands of rows are
/// a handful of statements. One transaction. Applying alone keeps no memory: ChangeHistory does.
class ChangeService
{
public:
    explicit ChangeService(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// Applies all of it, or nothing when a row conflicts, is refused or missing and the mode says so;
    /// the report says for each row what became of it. Errors: those of the server, and Cancelled,
    /// after which nothing is changed.
    [[nodiscard]] Result<ChangeReport> apply(const ChangeSet &changes, ApplyMode mode = ApplyMode::AllOrNothing,
                                             ChangeProgress *progress = nullptr);

    /// The report that apply() would give, found out by doing it and rolling back.
    [[nodiscard]] Result<ChangeReport> rehearse(const ChangeSet &changes, ChangeProgress *progress = nullptr);

private:
    ServiceContext m_context;
};

} // namespace steward
