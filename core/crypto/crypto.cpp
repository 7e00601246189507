// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/crypto/crypto.h>

#include <QtCrypto>

using namespace Qt::StringLiterals;

namespace steward {

Status ensureCrypto()
{
    // Never ended, because statics may hold secrets until the very end.
    static const bool isStarted = (QCA::init(), true);
    Q_UNUSED(isStarted)
    static const bool isComplete = QCA::isSupported("sha256") && QCA::isSupported("hmac(sha256)");
    if (isComplete)
        return {};
    Error error = Error::of(Error::Kind::Internal, u"QCA offers no sha256: its OpenSSL plugin is missing"_s);
    error.identifier = u"crypto_provider_missing"_s;
    return failure(error);
}

} // namespace steward
