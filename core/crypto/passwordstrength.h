// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace steward {

/// How hard a password is to guess, as a hint while somebody types; it refuses nothing.
struct PasswordStrength
{
    enum class Reason {
        None,
        Empty,
        TooShort,
        Common,       ///< on every list of passwords
        PersonalData, ///< contains the person's name or address
        Repetition,   ///< the same characters again and again
        Sequence,     ///< "abcdef", "123456", "qwerty"
        OneKind,      ///< short, and letters or digits only
    };

    int score = 0; ///< 0 (at once) to 4 (out of reach)
    Reason reason = Reason::None; ///< what weakens it most
};

/// Estimates the strength. `personal` holds what an attacker tries first: names, e-mail, username.
[[nodiscard]] PasswordStrength passwordStrength(const QString &password, const QStringList &personal = {});

} // namespace steward
