// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/text/settingtext.h>

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

class SettingText
{
    Q_DECLARE_TR_FUNCTIONS(steward::ui::SettingText)

public:
    static QHash<QString, QString> mailTitles();
    static QHash<QString, QString> siteTitles();
    static QHash<QString, QString> hints();
};

QHash<QString, QString> SettingText::mailTitles()
{
    return {
        {u"smtp_host"_s, tr("Server")},
        {u"smtp_port"_s, tr("Port")},
        {u"smtp_security"_s, tr("Encryption")},
        {u"smtp_user"_s, tr("User")},
        {u"smtp_sign_in"_s, tr("Sign-in")},
        {u"smtp_certificate_authority"_s, tr("Authority")},
        {u"sender_name"_s, tr("Name")},
        {u"sender_address"_s, tr("Address")},
        {u"site_url"_s, tr("Site")},
        {u"url_prefix"_s, tr("Path")},
        {u"url_locale"_s, tr("Language")},
        {u"unsubscribe"_s, tr("Unsubscribe")},
    };
}

QHash<QString, QString> SettingText::siteTitles()
{
    return {
        {u"login_limit"_s, tr("Sign-ins")},
        {u"magic_link_limit"_s, tr("Sign-in links")},
        {u"password_reset_limit"_s, tr("Password resets")},
        {u"registration_limit"_s, tr("Registrations of an address")},
        {u"registration_ip_limit"_s, tr("Registrations from a computer")},
        {u"password_min_length"_s, tr("Shortest")},
        {u"password_max_length"_s, tr("Longest")},
        {u"password_require_uppercase"_s, tr("An upper-case letter is needed")},
        {u"password_require_lowercase"_s, tr("A lower-case letter is needed")},
        {u"password_require_digit"_s, tr("A digit is needed")},
        {u"password_require_special"_s, tr("A special character is needed")},
        {u"geoip_file"_s, tr("GeoIP file")},
        {u"site_folder"_s, tr("Folder of the site")},
    };
}

QHash<QString, QString> SettingText::hints()
{
    return {
        {u"smtp_host"_s, tr("mail.example.org")},
        {u"smtp_user"_s, tr("empty when the server asks for no name")},
        {u"smtp_certificate_authority"_s, tr("PEM file; empty: those that this computer trusts")},
        {u"site_url"_s, tr("https://example.org")},
        {u"url_prefix"_s, tr("where PhoenixKit's pages are, e.g. /phoenix_kit")},
        {u"url_locale"_s, tr("a part of the links, e.g. en; mostly empty")},
        {u"unsubscribe"_s, tr("of letters: mailto:leave@example.org or https://…?{{email}}")},
        {u"geoip_file"_s, tr("a .mmdb file; empty: people register without a country")},
        {u"site_folder"_s, tr("where it runs on this computer; empty: it does not")},
    };
}

} // namespace

QString settingTitle(const QString &name)
{
    const QHash<QString, QString> mail = SettingText::mailTitles();
    const auto found = mail.constFind(name);
    return found != mail.cend() ? *found : SettingText::siteTitles().value(name, name);
}

QString settingHint(const QString &name)
{
    return SettingText::hints().value(name);
}

} // namespace steward::ui
