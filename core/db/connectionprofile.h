// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <core/base/result.h>

#include <QStringList>

namespace steward {

/// How to reach a workspace: everything but its secrets. A value that settings keep and that crosses
/// threads freely.
struct ConnectionProfile
{
    enum class Server { Sqlite, Postgres };
    enum class TlsMode { VerifyFull, VerifyCa, Require, Prefer, Disable };

    QString name;             ///< unique among the profiles; may be empty for a URL typed by hand
    QString colour;           ///< "#rrggbb" or empty
    bool production = false;  ///< dangerous acts ask twice
    bool readOnly = false;    ///< nothing is ever written

    Server server = Server::Sqlite;
    QString path;             ///< file of an embedded workspace
    QStringList hosts;        ///< "host" or "host:port"; several mean a cluster
    QString database;
    QString user;
    QString prefix = QStringLiteral("public"); ///< PostgreSQL schema that holds the tables
    TlsMode tls = TlsMode::VerifyFull;
    QString certificateAuthority;              ///< PEM file; empty means the system's store

    [[nodiscard]] bool isEmbedded() const { return server == Server::Sqlite; }

    /// What a person calls the workspace: its name, else the file or database.
    [[nodiscard]] QString title() const;

    friend bool operator==(const ConnectionProfile &, const ConnectionProfile &) = default;
};

/// A profile and the password that stood in its URL, if any; the password is never kept.
struct WorkspaceAddress
{
    ConnectionProfile profile;
    QString password;
};

/// Reads "sqlite:PATH" or "postgresql://user@host1,host2:5432/db?sslmode=verify-full&prefix=public"
/// (also sslrootcert). Errors: Invalid naming the part ("url", "host", "database", "sslmode",
/// "prefix", "path").
[[nodiscard]] Result<WorkspaceAddress> parseWorkspaceUrl(const QString &url);

/// The URL of a profile, without its password.
[[nodiscard]] QString workspaceUrl(const ConnectionProfile &profile);

/// What a workspace is known by on this computer, whoever opens it and however: twelve hexadecimal
/// digits that its file, or its hosts, database and schema, give.
[[nodiscard]] QString workspaceKey(const ConnectionProfile &profile);

/// libpq's spelling, e.g. "verify-full".
[[nodiscard]] QString tlsModeName(ConnectionProfile::TlsMode mode);
[[nodiscard]] std::optional<ConnectionProfile::TlsMode> parseTlsMode(const QString &name);

} // namespace steward
