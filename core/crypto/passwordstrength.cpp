// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/crypto/passwordstrength.h>

#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Reason = PasswordStrength::Reason;

constexpr int ShortLength = 8;
constexpr int PersonalPartLength = 4;

bool isCommon(const QString &folded)
{
    static const QSet<QString> words{
        u"password"_s, u"passw0rd"_s, u"password1"_s, u"password123"_s, u"letmein"_s, u"welcome"_s,
        u"welcome1"_s, u"iloveyou"_s, u"sunshine"_s, u"princess"_s, u"football"_s, u"baseball"_s,
        u"superman"_s, u"trustno1"_s, u"admin123"_s, u"administrator"_s, u"changeme"_s, u"whatever"_s,
        u"starwars"_s, u"dragon12"_s, u"monkey12"_s, u"master12"_s, u"secret12"_s, u"test1234"_s,
        u"qwerty123"_s, u"1q2w3e4r"_s, u"zaq12wsx"_s, u"abc12345"_s, u"p@ssw0rd"_s, u"p@ssword"_s};
    return words.contains(folded);
}

bool isPersonal(const QString &folded, const QStringList &personal)
{
    for (const QString &each : personal) {
        const QString part = each.section(u'@', 0, 0).toCaseFolded();
        // Something long around the name makes up for it.
        if (part.size() >= PersonalPartLength && folded.contains(part)
            && folded.size() - part.size() < ShortLength)
            return true;
    }
    return false;
}

bool isRepetition(const QString &text)
{
    for (qsizetype period = 1; period <= text.size() / 2; ++period) {
        bool repeats = true;
        for (qsizetype i = period; repeats && i < text.size(); ++i)
            repeats = text.at(i) == text.at(i - period);
        if (repeats)
            return true;
    }
    return QSet<QChar>(text.begin(), text.end()).size() <= 3;
}

bool isNeighbour(QChar left, QChar right)
{
    static const QString rows = u"qwertyuiop asdfghjkl zxcvbnm"_s;
    const int step = right.unicode() - left.unicode();
    const qsizetype place = rows.indexOf(left);
    const bool onKeyboard = place >= 0
        && ((place + 1 < rows.size() && rows.at(place + 1) == right)
            || (place > 0 && rows.at(place - 1) == right));
    return step == 1 || step == -1 || onKeyboard;
}

bool isSequence(const QString &folded)
{
    qsizetype neighbours = 0;
    for (qsizetype i = 1; i < folded.size(); ++i)
        neighbours += isNeighbour(folded.at(i - 1), folded.at(i)) ? 1 : 0;
    return neighbours * 10 >= (folded.size() - 1) * 7;
}

struct Kinds
{
    int count = 0;
    int alphabet = 0;
};

Kinds kindsOf(const QString &text)
{
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool other = false;
    for (const QChar c : text) {
        lower = lower || c.isLower();
        upper = upper || c.isUpper();
        digit = digit || c.isDigit();
        other = other || !c.isLetterOrNumber();
    }
    return {lower + upper + digit + other, 26 * lower + 26 * upper + 10 * digit + 32 * other};
}

int scoreOf(double bits)
{
    if (bits >= 80)
        return 4;
    if (bits >= 60)
        return 3;
    return bits >= 45 ? 2 : bits >= 30 ? 1 : 0;
}

} // namespace

PasswordStrength passwordStrength(const QString &password, const QStringList &personal)
{
    const QString folded = password.toCaseFolded();
    if (password.isEmpty())
        return {0, Reason::Empty};
    if (isCommon(folded))
        return {0, Reason::Common};
    if (password.size() < ShortLength)
        return {0, Reason::TooShort};
    if (isRepetition(folded))
        return {0, Reason::Repetition};
    if (isSequence(folded))
        return {1, Reason::Sequence};
    if (isPersonal(folded, personal))
        return {1, Reason::PersonalData};
    const Kinds kinds = kindsOf(password);
    const int score = scoreOf(static_cast<double>(password.size()) * std::log2(std::max(kinds.alphabet, 10)));
    return {score, kinds.count == 1 && score < 3 ? Reason::OneKind : Reason::None};
}

} // namespace steward
