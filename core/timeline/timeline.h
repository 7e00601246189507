// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/timeline/timelineentry.h>
#include <core/users/user.h>

namespace steward {

/// What happened to a person and by them, from all tables that tell: the account, roles, sessions and
/// links, notes, pictures, the audit log, the mails that left from this computer and those that the site
/// has logged. Newest first, in pages. What the audit log tells too is told once, by the log, which
/// knows who it was.
class Timeline
{
public:
    explicit Timeline(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// Where a page begins.
    struct Cursor
    {
        QDateTime until; ///< invalid: now
        int skip = 0;    ///< entries of that very time that were on the page before
    };
    struct Page
    {
        QList<TimelineEntry> entries;
        Cursor next;
        bool hasMore = false;
    };

    /// About `limit` entries: things of the same second are not torn apart. Errors: NotFound
    /// "user_not_found"; those of the database.
    [[nodiscard]] Result<Page> page(const UserId &user, const Cursor &from, int limit);

private:
    Result<QList<TimelineEntry>> collect(const User &user, const QDateTime &until, int limit);
    Result<QList<TimelineEntry>> audit(const UserId &user, const QDateTime &until, int limit);
    Status nameOthers(QList<TimelineEntry> &entries);

    ServiceContext m_context;
};

} // namespace steward
