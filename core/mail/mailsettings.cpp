// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/mail/mailsettings.h>

#include <core/base/textrules.h>
#include <core/settings/preferences.h>

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

struct Entry
{
    QLatin1StringView name;
    QString (*read)(const MailSettings &);
    bool (*take)(MailSettings &, const QString &); ///< false: the text is no such value
};

bool takeHost(MailSettings &settings, const QString &text)
{
    MailServer server = settings.server;
    server.host = text;
    const bool isGood = text.isEmpty() || check(server).has_value() || check(server).error().fields.first().field != "host"_L1;
    if (isGood)
        settings.server.host = text;
    return isGood;
}

bool takePort(MailSettings &settings, const QString &text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535)
        return false;
    settings.server.port = port;
    return true;
}

bool takeSecurity(MailSettings &settings, const QString &text)
{
    const auto security = parseSecurity(text);
    if (security)
        settings.server.security = *security;
    return security.has_value();
}

bool takeCertificateAuthority(MailSettings &settings, const QString &text)
{
    if (!text.isEmpty() && !QFileInfo(text).isReadable())
        return false;
    settings.server.certificateAuthority = text;
    return true;
}

bool takeAddress(MailSettings &settings, const QString &text)
{
    static const QRegularExpression address(u"^[^\\s@<>]+@[^\\s@<>]+$"_s);
    if (!text.isEmpty() && !address.match(text).hasMatch())
        return false;
    settings.senderAddress = text;
    return true;
}

bool takeSiteUrl(MailSettings &settings, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!text.isEmpty() && (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith("http"_L1)))
        return false;
    settings.siteUrl = text;
    return true;
}

bool takePrefix(MailSettings &settings, const QString &text)
{
    static const QRegularExpression path(u"^(/[A-Za-z0-9._~-]+)*/?$"_s);
    if (!path.match(text).hasMatch())
        return false;
    settings.urlPrefix = text;
    return true;
}

bool takeLocale(MailSettings &settings, const QString &text)
{
    static const QRegularExpression code(u"^([a-z]{2,3})?$"_s);
    if (!code.match(text).hasMatch())
        return false;
    settings.urlLocale = text;
    return true;
}

bool takeSignIn(MailSettings &settings, const QString &text)
{
    const auto signIn = parseSignIn(text);
    if (signIn)
        settings.server.signIn = *signIn;
    return signIn.has_value();
}

bool takeUnsubscribe(MailSettings &settings, const QString &text)
{
    static const QRegularExpression address(u"^(mailto:[^\\s@<>]+@|https?://)[^\\s<>]+$"_s);
    if (!text.isEmpty() && !address.match(text).hasMatch())
        return false;
    settings.unsubscribe = text;
    return true;
}

constexpr std::array entries{
    Entry{"smtp_host"_L1, [](const MailSettings &s) { return s.server.host; }, takeHost},
    Entry{"smtp_port"_L1, [](const MailSettings &s) { return QString::number(s.server.port); }, takePort},
    Entry{"smtp_security"_L1, [](const MailSettings &s) { return securityName(s.server.security); }, takeSecurity},
    Entry{"smtp_user"_L1, [](const MailSettings &s) { return s.server.user; },
          [](MailSettings &s, const QString &text) { return s.server.user = text, true; }},
    Entry{"smtp_sign_in"_L1, [](const MailSettings &s) { return signInName(s.server.signIn); }, takeSignIn},
    Entry{"smtp_certificate_authority"_L1, [](const MailSettings &s) { return s.server.certificateAuthority; },
          takeCertificateAuthority},
    Entry{"sender_name"_L1, [](const MailSettings &s) { return s.senderName; },
          [](MailSettings &s, const QString &text) { return s.senderName = text, true; }},
    Entry{"sender_address"_L1, [](const MailSettings &s) { return s.senderAddress; }, takeAddress},
    Entry{"site_url"_L1, [](const MailSettings &s) { return s.siteUrl; }, takeSiteUrl},
    Entry{"url_prefix"_L1, [](const MailSettings &s) { return s.urlPrefix; }, takePrefix},
    Entry{"url_locale"_L1, [](const MailSettings &s) { return s.urlLocale; }, takeLocale},
    Entry{"unsubscribe"_L1, [](const MailSettings &s) { return s.unsubscribe; }, takeUnsubscribe},
};

const Entry *entryOf(const QString &name)
{
    const auto found = std::ranges::find(entries, name, &Entry::name);
    return found == entries.end() ? nullptr : &*found;
}

const QString wordsName = u"words"_s;

QString preference(const QString &name)
{
    return u"mail/"_s + name;
}

} // namespace

QStringList MailSettings::names()
{
    QStringList list;
    for (const Entry &entry : entries)
        list << entry.name;
    return list;
}

QString MailSettings::value(const QString &name) const
{
    const Entry *entry = entryOf(name);
    return entry ? entry->read(*this) : QString();
}

Status MailSettings::setValue(const QString &name, const QString &value)
{
    const Entry *entry = entryOf(name);
    if (!entry)
        return failure(Error::invalid(name, Violation::UnknownValue));
    if (containsLineBreakOrNul(value))
        return failure(Error::invalid(name, Violation::LineBreak));
    if (!entry->take(*this, trimmedText(value).toString()))
        return failure(Error::invalid(name, Violation::Invalid));
    return {};
}

MailSettings readMailSettings(const Preferences &preferences, const ConnectionProfile &workspace)
{
    MailSettings settings;
    for (const QString &name : MailSettings::names()) {
        const QVariant kept = preferences.value(workspace, preference(name), {});
        // A value that is no longer good is as if it had never been set.
        if (kept.isValid())
            Q_UNUSED(settings.setValue(name, kept.toString()))
    }
    const QByteArray words = preferences.value(workspace, preference(wordsName), {}).toByteArray();
    const QJsonObject kept = QJsonDocument::fromJson(words).object();
    for (auto each = kept.begin(); each != kept.end(); ++each)
        settings.words.insert(each.key(), mailTemplateFromJson(each.value().toObject()));
    return settings;
}

void writeMailSettings(Preferences &preferences, const ConnectionProfile &workspace, const MailSettings &settings)
{
    const MailSettings defaults;
    for (const QString &name : MailSettings::names()) {
        if (settings.value(name) == defaults.value(name))
            preferences.remove(workspace, preference(name));
        else
            preferences.setValue(workspace, preference(name), settings.value(name));
    }
    QJsonObject words;
    for (auto each = settings.words.begin(); each != settings.words.end(); ++each)
        words.insert(each.key(), toJson(*each));
    if (words.isEmpty())
        preferences.remove(workspace, preference(wordsName));
    else
        preferences.setValue(workspace, preference(wordsName), QJsonDocument(words).toJson(QJsonDocument::Compact));
}

Status checkComplete(const MailSettings &settings)
{
    FieldErrors errors;
    for (const QString &name : {u"sender_address"_s, u"site_url"_s}) {
        if (settings.value(name).isEmpty())
            errors.append({name, Violation::Blank});
    }
    return errors.isEmpty() ? Status() : failure(Error::invalid(errors));
}

QString keychainKey(const MailServer &server)
{
    const QString key = u"smtp://%1@%2:%3?security=%4"_s.arg(
        server.user, server.host.toLower(), QString::number(server.port), securityName(server.security));
    return server.signIn == MailServer::SignIn::XOAuth2 ? key + u"&token"_s : key;
}

} // namespace steward
