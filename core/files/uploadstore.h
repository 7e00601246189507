// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/db/connection.h>
#include <core/files/uploadentry.h>

namespace steward {

/// The statements on the uploads, a table of the local store of a workspace. Each belongs to a
/// holder: a running program.
class UploadStore
{
public:
    explicit UploadStore(Connection &localStore)
        : m_connection(localStore)
    {
    }

    /// Its id.
    [[nodiscard]] Result<qint64> insert(const UploadEntry &entry, const QString &holder);
    [[nodiscard]] Result<QList<UploadEntry>> list(const QString &holder);
    /// State, attempts, time, problem and, when it is done, the avatars before and after.
    [[nodiscard]] Status update(const UploadEntry &entry);
    [[nodiscard]] Status updatePlaces(qint64 id, const QList<ObjectPlace> &places);
    [[nodiscard]] Status remove(qint64 id);

    [[nodiscard]] Result<QStringList> holders();
    [[nodiscard]] Status takeOver(const QString &from, const QString &to);

private:
    Connection &m_connection;
};

} // namespace steward
