// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/audit/auditchanges.h>

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

// What a custom field keeps may be an object with secrets of its own.
QJsonValue redacted(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue &each : value.toArray())
            items.append(redacted(each));
        return items;
    }
    if (!value.isObject())
        return value;
    QJsonObject members = value.toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        member.value() = isSecretName(member.key()) ? QJsonValue() : redacted(member.value());
    return members;
}

} // namespace

AuditChanges &AuditChanges::add(const QString &column, const QJsonValue &before, const QJsonValue &after)
{
    // A member that is missing and one that is null are the same to a reader.
    const auto stored = [](const QJsonValue &value) { return value.isUndefined() ? QJsonValue() : value; };
    if (stored(before) == stored(after))
        return *this;
    const bool isSecret = isSecretName(column);
    m_changes.insert(column, QJsonObject{{u"old"_s, isSecret ? QJsonValue() : redacted(before)},
                                         {u"new"_s, isSecret ? QJsonValue() : redacted(after)}});
    return *this;
}

AuditChanges &AuditChanges::addMembers(const QString &prefix, const QJsonObject &before, const QJsonObject &after)
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys))
        add(prefix + key, before.value(key), after.value(key));
    return *this;
}

QJsonObject AuditChanges::with(QJsonObject facts) const
{
    if (!m_changes.isEmpty())
        facts.insert(u"changes"_s, m_changes);
    return facts;
}

bool isSecretName(const QString &name)
{
    static constexpr std::array words{"password"_L1,   "passwd"_L1,     "passphrase"_L1, "token"_L1,
                                      "secret"_L1,     "credential"_L1, "access_key"_L1, "api_key"_L1,
                                      "apikey"_L1,     "private_key"_L1, "recovery_code"_L1};
    // Asked for each field of each person: much faster than ignoring the case word by word.
    const QString lower = name.toLower();
    return std::ranges::any_of(words, [&lower](QLatin1StringView word) { return lower.contains(word); });
}

} // namespace steward
