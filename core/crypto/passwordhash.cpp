// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/crypto/passwordhash.h>

#include <core/crypto/digest.h>

#include <crypt.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int HashLength = 60;
constexpr int SaltBytes = 16;
constexpr int BcryptBytes = 72; ///< bcrypt looks no further; libxcrypt refuses much longer ones
constexpr int UsualCost = 12;
constexpr int HighestCost = 16; ///< some seconds; a hash of 31 would hold a thread for days

QByteArray salt(int cost)
{
    const QByteArray random = randomBytes(SaltBytes);
    std::array<char, CRYPT_GENSALT_OUTPUT_SIZE> setting{};
    const char *made = crypt_gensalt_rn("$2b$", static_cast<unsigned long>(cost), random.constData(),
                                        SaltBytes, setting.data(), static_cast<int>(setting.size()));
    return made ? QByteArray(made) : QByteArray();
}

// Empty when the library refuses the setting.
QByteArray bcrypt(const QByteArray &password, const QByteArray &setting)
{
    const auto data = std::make_unique<crypt_data>();
    const char *hash = crypt_r(password.left(BcryptBytes).constData(), setting.constData(), data.get());
    const QByteArray made = hash && hash[0] == '$' ? QByteArray(hash) : QByteArray();
    // The structure holds a copy of the password's key schedule.
    explicit_bzero(data.get(), sizeof(crypt_data));
    return made;
}

bool equalInConstantTime(const QByteArray &left, const QByteArray &right)
{
    if (left.size() != right.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= static_cast<unsigned char>(left.at(i)) ^ static_cast<unsigned char>(right.at(i));
    return difference == 0;
}

int statedCost(const QByteArray &hash)
{
    return hash.startsWith("$2") ? hash.mid(4, 2).toInt() : 0;
}

bool isKnownKind(const QByteArray &hash)
{
    return hash.size() == HashLength && (hash.startsWith("$2b$") || hash.startsWith("$2a$"))
           && statedCost(hash) <= HighestCost;
}

int costOf(const QByteArray &hash)
{
    const int cost = statedCost(hash);
    return cost >= 4 && cost <= HighestCost ? cost : UsualCost;
}

} // namespace

Result<QString> hashPassword(const Secret &password, int cost)
{
    if (password.isEmpty())
        return failure(Error::invalid(u"password"_s, Violation::Blank));
    if (password.bytes().contains('\0'))
        return failure(Error::invalid(u"password"_s, Violation::LineBreak));
    const QByteArray hash = bcrypt(password.bytes(), salt(cost));
    if (hash.size() != HashLength)
        return failure(Error::of(Error::Kind::Internal, u"libcrypt refuses bcrypt of cost %1"_s.arg(cost)));
    return QString::fromLatin1(hash);
}

bool verifyPassword(const Secret &password, const QString &hash)
{
    const QByteArray expected = hash.toLatin1();
    if (password.isEmpty() || password.bytes().contains('\0') || !isKnownKind(expected)) {
        pretendToVerify(password, costOf(expected));
        return false;
    }
    return equalInConstantTime(bcrypt(password.bytes(), expected), expected);
}

void pretendToVerify(const Secret &password, int cost)
{
    static_cast<void>(bcrypt(password.bytes(), salt(cost)));
}

} // namespace steward
