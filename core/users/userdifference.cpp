// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userdifference.h>

#include <core/users/userprofile.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QJsonObject change(const QJsonValue &before, const QJsonValue &after)
{
    return {{u"old"_s, before}, {u"new"_s, after}};
}

bool isSecret(const QString &key)
{
    return key.contains("password"_L1) || key.contains("token"_L1) || key.contains("secret"_L1);
}

void addCustomFields(QJsonObject &changes, const QJsonObject &before, const QJsonObject &after)
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        if (before.value(key) == after.value(key))
            continue;
        const auto shown = [&key](const QJsonObject &fields) {
            return isSecret(key) ? QJsonValue() : fields.value(key);
        };
        changes.insert(u"custom_fields."_s + key, change(shown(before), shown(after)));
    }
}

} // namespace

QJsonObject userDifference(const User &before, const User &after)
{
    QJsonObject changes;
    for (const QString &column : {u"email"_s, u"username"_s, u"first_name"_s, u"last_name"_s, u"user_timezone"_s}) {
        const QJsonValue was = userFieldValue(before, column);
        const QJsonValue is = userFieldValue(after, column);
        if (was != is)
            changes.insert(column, change(was, is));
    }
    addCustomFields(changes, before.customFields, after.customFields);
    return changes;
}

} // namespace steward
