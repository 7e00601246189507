// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/formreader.h>

#include <core/base/rawjson.h>
#include <core/base/textrules.h>
#include <core/users/userforms.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int LongestEmail = 160;
constexpr int ShortestUsername = 3;
constexpr int LongestUsername = 30;
constexpr int GreatestOffset = 12;
constexpr int TimezoneWidth = 3;

// Something, an @, something; no white space anywhere, line breaks at the end included.
bool isEmailFormat(QStringView email)
{
    if (std::ranges::any_of(email, isAsciiSpace) || email.size() < 3)
        return false;
    return email.mid(1, email.size() - 2).contains(u'@');
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isUsernameFormat(QStringView username)
{
    return !username.isEmpty() && isAsciiLetter(username.front()) && std::ranges::all_of(username, [](QChar c) {
        return isAsciiLetter(c) || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

bool isTimezone(QStringView text)
{
    const QStringView trimmed = trimmedText(text);
    bool isNumber = false;
    const int hours = trimmed.toInt(&isNumber);
    return isIntegerText(trimmed) && isNumber && hours >= -GreatestOffset && hours <= GreatestOffset;
}

} // namespace

std::optional<FormReader::Text> FormReader::text(QLatin1StringView field, const Text &stored)
{
    const QJsonValue value = raw(field);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isString() && !value.isNull()) {
        m_errors.add(field, Violation::Invalid);
        return std::nullopt;
    }
    const QString given = value.toString();
    if (containsNul(QStringView(given))) {
        m_errors.add(field, Violation::LineBreak);
        return std::nullopt;
    }
    const Text changed = isBlank(given) ? Text() : Text(given);
    if (changed == stored)
        return std::nullopt;
    return std::make_optional<Text>(changed);
}

std::optional<FormReader::Text> FormReader::limitedText(QLatin1StringView field, const Text &stored, int limit,
                                                        int width)
{
    const auto changed = text(field, stored);
    if (changed && *changed) {
        if (hasMoreGraphemes(**changed, limit))
            m_errors.add(field, Violation::TooLong, limit);
        else if (width > 0 && codePointCount(**changed) > width)
            m_errors.add(field, Violation::TooLong, width);
    }
    return changed;
}

Result<std::optional<QString>> FormReader::email(const Text &stored)
{
    constexpr QLatin1StringView field("email");
    const auto changed = text(field, stored);
    const bool isMissing = changed ? !*changed : !stored;
    if (isMissing && !m_errors.has(field))
        m_errors.add(field, Violation::Blank);
    if (!changed || !*changed)
        return std::optional<QString>();
    const QString &email = **changed;
    if (!isEmailFormat(email))
        m_errors.add(field, Violation::EmailFormat);
    if (hasMoreGraphemes(email, LongestEmail))
        m_errors.add(field, Violation::TooLong, LongestEmail);
    if (m_taken && !m_errors.has(field) && TRY(m_taken->isEmailTaken(email, m_self)))
        m_errors.add(field, Violation::Taken);
    return email;
}

Result<std::optional<FormReader::Text>> FormReader::username(const Text &stored)
{
    constexpr QLatin1StringView field("username");
    const auto changed = text(field, stored);
    if (!changed || !*changed)
        return changed;
    const QString &username = **changed;
    if (graphemeCount(username) < ShortestUsername)
        m_errors.add(field, Violation::TooShort, ShortestUsername);
    if (hasMoreGraphemes(username, LongestUsername))
        m_errors.add(field, Violation::TooLong, LongestUsername);
    if (!isUsernameFormat(username))
        m_errors.add(field, Violation::UsernameFormat);
    if (m_taken && !m_errors.has(field) && TRY(m_taken->isUsernameTaken(username, m_self)))
        m_errors.add(field, Violation::Taken);
    return changed;
}

std::optional<FormReader::Text> FormReader::timezone(const Text &stored)
{
    constexpr QLatin1StringView field("user_timezone");
    const auto changed = text(field, stored);
    if (changed && *changed) {
        if (!isTimezone(**changed))
            m_errors.add(field, Violation::TimezoneRange);
        else if (codePointCount(**changed) > TimezoneWidth)
            m_errors.add(field, Violation::TooLong, TimezoneWidth);
    }
    return changed;
}

std::optional<FormReader::Text> FormReader::customFields(const User &stored)
{
    constexpr QLatin1StringView field("custom_fields");
    QJsonValue value = raw(field);
    if (value.isUndefined())
        return std::nullopt;
    if (value.isNull())
        return stored.hasCustomFields ? std::make_optional<Text>() : std::nullopt;
    if (value.isString() && isBlank(value.toString()))
        value = QJsonObject();
    if (!value.isObject()) {
        m_errors.add(field, Violation::Invalid);
        return std::nullopt;
    }
    const QJsonObject fields = value.toObject();
    if (containsNul(value))
        m_errors.add(field, Violation::LineBreak);
    // Keys that were let in by other programs may stay, but no new one gets in.
    const auto isRefused = [&stored](const QString &key) {
        return isReservedKey(key) && !stored.customFields.contains(key);
    };
    if (std::ranges::any_of(fields.keys(), isRefused))
        m_errors.add(field, Violation::ReservedKey);
    if (stored.hasCustomFields && fields == stored.customFields)
        return std::nullopt;
    return std::make_optional<Text>(QString::fromUtf8(jsonText(fields)));
}

std::optional<bool> castBoolean(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString text = value.toString();
    if (text == "true"_L1 || text == "1"_L1)
        return true;
    if (text == "false"_L1 || text == "0"_L1)
        return false;
    return std::nullopt;
}

} // namespace steward
