// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/workspace/workspace.h>

#include <core/files/uploadqueue.h>
#include <core/workspace/demoworkspace.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

// Nobody who is not signed in may act as the system by accident: an id that nobody has.
Actor nobody()
{
    return {UserId(), {}, u"steward/"_s + QCoreApplication::applicationVersion()};
}

} // namespace

Workspace::State::State(const ConnectionProfile &profile, const SiteConfiguration &configuration,
                        const MailSettings &settings)
    : site(configuration)
    , mail(settings)
    , limits(configuration.limits, std::make_unique<StoredCounters>(profile))
{
}

Workspace::Workspace(const ConnectionProfile &profile, const Secret &password, const SiteConfiguration &site,
                     const MailSettings &mail)
    : m_state(std::make_shared<State>(profile, site, mail))
    , m_network(std::make_shared<HttpClient>())
    , m_database(std::make_unique<Database>(profile, password))
    , m_actor(nobody())
{
}

Workspace::~Workspace() = default;

UploadQueue &Workspace::uploads()
{
    if (!m_uploads)
        m_uploads = std::make_unique<UploadQueue>(*this);
    return *m_uploads;
}

bool Workspace::isDemo() const
{
    return profile().isEmbedded() && profile().path == demoProfile().path;
}

void Workspace::accept(const Installation &installation, bool hasPeople)
{
    m_state->installation = installation;
    m_hasPeople = hasPeople;
}

void Workspace::configure(const SiteConfiguration &site, const MailSettings &mail)
{
    const Installation installation = m_state->installation;
    m_state = std::make_shared<State>(profile(), site, mail);
    m_state->installation = installation;
}

void Workspace::signIn(const User &person)
{
    m_actor.user = person.id;
    m_hasPeople = true;
}

void Workspace::signOut()
{
    m_actor = nobody();
}

} // namespace steward
