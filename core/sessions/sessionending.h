// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/sessions/sessionquery.h>

namespace steward {

/// What an ending does, or would do.
struct EndedSessions
{
    qint64 sessions = 0;
    qint64 people = 0; ///< whose sessions these are
    qint64 spared = 0; ///< sessions that stay, because their people rank above who acts
};

/// Ends any number of sessions at once, expired ones too, with one audit row for each person. What
/// belongs to people who rank above the actor is left out and counted. Errors everywhere: Denied
/// "insufficient_permissions"; Invalid "filter" for a query that asks for all sessions or makes no
/// sense; those of the database.
class SessionEnding
{
public:
    explicit SessionEnding(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// All but those of the actor's own account; for the system, all.
    [[nodiscard]] SessionQuery everyoneElses() const;
    /// Those that are not valid any more.
    [[nodiscard]] static SessionQuery expired();

    /// Writes nothing.
    [[nodiscard]] Result<EndedSessions> preview(const SessionQuery &which);
    [[nodiscard]] Result<EndedSessions> end(const SessionQuery &which);

private:
    ServiceContext m_context;
};

} // namespace steward
