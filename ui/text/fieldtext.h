// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/fields/fielddefinition.h>
#include <core/users/userfield.h>
#include <core/users/userfilter.h>

namespace steward::ui {

/// What a field is called in headers, forms and filters.
[[nodiscard]] QString fieldTitle(const UserField &field, const FieldDefinitions &definitions);

/// The value of a custom field as people read it: the text of an option, yes or no, a list.
[[nodiscard]] QString customValueText(const FieldDefinitions &definitions, const QString &key,
                                      const QVariant &value);

/// What a type of custom fields is called.
[[nodiscard]] QString fieldTypeText(const QString &type);

/// "contains", "is not", "in the last", …
[[nodiscard]] QString operatorText(UserCondition::Operator op);

/// A condition in words: "E-mail contains “smith”", "Registered in the last 7 days", "Inactive".
[[nodiscard]] QString conditionText(const UserCondition &condition, const FieldDefinitions &definitions);

/// "7d" in words: "7 days".
[[nodiscard]] QString spanText(const QString &span);

/// The name of a country by its code of two letters; the code itself when it is unknown.
[[nodiscard]] QString countryName(const QString &code);

/// The name of a language in that language, with its code: "eesti (et)".
[[nodiscard]] QString localeName(const QString &code);

} // namespace steward::ui
