// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/formerrors.h>
#include <core/users/takennames.h>
#include <core/users/user.h>

#include <QJsonObject>

#include <optional>

namespace steward {

/// A boolean, or the text of one: "true", "1", "false", "0". Nothing for anything else.
[[nodiscard]] std::optional<bool> castBoolean(const QJsonValue &value);

/// Reads attributes into columns, one field after the other, and judges what changed. Shared by all
/// forms; the order of its calls is the order of the errors.
class FormReader
{
public:
    using Text = std::optional<QString>; ///< nothing: NULL

    /// `self` is the person whose own names are not in the way; null for a new one.
    FormReader(const QJsonObject &attributes, const UserId &self, TakenNames *taken)
        : m_attributes(attributes)
        , m_self(self)
        , m_taken(taken)
    {
    }

    FormErrors &errors() { return m_errors; }
    [[nodiscard]] QJsonValue raw(QLatin1StringView field) const { return m_attributes.value(field); }

    /// The new value of a text field, or nothing when it stays as it is. Wrong types and U+0000 are
    /// noted as errors.
    [[nodiscard]] std::optional<Text> text(QLatin1StringView field, const Text &stored);

    /// A text of at most `limit` characters, in a column that holds `width` code points; 0: any number.
    [[nodiscard]] std::optional<Text> limitedText(QLatin1StringView field, const Text &stored, int limit,
                                                  int width = 0);

    /// The new e-mail address. Errors of the call: those of the database.
    [[nodiscard]] Result<std::optional<QString>> email(const Text &stored);
    [[nodiscard]] Result<std::optional<Text>> username(const Text &stored);
    [[nodiscard]] std::optional<Text> timezone(const Text &stored);

    /// The JSON text of new custom fields.
    [[nodiscard]] std::optional<Text> customFields(const User &stored);

private:
    const QJsonObject &m_attributes;
    UserId m_self;
    TakenNames *m_taken;
    FormErrors m_errors;
};

} // namespace steward
