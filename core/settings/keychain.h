// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/secret.h>
#include <core/db/connectionprofile.h>

#include <QObject>

#include <functional>
#include <optional>

namespace steward {

/// The system's keychain. The key of a password names all that it is bound to, e.g. host, port, user
/// and TLS mode: when one of them changes, the old password is not sent to the new place. Without a
/// keychain nothing is kept.
class Keychain
{
public:
    /// Calls `handler` with the password, or with nothing, unless the guard dies first.
    static void fetch(const QString &key, QObject *guard,
                      std::function<void(std::optional<Secret>)> handler);
    /// Calls `handler(true)` when the password is kept.
    static void store(const QString &key, const Secret &password, QObject *guard,
                      std::function<void(bool)> handler);
    static void forget(const QString &key);

    [[nodiscard]] static bool isAvailable();
    /// Under which name the password of a profile is kept.
    [[nodiscard]] static QString keyOf(const ConnectionProfile &profile);
};

} // namespace steward
