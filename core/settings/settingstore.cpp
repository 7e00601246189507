// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/settings/settingstore.h>

#include <core/db/statement.h>

using namespace Qt::StringLiterals;

namespace steward {

Result<std::optional<Setting>> SettingStore::fetch(const QString &key)
{
    return Statement(m_connection, "settings/fetch_setting"_L1).bind(":key"_L1, key).one([](const Row &row) {
        Setting setting{row.optionalText("value"_L1), {}};
        if (!row.isNull("value_json"_L1))
            setting.json = row.json("value_json"_L1);
        return setting;
    });
}

Status SettingStore::save(const QString &key, const Setting &setting, const QDateTime &now)
{
    Statement statement(m_connection, "settings/save_setting"_L1);
    statement.bind(":uuid"_L1, newUuid())
        .bind(":key"_L1, key)
        .bind(":value"_L1, setting.text)
        .bind(":now"_L1, now);
    if (setting.json)
        statement.bind(":value_json"_L1, *setting.json);
    else
        statement.bindNull(":value_json"_L1);
    TRY(statement.execute());
    return {};
}

Status SettingStore::lock(const QString &key)
{
    TRY(Statement(m_connection, "settings/lock_setting"_L1).bind(":key"_L1, key).one([](const Row &row) {
        return row.key();
    }));
    return {};
}

} // namespace steward
