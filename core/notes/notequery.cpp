// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/notes/notequery.h>

#include <core/base/uuid.h>
#include <core/users/userfilter.h>

#include <array>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Kind = NoteCondition::Kind;

// In the order of Kind.
constexpr std::array names{QLatin1StringView("person"), QLatin1StringView("author"), QLatin1StringView("in_last"),
                           QLatin1StringView("not_in_last")};

bool isGoodValue(Kind kind, const QString &value)
{
    const bool isTime = kind == Kind::InLast || kind == Kind::NotInLast;
    return isTime ? parseSpan(value).has_value() : parseUuid(value).has_value();
}

} // namespace

QString conditionName(Kind kind)
{
    return names.at(static_cast<size_t>(kind));
}

Result<NoteCondition> parseNoteCondition(const QString &text)
{
    const QString name = text.section(u':', 0, 0);
    for (size_t i = 0; i < names.size(); ++i) {
        const NoteCondition condition{static_cast<Kind>(i), text.section(u':', 1)};
        if (name == names.at(i) && isGoodValue(condition.kind, condition.value))
            return condition;
    }
    return failure(Error::invalid(u"filter"_s, Violation::Invalid));
}

} // namespace steward
