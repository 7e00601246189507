// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/users/user.h>
#include <core/users/userreferences.h>

#include <functional>

namespace steward::ui {

/// Something that can be done to one person and to many alike.
struct UserDeed
{
    QString verb;        ///< what the button says: "Confirm"
    QString question;    ///< to many: "Confirm the addresses of 12 people?"
    QString consequence; ///< what follows from it; may be empty
    QString done;        ///< to one; %1 is the name
    std::function<Status(const ServiceContext &, const UserId &)> run;
    /// What it would do to the rows that name a person; only for what cannot be taken back.
    std::function<Result<QList<UserReference>>(const ServiceContext &, const UserId &)> preview = {};

    [[nodiscard]] bool isFinal() const { return preview != nullptr; }
};

/// Each for so many people; with 1, only `done` and `run` are needed.
[[nodiscard]] UserDeed confirmDeed(int people);
[[nodiscard]] UserDeed unconfirmDeed(int people);
[[nodiscard]] UserDeed activateDeed(int people);
[[nodiscard]] UserDeed deactivateDeed(int people);
[[nodiscard]] UserDeed endSessionsDeed(int people);
[[nodiscard]] UserDeed sendConfirmationDeed(int people);
[[nodiscard]] UserDeed sendPasswordResetDeed(int people);
[[nodiscard]] UserDeed sendMagicLinkDeed(int people);
[[nodiscard]] UserDeed promoteDeed(int people);
[[nodiscard]] UserDeed demoteDeed(int people);
/// Of many people at once no Owner and no Admin is deleted: these are looked at one by one.
[[nodiscard]] UserDeed deleteDeed(int people);

} // namespace steward::ui
