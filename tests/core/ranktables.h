// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "rankacts.h"

#include <core/changes/changeservice.h>

namespace steward {

/// The acts by what they are about.
[[nodiscard]] QList<RankAct> rankPeopleActs();
[[nodiscard]] QList<RankAct> rankAccessActs();
[[nodiscard]] QList<RankAct> rankSiteActs();
[[nodiscard]] QList<RankAct> rankManyActs();
[[nodiscard]] QList<RankAct> rankContentActs();

namespace rank {

using namespace Qt::StringLiterals;

// Lines: system, Owner, second Owner, Admin, holder of "users", plain, inactive Admin.
// Columns: an Owner, an Admin, a plain person, oneself.
inline constexpr RankTable ownOrBelow{"+++."_L1, "++++"_L1, "++++"_L1, "-+++"_L1, "--++"_L1, "---+"_L1, "----"_L1};
inline constexpr RankTable below{"+++."_L1, "++++"_L1, "++++"_L1, "-+++"_L1, "--++"_L1, "----"_L1, "----"_L1};
// The change set finds an inactive person as it wants to have them.
inline constexpr RankTable belowOrDone{"+++."_L1, "++++"_L1, "++++"_L1, "-+++"_L1, "--++"_L1, "----"_L1, "---="_L1};
inline constexpr RankTable managers{"+++."_L1, "++++"_L1, "++++"_L1, "++++"_L1, "++++"_L1, "----"_L1, "----"_L1};
inline constexpr RankTable administrators{"+++."_L1, "++++"_L1, "++++"_L1, "++++"_L1, "----"_L1, "----"_L1, "----"_L1};
inline constexpr RankTable ownName{"+++."_L1, "---+"_L1, "---+"_L1, "---+"_L1, "---+"_L1, "----"_L1, "----"_L1};
inline constexpr RankTable anybody{"+++."_L1, "++++"_L1, "++++"_L1, "++++"_L1, "++++"_L1, "++++"_L1, "++++"_L1};
inline constexpr RankTable nobody{"www."_L1, "wwww"_L1, "wwww"_L1, "wwww"_L1, "wwww"_L1, "wwww"_L1, "wwww"_L1};
inline constexpr RankTable guests{"+++."_L1, "++++"_L1, "++++"_L1, "=+++"_L1, "==++"_L1, "----"_L1, "----"_L1};
inline constexpr RankTable deletion{"+++."_L1, "+++d"_L1, "+++d"_L1, "--+d"_L1, "---d"_L1, "---d"_L1, "---d"_L1};
inline constexpr RankTable grants{"+++."_L1, "+++s"_L1, "+++s"_L1, "-++s"_L1, "--+s"_L1, "---s"_L1, "---s"_L1};
// A change set looks at the rank first.
inline constexpr RankTable changedGrants{"+++."_L1, "+++s"_L1, "+++s"_L1, "-++s"_L1, "--+s"_L1, "---s"_L1, "----"_L1};
inline constexpr RankTable adminGrants{"+++."_L1, "+++s"_L1, "+++s"_L1, "-++s"_L1, "---s"_L1, "---s"_L1, "---s"_L1};
inline constexpr RankTable ownerGrants{"ooo."_L1, "ooos"_L1, "ooos"_L1, "-oos"_L1, "--os"_L1, "---s"_L1, "---s"_L1};
inline constexpr RankTable ownerRemoval{"+aa."_L1, "+aas"_L1, "+aas"_L1, "-aas"_L1, "--as"_L1, "---s"_L1, "---s"_L1};
inline constexpr RankTable demotion{"++n."_L1, "++ns"_L1, "++ns"_L1, "-+ns"_L1, "--ns"_L1, "---s"_L1, "---s"_L1};

inline const QString newPassword = u"Correct-horse-7"_s;

inline QString outcomeOf(const Error &error)
{
    return error.identifier.isEmpty() ? kindName(error.kind) + u' ' + error.detail : error.identifier;
}

template<class T>
QString outcomeOf(const Result<T> &result)
{
    return result ? u"done"_s : outcomeOf(result.error());
}

inline QString outcomeOf(const Result<ChangeReport> &report)
{
    if (!report)
        return outcomeOf(report.error());
    const RowOutcome row = report->rows.value(0);
    return row.state == RowOutcome::State::Refused ? outcomeOf(row.error) : u"done"_s;
}

inline QString newEmail()
{
    return uuidText(newUuid()) + u"@example.com"_s;
}

} // namespace rank
} // namespace steward
