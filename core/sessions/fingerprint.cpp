// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/sessions/fingerprint.h>

#include <core/crypto/digest.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

bool fits(const std::optional<QString> &stored, const std::optional<QString> &visit)
{
    return !stored || stored == visit;
}

} // namespace

Fingerprint Fingerprint::of(const Request &request)
{
    Fingerprint fingerprint;
    if (request.forwardedFor)
        fingerprint.ipAddress = request.forwardedFor->section(u',', 0, 0).trimmed();
    else if (request.realIp)
        fingerprint.ipAddress = request.realIp->trimmed();
    else
        fingerprint.ipAddress = request.peerAddress.value_or(u"unknown"_s);
    fingerprint.userAgentHash = sha256Hex(request.userAgent.value_or(u"unknown"_s).toUtf8());
    return fingerprint;
}

FingerprintVerdict verifyFingerprint(const Fingerprint &stored, const Fingerprint &visit)
{
    const bool isSameAddress = fits(stored.ipAddress, visit.ipAddress);
    const bool isSameUserAgent = fits(stored.userAgentHash, visit.userAgentHash);
    if (isSameAddress && isSameUserAgent)
        return FingerprintVerdict::Same;
    if (isSameUserAgent)
        return FingerprintVerdict::OtherAddress;
    return isSameAddress ? FingerprintVerdict::OtherUserAgent : FingerprintVerdict::Different;
}

} // namespace steward
