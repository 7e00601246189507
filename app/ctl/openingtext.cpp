// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/openingtext.h>

#include <core/db/installation.h>
#include <ui/text/errortext.h>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

QString place(const ConnectionProfile &profile)
{
    return profile.isEmbedded() ? profile.path
                                : u"%1 on %2"_s.arg(profile.database, profile.hosts.join(u", "_s));
}

QString missing(const ConnectionProfile &profile)
{
    if (profile.isEmbedded())
        return u"There is no file %1. Make a workspace there with: stewardctl workspace init sqlite:%1"_s.arg(
            profile.path);
    return u"There is no database %1. Check its name in the URL, or create it on the server first."_s.arg(
        place(profile));
}

QString refusedPerson(const ConnectionProfile &profile)
{
    return u"The server %1 refuses the user “%2” or the password. Put the right password into PGPASSWORD, or "
           "start from a terminal to be asked."_s.arg(profile.hosts.join(u", "_s), profile.user);
}

// The server's own words, on one line.
QString detail(const Error &error)
{
    return error.detail.isEmpty() ? QString() : u" ("_s + error.detail.simplified() + u')';
}

} // namespace

QString openingText(const Error &error, const ConnectionProfile &profile)
{
    const QString where = place(profile);
    switch (error.kind) {
    case Error::Kind::NotFound: return missing(profile);
    case Error::Kind::NotConnected:
        return u"%1 cannot be reached. Check that the server runs and that host and port are right%2."_s.arg(
            where, detail(error));
    case Error::Kind::Authentication: return refusedPerson(profile);
    case Error::Kind::Certificate:
        return u"The certificate of %1 cannot be trusted. Name its authority with ?sslrootcert=FILE in the URL, or "
               "accept any certificate with ?sslmode=require%2."_s.arg(where, detail(error));
    case Error::Kind::NotPhoenixKit:
        return u"%1 is no workspace. Make a new one in an empty place with: stewardctl workspace init URL%2"_s.arg(
            where, detail(error));
    case Error::Kind::TooOld:
        return u"The schema of %1 is older than version %2. Upgrade PhoenixKit on the site first%3."_s
            .arg(where)
            .arg(Installation::OldestVersion)
            .arg(detail(error));
    case Error::Kind::TooNew:
        return u"%1 was made by a newer version. Update stewardctl to open it%2."_s.arg(where, detail(error));
    case Error::Kind::ReadOnly:
        return u"%1 can be read only. Give this account the right to write to it, or use a copy%2."_s.arg(
            where, detail(error));
    default: return ui::sentence(error) + detail(error);
    }
}

QString unknownWorkspaceText(const Error &error, const QString &name)
{
    const QString forms = u"A URL looks like sqlite:people.sqlite or postgresql://user@host:5432/database"_s;
    if (!name.contains(u':'))
        return u"There is no workspace called “%1”. Name one that Steward knows, “demo”, or a URL. %2."_s.arg(name, forms);
    const QString part = error.fields.isEmpty() ? QString() : error.fields.first().field;
    if (part.isEmpty() || part == "url"_L1)
        return u"This is no workspace URL. %1."_s.arg(forms);
    return u"The workspace URL is wrong in its part “%1”. %2."_s.arg(part, forms);
}

} // namespace steward::ctl
