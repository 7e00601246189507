// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/uuid.h>

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace steward {

/// A part of the site's administration that a role may enter; an absent row denies.
struct PermissionKey
{
    enum class Group {
        Core,    ///< always there
        Feature, ///< a module that the site can switch on and off
        Custom,  ///< the site's own, or one that PhoenixKit had once
    };

    QString key;
    Group group = Group::Custom;
    bool isEnabled = true; ///< false: the module is off, so only Owners and Admins could enter

    friend bool operator==(const PermissionKey &, const PermissionKey &) = default;
};

/// That a role has a key, as the row says.
struct Permission
{
    QUuid id;
    RoleId role;
    QString key;
    std::optional<UserId> grantedBy; ///< nothing: the system, or nobody knows
    QDateTime insertedAt;
};

/// One cell that changes: the role gets the key, or loses it.
struct PermissionChange
{
    RoleId role;
    QString key;
    bool isGranted = true;

    friend bool operator==(const PermissionChange &, const PermissionChange &) = default;
};

/// The keys that PhoenixKit has built in, the core ones first, with those modules on of which the
/// settings (key, text) say so.
[[nodiscard]] QList<PermissionKey> builtInKeys(const QHash<QString, QString> &settings = {});

/// True for what a site may call a key of its own: 50 small letters, digits and underscores at most.
[[nodiscard]] bool isPermissionKey(const QString &key);

} // namespace steward
