// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/listing.h>

#include <app/ctl/records.h>

using namespace Qt::StringLiterals;

namespace steward::ctl {

Result<UserQuery> queryOf(const Arguments &arguments)
{
    UserQuery query;
    query.search = arguments.value(u"search"_s);
    if (arguments.has(u"any"_s))
        query.filter.match = UserFilter::Match::Any;
    for (const QString &condition : arguments.values(u"filter"_s))
        query.filter.conditions << TRY(parseCondition(condition));
    for (const QString &key : arguments.values(u"sort"_s))
        query.sort << TRY(sortKey(key));
    return query;
}

Result<QList<UserField>> readFields(const QString &names)
{
    QList<UserField> fields;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts)) {
        const auto field = UserField::parse(name);
        if (!field)
            return failure(Error::invalid(u"columns"_s, Violation::UnknownValue));
        fields << *field;
    }
    return fields;
}

Result<char> readDelimiter(const QString &text)
{
    if (text == "tab"_L1 || text == "\\t"_L1)
        return '\t';
    if (text.size() != 1 || !u",;|\t"_s.contains(text.front()))
        return failure(Error::invalid(u"delimiter"_s, Violation::UnknownValue));
    return text.front().toLatin1();
}

} // namespace steward::ctl
