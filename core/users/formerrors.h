// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/error.h>

namespace steward {

/// Collects what is wrong with a form. Fields stand in the order of their first error; inside a
/// field the newest error comes first, as PhoenixKit reports them.
class FormErrors
{
public:
    void add(QLatin1StringView field, Violation violation, int limit = 0);
    [[nodiscard]] bool has(QLatin1StringView field) const;
    [[nodiscard]] bool isEmpty() const { return m_errors.isEmpty(); }
    [[nodiscard]] const FieldErrors &list() const { return m_errors; }

private:
    FieldErrors m_errors;
};

} // namespace steward
