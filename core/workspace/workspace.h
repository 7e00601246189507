// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/servicecontext.h>
#include <core/db/database.h>
#include <core/net/httpclient.h>
#include <core/mail/outboxstore.h>
#include <core/users/ratelimiter.h>
#include <core/users/user.h>

#include <memory>

namespace steward {

class UploadQueue;

/// A workspace that is open: its database, what stands in it, and who is signed in. It lives in the
/// window's thread; the work that it is given runs in the threads of the database.
class Workspace
{
public:
    Workspace(const ConnectionProfile &profile, const Secret &password, const SiteConfiguration &site = {},
              const MailSettings &mail = {});
    ~Workspace();

    [[nodiscard]] const ConnectionProfile &profile() const { return m_database->profile(); }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] const Installation &installation() const { return m_state->installation; }
    [[nodiscard]] bool hasPeople() const { return m_hasPeople; }
    [[nodiscard]] bool isDemo() const;

    /// Takes over what was found after connecting.
    void accept(const Installation &installation, bool hasPeople);
    /// Works by another mirror of the site's configuration, and other settings of mail, from now on.
    void configure(const SiteConfiguration &site, const MailSettings &mail);
    [[nodiscard]] const SiteConfiguration &configuration() const { return m_state->site; }
    [[nodiscard]] const MailSettings &mailSettings() const { return m_state->mail; }
    /// What reads pictures from now on; it outlives the workspace. Without it no avatar can be stored.
    void setPictureMaker(const PictureMaker *pictures) { m_pictures = pictures; }
    [[nodiscard]] const PictureMaker *pictureMaker() const { return m_pictures; }
    /// How work outside the database's threads reaches the site's buckets; shared with them.
    [[nodiscard]] std::shared_ptr<HttpClient> network() const { return m_network; }
    [[nodiscard]] QString bucketFolder() const { return m_state->site.bucketFolder(profile()); }
    /// The pictures on their way; made when it is first asked for.
    [[nodiscard]] UploadQueue &uploads();

    void signIn(const User &person);
    void signOut();

    /// Runs `work(const ServiceContext &)`, which reads, and returns its Result as a future.
    template<class Work>
    [[nodiscard]] auto read(Work work)
    {
        return m_database->lookup().run(inContext(std::move(work)));
    }
    /// The same for work that changes something. The mails that it sends are in the outbox when the
    /// future has its result; when they cannot be kept, that is the error.
    template<class Work>
    [[nodiscard]] auto write(Work work)
    {
        return m_database->writer().run(inContext(posting(std::move(work))));
    }

    /// For work that takes minutes, of either kind: nobody else waits for it. It sends no mails.
    template<class Work>
    [[nodiscard]] auto runLong(Work work)
    {
        return m_database->background().run(inContext(std::move(work)));
    }

private:
    /// What work in other threads shares; it outlives a workspace that is closed meanwhile.
    struct State
    {
        State(const ConnectionProfile &profile, const SiteConfiguration &configuration, const MailSettings &settings);

        Installation installation;
        SiteConfiguration site;
        MailSettings mail;
        RateLimiter limits;
    };

    template<class Work>
    auto inContext(Work work)
    {
        return [work = std::move(work), state = m_state, actor = m_actor, profile = profile(), pictures = m_pictures,
                network = m_network](Connection &connection) mutable {
            ServiceContext context{connection, state->installation, state->limits};
            context.actor = actor;
            context.passwords = state->site.passwords;
            context.geoIpFile = state->site.geoIpFile;
            context.siteFolder = state->site.bucketFolder(profile);
            context.pictures = pictures;
            context.network = network.get();
            return work(std::as_const(context));
        };
    }

    template<class Work>
    auto posting(Work work)
    {
        using Outcome = std::invoke_result_t<Work, const ServiceContext &>;
        return [work = std::move(work), profile = profile(), settings = m_state->mail](
                   const ServiceContext &context) mutable -> Outcome {
            Postbag postbag(settings);
            ServiceContext sending = context;
            sending.postbag = &postbag;
            Outcome outcome = work(std::as_const(sending));
            if (outcome)
                TRY_STATUS(postLetters(profile, postbag.takeAll()));
            return outcome;
        };
    }

    std::shared_ptr<State> m_state;
    std::shared_ptr<HttpClient> m_network;
    const PictureMaker *m_pictures = nullptr;
    std::unique_ptr<Database> m_database;
    Actor m_actor;
    bool m_hasPeople = false;
    std::unique_ptr<UploadQueue> m_uploads; ///< ends before all that it works with
};

} // namespace steward
