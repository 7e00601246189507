// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace steward {

/// What a site asks about its people beyond the columns: one custom field.
struct FieldDefinition
{
    QString key;
    QString label;
    QString type;                ///< see fieldTypes(); old data may hold others
    bool isRequired = false;
    QJsonValue position = 0;     ///< a number, or in old data a text
    bool isEnabled = true;
    bool isUserAccessible = true;
    QJsonObject validation;      ///< kept, never evaluated
    QString defaultValue;
    QStringList options;         ///< of select, radio and checkbox

    [[nodiscard]] static FieldDefinition fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;

    /// Values of such a field are indexes into the options.
    [[nodiscard]] bool hasOptions() const;

    friend bool operator==(const FieldDefinition &, const FieldDefinition &) = default;
};

using FieldDefinitions = QList<FieldDefinition>;

/// The definition with this key, or null.
[[nodiscard]] const FieldDefinition *findDefinition(const FieldDefinitions &definitions, const QString &key);

/// text, textarea, number, boolean, date, email, url, select, radio, checkbox.
[[nodiscard]] const QStringList &fieldTypes();

/// Those that people are asked for, by position.
[[nodiscard]] FieldDefinitions enabledDefinitions(FieldDefinitions definitions);

/// True for the keys that PhoenixKit itself keeps among the custom fields, e.g. the avatar.
[[nodiscard]] bool isSiteKey(const QString &key);

/// Sorted by position: numbers before texts, texts as text.
[[nodiscard]] FieldDefinitions sortedByPosition(FieldDefinitions definitions);

} // namespace steward
