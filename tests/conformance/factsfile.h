// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace steward::conformance {

/// A facts file as it was read: its lists, and its people by the key that labels them.
class FactsFile
{
public:
    /// Errors: NotFound (no such file), Invalid (no facts).
    [[nodiscard]] static Result<FactsFile> read(const QString &path);

    [[nodiscard]] QJsonValue section(const QString &name) const { return m_root.value(name); }
    [[nodiscard]] QStringList sections() const { return m_root.keys(); }
    [[nodiscard]] const QJsonArray &users() const { return m_users; }
    [[nodiscard]] const QDateTime &goldenTime() const { return m_goldenTime; }

    /// The person with this key, or an empty object.
    [[nodiscard]] QJsonObject user(const QString &key) const { return m_byKey.value(key); }

    /// Arguments as functions take them: keys of people become UUIDs, escaped NULs real ones.
    [[nodiscard]] QJsonValue argument(const QJsonValue &value) const;

private:
    QJsonObject m_root;
    QJsonArray m_users;
    QHash<QString, QJsonObject> m_byKey;
    QDateTime m_goldenTime;
};

} // namespace steward::conformance
