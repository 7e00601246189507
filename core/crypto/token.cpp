// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/crypto/token.h>

#include <core/crypto/digest.h>

namespace steward {

namespace {

constexpr auto LinkAlphabet = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray newToken()
{
    return randomBytes(TokenLength);
}

QString encodeToken(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(LinkAlphabet));
}

std::optional<QByteArray> decodeToken(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toUtf8(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    // Qt lets padding and loose bits pass; whatever is not what we would write is no token.
    if (!decoded || encodeToken(*decoded) != text)
        return std::nullopt;
    return *decoded;
}

QByteArray storedToken(const QByteArray &bytes)
{
    return sha256(bytes);
}

} // namespace steward
