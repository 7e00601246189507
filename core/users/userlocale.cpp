// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userprofile.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

const QString localeKey = u"preferred_locale"_s;

Error refused(const QString &identifier, Violation violation)
{
    Error error = Error::invalid(localeKey, violation);
    error.identifier = identifier;
    return error;
}

} // namespace

Status checkLocale(const QJsonValue &locale)
{
    static const QRegularExpression format(uR"(\A[a-z]{2}(-[A-Z]{2})?\n?\z)"_s);
    if (!locale.isString())
        return failure(refused(u"locale_not_text"_s, Violation::Invalid));
    if (!format.match(locale.toString()).hasMatch())
        return failure(refused(u"locale_format"_s, Violation::Invalid));
    if (!acceptedLocales().contains(locale.toString()))
        return failure(refused(u"locale_unknown"_s, Violation::UnknownValue));
    return {};
}

const QStringList &acceptedLocales()
{
    // A language alone only where PhoenixKit knows no variants of it.
    static const QStringList locales =
        u"am ar az bg bn bs ca cs cy da de-AT de-CH de-DE en-AU en-CA en-GB en-US es-AR es-CO es-ES es-MX et eu fa "
        "fi fr-CA fr-FR ga gd gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv me mk ml mn mr ms mt my ne "
        "nl no pa pl pt-BR pt-PT ro ru si sk sl sq sr sv sw ta te th tk tl tr uk ur uz vi zh-CN zh-TW"_s.split(u' ');
    return locales;
}

Result<User> UserProfile::setLocale(const UserId &id, const QJsonValue &locale)
{
    if (locale.isNull() || (locale.isString() && locale.toString().isEmpty()))
        return deleteCustomField(id, localeKey);
    TRY_STATUS(checkLocale(locale));
    return setCustomField(id, localeKey, locale);
}

} // namespace steward
