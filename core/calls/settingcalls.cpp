// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/callgroups.h>

#include <core/calls/notation.h>
#include <core/crypto/digest.h>
#include <core/settings/sitesettings.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Result<QJsonObject> getSetting(const FunctionCall &call)
{
    const auto text = TRY(SiteSettings(call.context()).text(TRY(call.text(0))));
    return notation::value(optionalValue(text));
}

Result<QJsonObject> getJsonSetting(const FunctionCall &call)
{
    const auto json = TRY(SiteSettings(call.context()).json(TRY(call.text(0))));
    return notation::value(json ? QJsonValue(*json) : QJsonValue());
}

Result<QJsonObject> updateSetting(const FunctionCall &call)
{
    const QString key = TRY(call.text(0));
    const QString value = TRY(call.optionalText(1)).value_or(QString());
    TRY_STATUS(SiteSettings(call.context()).change(key, value));
    return notation::ok(QJsonObject{{u"key"_s, key}, {u"value"_s, value}});
}

Result<QJsonObject> calculateFileHash(const FunctionCall &call)
{
    return notation::value(TRY(sha256OfFile(TRY(call.text(0)))));
}

} // namespace

QList<CallableFunction> settingCalls()
{
    return {
        {"get_setting"_L1, "key"_L1, getSetting},
        {"get_json_setting"_L1, "key"_L1, getJsonSetting},
        {"update_setting"_L1, "key value"_L1, updateSetting},
        {"calculate_file_hash"_L1, "path"_L1, calculateFileHash},
    };
}

} // namespace steward
