// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/uuid.h>
#include <core/models/sortkey.h>

#include <QList>

#include <optional>

namespace steward {

/// One question about a session.
struct SessionCondition
{
    enum class Kind {
        Valid,
        Expired,
        InactivePerson,
        DeletedPerson, ///< nobody has the UUID any more
        InLast,        ///< opened in the last …: a number and a unit, e.g. "7d", "12h", "30m"
        NotInLast,
        Address,       ///< a part of the address
        Device,        ///< a part of the hash of the browser
        Person,        ///< by UUID
        NotPerson,
    };

    Kind kind = Kind::Valid;
    QString value = {};

    friend bool operator==(const SessionCondition &, const SessionCondition &) = default;
};

/// Which sessions of the site, and in which order.
struct SessionQuery
{
    QString search; ///< every word must occur in the person's names, the address or the token's preview
    QList<SessionCondition> conditions;     ///< all must hold
    QList<SortKey> sort;                    ///< ends with the UUID by itself; empty means the newest first
    std::optional<QList<QUuid>> keys = {};  ///< these sessions alone

    /// True when it asks for all sessions.
    [[nodiscard]] bool isOpen() const { return search.isEmpty() && conditions.isEmpty() && !keys; }
    friend bool operator==(const SessionQuery &, const SessionQuery &) = default;
};

/// "valid", "in_last", …: how the command line writes them.
[[nodiscard]] QString conditionName(SessionCondition::Kind kind);

/// Reads "name" or "name:value" as the command line writes it. Errors: Invalid for "filter".
[[nodiscard]] Result<SessionCondition> parseSessionCondition(const QString &text);

} // namespace steward
