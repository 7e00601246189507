// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace steward {

/// From where and with which browser a session was opened. What is nothing is not compared.
struct Fingerprint
{
    std::optional<QString> ipAddress;
    std::optional<QString> userAgentHash; ///< SHA-256 of the User-Agent header in hexadecimal digits

    /// What PhoenixKit makes of a request: the first address of X-Forwarded-For where that header
    /// exists, else X-Real-IP, else the peer; the hash of the User-Agent, or of "unknown".
    struct Request
    {
        std::optional<QString> forwardedFor;
        std::optional<QString> realIp;
        std::optional<QString> peerAddress;
        std::optional<QString> userAgent;
    };
    [[nodiscard]] static Fingerprint of(const Request &request);
};

enum class FingerprintVerdict { Same, OtherAddress, OtherUserAgent, Different };

/// Judges a visit against the fingerprint that was stored when the session began.
[[nodiscard]] FingerprintVerdict verifyFingerprint(const Fingerprint &stored, const Fingerprint &visit);

} // namespace steward
