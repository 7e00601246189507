// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/error.h>
#include <core/fields/fielddefinition.h>
#include <core/users/user.h>

namespace steward {

/// What is wrong with a value of a custom field, if anything. Null and "" are no answer: FieldRequired
/// where one is asked for, else fine.
[[nodiscard]] std::optional<Violation> checkFieldValue(const FieldDefinition &definition, const QJsonValue &value);

/// Checks all enabled definitions; an error's field is the key of the definition.
[[nodiscard]] FieldErrors checkFieldValues(const QList<FieldDefinition> &definitions, const QJsonObject &values);

/// The text of an option that a value points to: whole number or a text that is one, negative ones
/// from the end. Anything else, and fields without options, give the value as it is.
[[nodiscard]] QJsonValue optionText(const FieldDefinition &definition, const QJsonValue &value);
[[nodiscard]] QJsonValue optionText(const QList<FieldDefinition> &definitions, const QString &key,
                                    const QJsonValue &value);

/// A person's field as it is shown: a column or custom field, options by their text.
[[nodiscard]] QJsonValue displayedFieldValue(const QList<FieldDefinition> &definitions, const User &user,
                                             const QString &key);

} // namespace steward
