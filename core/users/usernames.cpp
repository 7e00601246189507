// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userforms.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr qsizetype LongestBase = 30;
constexpr qsizetype LongestRest = 25; ///< behind "user_"
constexpr qsizetype ShortestName = 3;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

} // namespace

QString usernameFromEmail(const QString &email)
{
    QString name;
    for (const QChar c : email.section(u'@', 0, 0).toLower()) {
        if (isLetter(c) || (c >= u'0' && c <= u'9') || c == u'_')
            name += c;
        else if (c == u'.')
            name += u'_';
    }
    name.truncate(LongestBase);
    if (name.isEmpty() || !isLetter(name.front()))
        name = u"user_"_s + name.left(LongestRest);
    return name.size() < ShortestName ? name + u"_1"_s : name;
}

QString freeUsername(const QString &base, const QSet<QString> &taken)
{
    QString name = base;
    for (int suffix = 1; taken.contains(name); ++suffix)
        name = base + u'_' + QString::number(suffix);
    return name;
}

} // namespace steward
