// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/users/user.h>

#include <optional>

namespace steward {

/// A picture file and the person whom its name means.
struct PictureMatch
{
    QString path;
    std::optional<User> user; ///< nothing: the name means nobody
};

/// Matches files to people by what their names say before the extension: an e-mail address, a
/// username or a UUID. In the order given; of several files for one person each has its match.
[[nodiscard]] Result<QList<PictureMatch>> matchPictures(const ServiceContext &context, const QStringList &paths);

/// The files of a folder, not of those in it, in the order of their names. Errors: NotFound
/// "folder_not_readable".
[[nodiscard]] Result<QStringList> picturesIn(const QString &folder);

} // namespace steward
