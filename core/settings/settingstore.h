// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connection.h>

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace steward {

/// A row of the site's settings. A text and a JSON value exclude each other.
struct Setting
{
    std::optional<QString> text;
    std::optional<QJsonObject> json;
};

/// The statements on phoenix_kit_settings. Errors everywhere: those of the database.
class SettingStore
{
public:
    explicit SettingStore(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<std::optional<Setting>> fetch(const QString &key);
    [[nodiscard]] Status save(const QString &key, const Setting &setting, const QDateTime &now);
    /// Locks the row until the end of the transaction, for reading and writing back a value.
    [[nodiscard]] Status lock(const QString &key);

private:
    Connection &m_connection;
};

} // namespace steward
