// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/sessions/sessionquery.h>

#include <core/users/userfilter.h>

#include <array>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Kind = SessionCondition::Kind;

// In the order of Kind.
constexpr std::array names{
    QLatin1StringView("valid"),   QLatin1StringView("expired"),     QLatin1StringView("inactive"),
    QLatin1StringView("deleted"), QLatin1StringView("in_last"),     QLatin1StringView("not_in_last"),
    QLatin1StringView("address"), QLatin1StringView("device"),      QLatin1StringView("person"),
    QLatin1StringView("not_person"),
};

bool isGoodValue(Kind kind, const QString &value)
{
    switch (kind) {
    case Kind::InLast:
    case Kind::NotInLast: return parseSpan(value).has_value();
    case Kind::Person:
    case Kind::NotPerson: return parseUuid(value).has_value();
    case Kind::Address:
    case Kind::Device: return !value.isEmpty() && !value.contains(QChar::Null);
    default: return value.isEmpty();
    }
}

} // namespace

QString conditionName(Kind kind)
{
    return names.at(static_cast<size_t>(kind));
}

Result<SessionCondition> parseSessionCondition(const QString &text)
{
    const QString name = text.section(u':', 0, 0);
    for (size_t i = 0; i < names.size(); ++i) {
        const SessionCondition condition{static_cast<Kind>(i), text.section(u':', 1)};
        if (name == names.at(i) && isGoodValue(condition.kind, condition.value))
            return condition;
    }
    return failure(Error::invalid(u"filter"_s, Violation::Invalid));
}

} // namespace steward
