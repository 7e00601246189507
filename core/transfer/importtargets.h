// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/fields/fielddefinition.h>

#include <QHash>

namespace steward {

/// Beside the fields of people a column of a file may hold one of these two, for new people alone.
inline constexpr QLatin1StringView PasswordTarget{"password"};
inline constexpr QLatin1StringView HashTarget{"password_hash"};

/// What a column can be taken as: the fields that an import takes, and the two above.
[[nodiscard]] QStringList importTargets(const FieldDefinitions &definitions);

/// The fields by which a row can name a person: "email", "username", "uuid".
[[nodiscard]] const QStringList &importKeys();

/// For each header the target whose id it is, or whose title in `titles` (title to id), whatever the
/// case, blanks and punctuation; empty for what names nothing. No target comes twice.
[[nodiscard]] QStringList guessTargets(const QStringList &headers, const FieldDefinitions &definitions,
                                       const QHash<QString, QString> &titles = {});

/// The best key among these targets: e-mail, then username, then UUID; empty when there is none.
[[nodiscard]] QString guessKey(const QStringList &targets);

/// Errors: Invalid "map" (UnknownValue for what is no target, Taken for one that comes twice), "key"
/// (UnknownValue, or Blank when no column holds it).
[[nodiscard]] Status checkTargets(const QStringList &targets, const QString &key, const FieldDefinitions &definitions);

} // namespace steward
