// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace steward {

/// What an act changed, column by column, as it stands in the metadata of an audit row under
/// "changes": {"COLUMN": {"old": …, "new": …}}. Values are those of the database in the notation of
/// JSON; what did not exist is null. A value that was not text, number, boolean or null may be an
/// object or array. Secrets are never values: a column that holds one is named with two nulls.
class AuditChanges
{
public:
    /// Equal values are no change and are left out.
    AuditChanges &add(const QString &column, const QJsonValue &before, const QJsonValue &after);
    /// Every member of the two objects as a column, with `prefix` before its name.
    AuditChanges &addMembers(const QString &prefix, const QJsonObject &before, const QJsonObject &after);

    [[nodiscard]] bool isEmpty() const { return m_changes.isEmpty(); }
    [[nodiscard]] const QJsonObject &json() const { return m_changes; }
    /// These changes together with other facts of the act: the metadata of an audit row.
    [[nodiscard]] QJsonObject with(QJsonObject facts) const;

private:
    QJsonObject m_changes;
};

/// True for the name of a column, field or setting that may hold a secret.
[[nodiscard]] bool isSecretName(const QString &name);

} // namespace steward
