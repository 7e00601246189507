// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/base/textrules.h>

#include <QTextBoundaryFinder>

#include <algorithm>

namespace steward {

int graphemeCount(QStringView text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() != -1)
        ++count;
    return count;
}

int codePointCount(QStringView text)
{
    return static_cast<int>(std::ranges::count_if(text, [](QChar c) { return !c.isLowSurrogate(); }));
}

// A text of few code units is short in every way of counting.
bool hasMoreGraphemes(QStringView text, int limit)
{
    return text.size() > limit && graphemeCount(text) > limit;
}

bool isLongerThan(QStringView text, int limit)
{
    return text.size() > limit && (codePointCount(text) > limit || hasMoreGraphemes(text, limit));
}

bool isWhiteSpace(QChar character)
{
    const char16_t c = character.unicode();
    return (c >= 0x09 && c <= 0x0d) || c == 0x20 || c == 0x85 || c == 0xa0 || c == 0x1680
        || (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f
        || c == 0x3000;
}

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, isWhiteSpace);
}

QStringView trimmedText(QStringView text)
{
    while (!text.isEmpty() && isWhiteSpace(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isWhiteSpace(text.back()))
        text.chop(1);
    return text;
}

bool isAsciiSpace(QChar character)
{
    const char16_t c = character.unicode();
    return c == 0x20 || (c >= 0x09 && c <= 0x0d);
}

bool containsNul(QStringView text)
{
    return text.contains(QChar(QChar::Null));
}

bool containsLineBreakOrNul(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c == u'\n' || c == u'\r' || c.isNull(); });
}

bool isIntegerText(QStringView text)
{
    if (text.startsWith(u'+') || text.startsWith(u'-'))
        text = text.mid(1);
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace steward
