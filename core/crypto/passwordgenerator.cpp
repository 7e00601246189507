// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/crypto/passwordgenerator.h>

#include <core/crypto/digest.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int SyllablesInGroup = 3;
constexpr int UsualGroups = 4; // 12 syllables and two digits: 80 bits
constexpr int GroupLength = 2 * SyllablesInGroup;

// Every choice is equally likely: bytes beyond the last whole multiple are thrown away.
int randomBelow(int bound)
{
    const int limit = 256 - 256 % bound;
    for (;;) {
        const int byte = static_cast<uchar>(randomBytes(1).at(0));
        if (byte < limit)
            return byte % bound;
    }
}

QChar randomOf(QStringView alphabet)
{
    return alphabet.at(randomBelow(static_cast<int>(alphabet.size())));
}

QString syllables()
{
    QString text;
    for (int i = 0; i < SyllablesInGroup; ++i)
        text += QString(randomOf(u"bdfgklmnprstvz")) + randomOf(u"aeiou");
    return text;
}

QString readable(int groups, QChar separator)
{
    QStringList parts;
    for (int i = 0; i < groups; ++i)
        parts << syllables();
    parts.first()[0] = parts.first().at(0).toUpper();
    parts << QString(randomOf(u"23456789")) + randomOf(u"23456789");
    return parts.join(separator);
}

// For sites that allow short passwords only: no letters or digits that look like each other.
QString dense(int length)
{
    QString text = QString(randomOf(u"ABCDEFGHJKLMNPQRSTUVWXYZ")) + randomOf(u"abcdefghijkmnpqrstuvwxyz")
        + randomOf(u"23456789") + randomOf(u"!?@#$%^&*_");
    while (text.size() < length)
        text += randomOf(u"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789");
    return text.left(length);
}

} // namespace

Secret generatePassword(const PasswordPolicy &policy)
{
    const auto lengthOf = [](int groups) { return groups * (GroupLength + 1) + 2; };
    int groups = UsualGroups;
    while (lengthOf(groups) < policy.minimumLength)
        ++groups;
    if (lengthOf(groups) > policy.maximumLength)
        return Secret(dense(policy.maximumLength));
    return Secret(readable(groups, policy.requireSpecial ? u'_' : u'-'));
}

} // namespace steward
