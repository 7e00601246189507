// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/db/connectionprofile.h>

#include <QDateTime>
#include <QSettings>

#include <optional>

namespace steward {

/// The workspaces that somebody has named, on this computer. Secrets are not among them: see Keychain.
class ProfileStore
{
public:
    /// In the user's configuration folder, or in `file` for tests.
    explicit ProfileStore(const QString &file = {});

    /// By name.
    [[nodiscard]] QList<ConnectionProfile> all() const;
    [[nodiscard]] std::optional<ConnectionProfile> find(const QString &name) const;

    /// Adds a profile, or changes the one that was called `formerName`. Errors: Invalid "name" Blank,
    /// Taken or LineBreak.
    [[nodiscard]] Status save(const ConnectionProfile &profile, const QString &formerName = {});
    void remove(const QString &name);

    [[nodiscard]] QDateTime lastUsed(const QString &name) const;
    void markUsed(const QString &name, const QDateTime &when);

private:
    [[nodiscard]] QString group(const QString &name) const;

    QSettings m_settings;
};

} // namespace steward
