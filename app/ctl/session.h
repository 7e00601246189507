// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <app/ctl/console.h>
#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/db/connection.h>
#include <core/db/connectionprofile.h>
#include <core/db/installation.h>
#include <core/files/uploadjournal.h>
#include <core/imaging/qtpicturemaker.h>
#include <core/mail/postbag.h>
#include <core/net/httpclient.h>
#include <core/users/ratelimiter.h>
#include <core/users/user.h>

#include <memory>

namespace steward::ctl {

/// What stands before the command: which workspace, and who acts.
struct Target
{
    QString workspace; ///< "demo", the name of a profile, or a URL
    QString person;    ///< empty: the system itself
};

/// The profile and password of "demo", of a named workspace or of a URL. Errors: those of
/// parseWorkspaceUrl().
[[nodiscard]] Result<WorkspaceAddress> findWorkspace(const QString &name);

/// Opens a connection with the password of the address, else of PGPASSWORD, else of the
/// keychain, else asks on the terminal when the server wants one. Errors: those of Connection::open.
[[nodiscard]] Result<std::unique_ptr<Connection>> connectTo(const WorkspaceAddress &address,
                                                            Connection::Missing missing);

/// What the keychain has under this key, if there is a keychain.
[[nodiscard]] std::optional<Secret> keptPassword(const QString &key);

/// The workspace that a command works in, opened when it is first asked for.
class Session
{
public:
    Session(Target target, Console &console)
        : m_target(std::move(target))
        , m_console(console)
    {
    }

    [[nodiscard]] Console &console() { return m_console; }
    [[nodiscard]] const Target &target() const { return m_target; }

    /// Opens the workspace and looks up who acts; false after it has said why not, with exitCode().
    [[nodiscard]] bool open();
    [[nodiscard]] int exitCode() const { return m_exitCode; }

    /// The rest needs an open workspace.
    [[nodiscard]] ServiceContext context();
    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] const Installation &installation() const { return m_installation; }

    /// Lets the context note what uploads write, and removes what killed programs have left. Errors:
    /// those of UploadJournal.
    [[nodiscard]] Status openUploads();

    /// A person named by UUID, e-mail address or username. Errors: NotFound "user_not_found".
    [[nodiscard]] Result<User> person(const QString &name);

    /// Puts what the work so far wants to send into the outbox. Errors: those of openLocalStore().
    [[nodiscard]] Status postLetters();

private:
    [[nodiscard]] Status prepare();
    [[nodiscard]] Status lookUpActor();

    Target m_target;
    Console &m_console;
    std::unique_ptr<Connection> m_connection;
    Installation m_installation;
    SiteConfiguration m_site;
    std::unique_ptr<RateLimiter> m_limits;
    QtPictureMaker m_pictures;
    HttpClient m_network;
    std::unique_ptr<UploadJournal> m_uploads;
    Postbag m_postbag;
    Actor m_actor;
    int m_exitCode = Done;
};

} // namespace steward::ctl
