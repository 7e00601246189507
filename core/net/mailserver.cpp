// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/net/mailserver.h>

#include <core/base/textrules.h>

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

struct SecurityName
{
    MailServer::Security security;
    QLatin1StringView name;
    int port;
};

constexpr std::array securities{
    SecurityName{MailServer::Security::StartTls, "starttls"_L1, 587},
    SecurityName{MailServer::Security::Implicit, "implicit"_L1, 465},
    SecurityName{MailServer::Security::None, "none"_L1, 25},
};

constexpr std::array signIns{
    std::pair(MailServer::SignIn::Any, "any"_L1),
    std::pair(MailServer::SignIn::Plain, "plain"_L1),
    std::pair(MailServer::SignIn::Login, "login"_L1),
    std::pair(MailServer::SignIn::CramMd5, "cram-md5"_L1),
    std::pair(MailServer::SignIn::XOAuth2, "xoauth2"_L1),
};

const SecurityName &entryOf(MailServer::Security security)
{
    return *std::ranges::find(securities, security, &SecurityName::security);
}

} // namespace

QUrl MailServer::url() const
{
    QUrl url;
    url.setScheme(security == Security::Implicit ? u"smtps"_s : u"smtp"_s);
    url.setHost(host);
    url.setPort(port);
    return url;
}

Status check(const MailServer &server)
{
    FieldErrors errors;
    if (isBlank(server.host))
        errors.append({u"host"_s, Violation::Blank});
    else if (server.url().host().isEmpty() || server.host.contains(u'/') || server.host.contains(u'@'))
        errors.append({u"host"_s, Violation::Invalid});
    if (server.port < 1 || server.port > 65535)
        errors.append({u"port"_s, Violation::Invalid});
    if (containsLineBreakOrNul(server.user))
        errors.append({u"user"_s, Violation::LineBreak});
    if (!server.certificateAuthority.isEmpty() && !QFileInfo(server.certificateAuthority).isReadable())
        errors.append({u"certificate_authority"_s, Violation::Invalid});
    return errors.isEmpty() ? Status() : failure(Error::invalid(errors));
}

QString securityName(MailServer::Security security)
{
    return entryOf(security).name;
}

Result<MailServer::Security> parseSecurity(const QString &name)
{
    const auto found = std::ranges::find(securities, name, &SecurityName::name);
    if (found == securities.end())
        return failure(Error::invalid(u"security"_s, Violation::UnknownValue));
    return found->security;
}

QString signInName(MailServer::SignIn signIn)
{
    return std::ranges::find(signIns, signIn, [](const auto &entry) { return entry.first; })->second;
}

Result<MailServer::SignIn> parseSignIn(const QString &name)
{
    const auto found = std::ranges::find(signIns, name, [](const auto &entry) { return entry.second; });
    if (found == signIns.end())
        return failure(Error::invalid(u"sign_in"_s, Violation::UnknownValue));
    return found->first;
}

int usualPort(MailServer::Security security)
{
    return entryOf(security).port;
}

} // namespace steward
