// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>

#include <QByteArray>

class QIODevice;

namespace steward {

/// SHA-256 of these bytes: 32 bytes.
[[nodiscard]] QByteArray sha256(const QByteArray &bytes);

/// The same as 64 hexadecimal digits in lower case.
[[nodiscard]] QString sha256Hex(const QByteArray &bytes);

/// SHA-256 of all that is left to read. Errors: Internal when reading fails; detail names why.
[[nodiscard]] Result<QByteArray> sha256Of(QIODevice &device);

/// SHA-256 of a whole file, as 64 hexadecimal digits. Errors: NotFound "file_not_readable".
[[nodiscard]] Result<QString> sha256OfFile(const QString &path);

/// HMAC with SHA-256 (RFC 2104): 32 bytes.
[[nodiscard]] QByteArray hmacSha256(const QByteArray &key, const QByteArray &bytes);

/// Bytes from the system's cryptographic random source.
[[nodiscard]] QByteArray randomBytes(int count);

} // namespace steward
