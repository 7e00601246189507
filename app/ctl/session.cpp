// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/session.h>

#include <app/ctl/passwordprompt.h>
#include <core/mail/outboxstore.h>
#include <core/settings/keychain.h>
#include <core/settings/preferences.h>
#include <core/settings/profilestore.h>
#include <core/users/userdirectory.h>
#include <core/workspace/demoworkspace.h>
#include <core/workspace/workspaceschema.h>

#include <QCoreApplication>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace steward::ctl {

// There is no window that could freeze: the command waits for the keychain.
std::optional<Secret> keptPassword(const QString &key)
{
    if (!Keychain::isAvailable())
        return std::nullopt;
    std::optional<Secret> password;
    QEventLoop loop;
    Keychain::fetch(key, &loop, [&](const std::optional<Secret> &kept) {
        password = kept;
        loop.quit();
    });
    loop.exec();
    return password;
}

Result<WorkspaceAddress> findWorkspace(const QString &name)
{
    if (name == "demo"_L1)
        return WorkspaceAddress{demoProfile(), {}};
    if (const auto profile = ProfileStore().find(name))
        return WorkspaceAddress{*profile, {}};
    return parseWorkspaceUrl(name);
}

Result<std::unique_ptr<Connection>> connectTo(const WorkspaceAddress &address, Connection::Missing missing)
{
    const ConnectionProfile &profile = address.profile;
    const QString given = address.password.isEmpty() ? qEnvironmentVariable("PGPASSWORD") : address.password;
    auto connection = Connection::open(profile, Secret(given), missing);
    const auto wantsPassword = [&] {
        return !connection && given.isEmpty() && !profile.isEmbedded()
               && connection.error().kind == Error::Kind::Authentication;
    };
    if (!wantsPassword())
        return connection;
    if (const auto kept = keptPassword(Keychain::keyOf(profile)))
        connection = Connection::open(profile, *kept, missing);
    if (!wantsPassword())
        return connection;
    const auto typed = askPassword(u"Password of %1 for %2: "_s.arg(profile.user, profile.title()));
    return typed ? Connection::open(profile, *typed, missing) : std::move(connection);
}

bool Session::open()
{
    if (m_connection)
        return true;
    const auto address = findWorkspace(m_target.workspace);
    if (!address) {
        m_exitCode = m_console.unreachable(address.error(), m_target.workspace);
        return false;
    }
    const Status made = m_target.workspace == "demo"_L1 ? ensureDemo() : Status();
    auto connection = made ? connectTo(*address, Connection::Missing::Refuse) : failure(made.error());
    if (!connection) {
        m_exitCode = m_console.unreachable(connection.error(), address->profile);
        return false;
    }
    m_connection = std::move(*connection);
    m_site = readSiteConfiguration(Preferences(), address->profile);
    m_postbag = Postbag(readMailSettings(Preferences(), address->profile));
    m_limits = std::make_unique<RateLimiter>(m_site.limits, std::make_unique<StoredCounters>(address->profile));
    if (const Status prepared = prepare(); !prepared) {
        m_exitCode = m_console.unreachable(prepared.error(), address->profile);
        return false;
    }
    if (const Status actor = lookUpActor(); !actor) {
        m_exitCode = m_console.refuse(actor.error());
        return false;
    }
    return true;
}

Status Session::prepare()
{
    // A file that only can be read is fine for commands that only read.
    const Status upgraded = upgradeWorkspace(*m_connection);
    if (!upgraded && upgraded.error().kind != Error::Kind::ReadOnly)
        return upgraded;
    m_installation = TRY(inspectInstallation(*m_connection));
    return {};
}

Status Session::lookUpActor()
{
    m_actor.userAgent = u"stewardctl/"_s + QCoreApplication::applicationVersion();
    if (m_target.person.isEmpty())
        return {};
    m_actor.user = TRY(person(m_target.person)).id;
    return {};
}

ServiceContext Session::context()
{
    ServiceContext context{*m_connection, m_installation, *m_limits};
    context.actor = m_actor;
    context.passwords = m_site.passwords;
    context.geoIpFile = m_site.geoIpFile;
    context.siteFolder = m_site.bucketFolder(m_connection->profile());
    context.pictures = &m_pictures;
    context.network = &m_network;
    context.uploads = m_uploads.get();
    context.postbag = &m_postbag;
    return context;
}

Status Session::openUploads()
{
    m_uploads = TRY(UploadJournal::open(m_connection->profile()));
    return m_uploads->sweep(context());
}

Status Session::postLetters()
{
    return steward::postLetters(m_connection->profile(), m_postbag.takeAll());
}

Result<User> Session::person(const QString &name)
{
    UserDirectory directory(context());
    const auto id = UserId::parse(name);
    const auto user = id ? TRY(directory.user(*id)) : TRY(directory.userByEmailOrUsername(name));
    if (!user)
        return failure(Error::notFound(u"user_not_found"_s));
    return *user;
}

} // namespace steward::ctl
