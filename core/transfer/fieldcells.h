// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/csv/csvformat.h>
#include <core/fields/fielddefinition.h>
#include <core/users/userfield.h>

#include <QJsonValue>

namespace steward {

/// The texts by which the values of people stand in a table of texts, and the way back: reading what
/// was written gives the very same value. Times are ISO 8601 in UTC, roles a list with commas, options
/// of custom fields their text. A custom value that its text alone would not give back (a JSON number,
/// true, an array) stands as "json:" and its JSON.
class FieldCells
{
public:
    explicit FieldCells(FieldDefinitions definitions)
        : m_definitions(std::move(definitions))
    {
    }

    [[nodiscard]] CsvCell cellOf(const UserField &field, const ListedUser &listed) const;

    /// The value in the notation of change sets; null for NULL. Yes and no are understood in many
    /// spellings; "confirmed_at" takes them as well. Errors: Invalid for the field.
    [[nodiscard]] Result<QJsonValue> valueOf(const UserField &field, const CsvCell &cell) const;

    [[nodiscard]] const FieldDefinitions &definitions() const { return m_definitions; }

private:
    [[nodiscard]] CsvCell customCell(const UserField &field, const QJsonValue &value) const;
    [[nodiscard]] Result<QJsonValue> customValue(const UserField &field, const QString &text) const;

    FieldDefinitions m_definitions;
};

/// The fields that an import takes back: all that people have of their own, custom fields included.
[[nodiscard]] QStringList importableIds(const FieldDefinitions &definitions);

/// True, false, or nothing when the text is neither: "true", "yes", "1", "false", "no", "0".
[[nodiscard]] std::optional<bool> parseBoolean(const QString &text);

} // namespace steward
