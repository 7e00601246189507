// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/settings/sitesettings.h>

#include <core/audit/audit.h>
#include <core/audit/auditchanges.h>
#include <core/base/textrules.h>
#include <core/db/transaction.h>
#include <core/settings/settingstore.h>
#include <core/users/userrank.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int LongestForm = 1000; ///< what PhoenixKit's form lets pass
constexpr int ColumnWidth = 255;  ///< what the column holds

Status checkKey(const QString &key)
{
    if (key.isEmpty())
        return failure(Error::invalid(u"key"_s, Violation::Blank));
    if (containsLineBreakOrNul(key))
        return failure(Error::invalid(u"key"_s, Violation::LineBreak));
    if (isLongerThan(key, ColumnWidth))
        return failure(Error::invalid(u"key"_s, Violation::TooLong, ColumnWidth));
    return {};
}

// Settings that mean something by being empty.
bool mayBeEmpty(const QString &key)
{
    return key.startsWith("aws_"_L1) || key.startsWith("oauth_"_L1) || key == "sqs_polling_interval_ms"_L1
        || key == "site_url"_L1;
}

Status checkText(const QString &value)
{
    if (containsNul(QStringView(value)))
        return failure(Error::invalid(u"value"_s, Violation::LineBreak));
    if (graphemeCount(value) > LongestForm)
        return failure(Error::invalid(u"value"_s, Violation::TooLong, LongestForm));
    if (isLongerThan(value, ColumnWidth))
        return failure(Error::invalid(u"value"_s, Violation::TooLong, ColumnWidth));
    return {};
}

} // namespace

Result<std::optional<QString>> SiteSettings::text(const QString &key)
{
    const auto setting = TRY(SettingStore(m_context.connection).fetch(key));
    return setting ? setting->text : std::nullopt;
}

Result<std::optional<QJsonObject>> SiteSettings::json(const QString &key)
{
    const auto setting = TRY(SettingStore(m_context.connection).fetch(key));
    return setting ? setting->json : std::nullopt;
}

Result<bool> SiteSettings::boolean(const QString &key, bool fallback)
{
    const QString value = TRY(text(key)).value_or(QString());
    return value == "true"_L1 || (value != "false"_L1 && fallback);
}

Result<qint64> SiteSettings::integer(const QString &key, qint64 fallback)
{
    const QString value = TRY(text(key)).value_or(QString());
    qsizetype length = value.startsWith(u'-') || value.startsWith(u'+') ? 1 : 0;
    while (length < value.size() && value.at(length) >= u'0' && value.at(length) <= u'9')
        ++length;
    bool isNumber = false;
    const qint64 number = value.left(length).toLongLong(&isNumber);
    return isNumber ? number : fallback;
}

Status SiteSettings::setText(const QString &key, const QString &value)
{
    TRY_STATUS(checkKey(key));
    TRY_STATUS(checkText(value));
    const auto existing = TRY(SettingStore(m_context.connection).fetch(key));
    if (existing && existing->json && !value.isEmpty())
        return failure(Error::invalid(u"value_json"_s, Violation::TextOrJson));
    if (!existing && value.isEmpty() && !mayBeEmpty(key))
        return failure(Error::invalid(u"value"_s, Violation::TextOrJsonMissing));
    // An empty text leaves a JSON value alone: only the text becomes NULL.
    const auto json = existing ? existing->json : std::nullopt;
    return SettingStore(m_context.connection)
        .save(key, {value.isEmpty() ? std::nullopt : std::optional(value), json}, wholeSeconds(m_context.now()));
}

Status SiteSettings::change(const QString &key, const QString &value)
{
    return inTransaction(m_context.connection, "change setting"_L1, [&]() -> Status {
        TRY_STATUS(UserRank(m_context).requireAdministrator());
        const auto before = TRY(text(key));
        TRY_STATUS(setText(key, value));
        const auto after = TRY(text(key));
        AuditChanges changes;
        changes.add(key, before ? QJsonValue(*before) : QJsonValue(), after ? QJsonValue(*after) : QJsonValue());
        return writeAudit(m_context, AuditAction::UserUpdated, {}, changes.with({{u"setting"_s, key}}));
    });
}

} // namespace steward
