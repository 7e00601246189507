// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/db/sqlitefunctions.h>

#include <core/base/rawjson.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <sqlite3.h>

namespace steward {

namespace {

// SQLite hands over UTF-16 in the machine's byte order, which is what QString holds.
QStringView textOf(int bytes, const void *data)
{
    return {static_cast<const char16_t *>(data), bytes / 2};
}

int compareFolded(void *, int leftBytes, const void *left, int rightBytes, const void *right)
{
    const QString lower = textOf(leftBytes, left).toString().toLower();
    return QtPrivate::compareStrings(lower, textOf(rightBytes, right).toString().toLower());
}

void unicodeLower(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL) {
        sqlite3_result_null(context);
        return;
    }
    const void *data = sqlite3_value_text16(values[0]);
    const QString lower = textOf(sqlite3_value_bytes16(values[0]), data).toString().toLower();
    sqlite3_result_text16(context, lower.utf16(), static_cast<int>(lower.size() * 2), SQLITE_TRANSIENT);
}

QString textValue(sqlite3_value *value)
{
    const void *data = sqlite3_value_text16(value);
    return textOf(sqlite3_value_bytes16(value), data).toString();
}

void mergedFields(sqlite3_context *context, int, sqlite3_value **values)
{
    const bool isNull = sqlite3_value_type(values[0]) == SQLITE_NULL;
    auto object = RawJsonObject::parse(isNull ? QStringLiteral("{}") : textValue(values[0]));
    if (!object) {
        sqlite3_result_error(context, "no JSON object", -1);
        return;
    }
    const QJsonArray removes = QJsonDocument::fromJson(textValue(values[2]).toUtf8()).array();
    for (const QJsonValue &key : removes)
        object->remove(key.toString());
    const QJsonObject sets = QJsonDocument::fromJson(textValue(values[1]).toUtf8()).object();
    for (auto member = sets.begin(); member != sets.end(); ++member)
        object->set(member.key(), member.value());
    const QString merged = object->text();
    sqlite3_result_text16(context, merged.utf16(), static_cast<int>(merged.size() * 2), SQLITE_TRANSIENT);
}

} // namespace

void installUnicodeFunctions(sqlite3 *connection)
{
    sqlite3_create_collation(connection, "UNICODE_NOCASE", SQLITE_UTF16, nullptr, compareFolded);
    sqlite3_create_function(connection, "unicode_lower", 1,
                            SQLITE_UTF16 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
                            unicodeLower, nullptr, nullptr);
    sqlite3_create_function(connection, "merged_fields", 3,
                            SQLITE_UTF16 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, mergedFields,
                            nullptr, nullptr);
}

} // namespace steward
