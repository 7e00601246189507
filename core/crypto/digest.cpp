// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/crypto/digest.h>

#include <core/crypto/crypto.h>

#include <QFile>
#include <QtCrypto>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr qint64 ChunkSize = 1 << 16;

// Without its provider QCA would answer with nothing, and nothing would equal nothing.
void requireCrypto()
{
    if (const Status status = ensureCrypto(); !status)
        qFatal("%s", qPrintable(status.error().detail));
}

} // namespace

QByteArray sha256(const QByteArray &bytes)
{
    requireCrypto();
    return QCA::Hash(u"sha256"_s).hash(bytes).toByteArray();
}

QString sha256Hex(const QByteArray &bytes)
{
    return QString::fromLatin1(sha256(bytes).toHex());
}

Result<QByteArray> sha256Of(QIODevice &device)
{
    requireCrypto();
    QCA::Hash hash(u"sha256"_s);
    QByteArray chunk(ChunkSize, Qt::Uninitialized);
    for (;;) {
        const qint64 size = device.read(chunk.data(), chunk.size());
        if (size < 0)
            return failure(Error::of(Error::Kind::Internal, device.errorString()));
        if (size == 0)
            return hash.final().toByteArray();
        hash.update(chunk.constData(), static_cast<int>(size));
    }
}

Result<QString> sha256OfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Error error = Error::notFound(u"file_not_readable"_s);
        error.detail = file.errorString();
        return failure(error);
    }
    return QString::fromLatin1(TRY(sha256Of(file)).toHex());
}

QByteArray hmacSha256(const QByteArray &key, const QByteArray &bytes)
{
    requireCrypto();
    QCA::MessageAuthenticationCode code(u"hmac(sha256)"_s, QCA::SymmetricKey(key));
    return code.process(bytes).toByteArray();
}

QByteArray randomBytes(int count)
{
    requireCrypto();
    return QCA::Random::randomArray(count).toByteArray();
}

} // namespace steward
