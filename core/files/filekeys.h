// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/uuid.h>

#include <QString>

namespace steward {

/// Where PhoenixKit puts the objects of a file, so that the site finds what Steward has stored.

/// "<first two characters of the owner>/<first two of the MD5>/<MD5>".
[[nodiscard]] QString fileDirectory(const UserId &owner, const QString &md5);
/// The original is named by the MD5 of its content, a variant by the SHA-256 of the original.
[[nodiscard]] QString originalKey(const QString &directory, const QString &md5, const QString &extension);
[[nodiscard]] QString variantKey(const QString &directory, const QString &checksum, const QString &variant,
                                 const QString &extension);

/// SHA-256 of the owner's UUID followed by the checksum, both as text.
[[nodiscard]] QString ownChecksumOf(const UserId &owner, const QString &checksum);

/// What stands after the last dot, as it is written. Errors: Invalid "ext" Blank, or Invalid when it
/// is more than letters and digits, which a part of a path would be.
[[nodiscard]] Result<QString> extensionOf(const QString &fileName);
/// By the extension, in any case.
[[nodiscard]] QString mimeTypeOf(const QString &extension);

} // namespace steward
