// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace steward {

inline constexpr int TokenLength = 48; ///< random bytes of a session or e-mail token

/// 48 fresh random bytes: a session token as it is stored, an e-mail token before it is encoded.
[[nodiscard]] QByteArray newToken();

/// URL-safe Base64 without padding: how a token stands in a link.
[[nodiscard]] QString encodeToken(const QByteArray &bytes);

/// Reads what encodeToken() wrote, strictly: padding, another alphabet, an impossible length or
/// loose bits at the end give nothing.
[[nodiscard]] std::optional<QByteArray> decodeToken(const QString &text);

/// What the database keeps of an e-mail token: the SHA-256 of its bytes.
[[nodiscard]] QByteArray storedToken(const QByteArray &bytes);

} // namespace steward
