// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/servicecontext.h>
#include <core/base/uuid.h>

#include <QString>

#include <array>
#include <functional>

namespace steward {

/// Who acts in the table of ranks, in the order of its lines.
enum class RankActor { System, Owner, SecondOwner, Admin, Clerk, Plain, InactiveAdmin };
/// On whom, in the order of its columns.
enum class RankTarget { Owner, Admin, Plain, Self };

/// What each actor may do to each target: "+" done, "=" done without a change, "." no such case, else
/// a refusal, see rankRefusal().
using RankTable = std::array<QLatin1StringView, 7>;

/// The identifier of the refusal that a letter of a table stands for; empty for "+" and "=".
[[nodiscard]] QString rankRefusal(QChar letter);

/// What an act finds besides the people: the system's own context, a bucket and a picture.
struct RankScene
{
    ServiceContext context; ///< of the actor
    ServiceContext system;
    UserId target;
    QString targetEmail;
    QString picture; ///< path of a picture
    QString note;    ///< what prepare() leaves for the act: a token, an id
};

/// One function of core that changes something.
struct RankAct
{
    const char *name;
    RankTable table;
    /// "done" or the identifier of the refusal.
    std::function<QString(const RankScene &)> run;
    /// By the system, before: what the act needs, kept in RankScene::note.
    std::function<QString(const RankScene &)> prepare = {};
};

/// Every one of them.
[[nodiscard]] QList<RankAct> rankActs();

} // namespace steward
