// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/secret.h>

namespace steward {

/// Hashes a password with bcrypt: "$2b$", the cost (4 to 31), 16 random bytes of salt. Slow on
/// purpose, so it runs where nobody waits for the thread. bcrypt looks at the first 72 bytes only;
/// the form refuses longer ones. Errors: Invalid "password" Blank for an empty password, LineBreak
/// for one with a NUL, behind which bcrypt would see nothing; Internal when the library refuses.
[[nodiscard]] Result<QString> hashPassword(const Secret &password, int cost);

/// True when the password has this hash. "$2b$" and "$2a$" count; any other kind, an empty password
/// and one with a NUL never match, after the time that a check takes.
[[nodiscard]] bool verifyPassword(const Secret &password, const QString &hash);

/// Takes the time of a check, so that nobody can tell an unknown user from a wrong password.
void pretendToVerify(const Secret &password, int cost);

} // namespace steward
