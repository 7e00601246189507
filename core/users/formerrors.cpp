// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/formerrors.h>

#include <algorithm>

namespace steward {

void FormErrors::add(QLatin1StringView field, Violation violation, int limit)
{
    const auto place = std::ranges::find_if(m_errors, [field](const FieldError &e) { return e.field == field; });
    m_errors.insert(place - m_errors.begin(), FieldError{field, violation, limit});
}

bool FormErrors::has(QLatin1StringView field) const
{
    return std::ranges::any_of(m_errors, [field](const FieldError &e) { return e.field == field; });
}

} // namespace steward
