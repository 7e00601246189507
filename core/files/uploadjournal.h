// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/servicecontext.h>
#include <core/files/uploadstore.h>

#include <QLockFile>

#include <memory>

namespace steward {

/// Where it is noted which objects are about to be written, so that a program that is killed leaves
/// nothing behind for good: the next one that opens a journal takes over what the dead have noted.
/// Lives in one thread.
class UploadJournal
{
public:
    /// Errors: those of openLocalStore(); ReadOnly.
    [[nodiscard]] static Result<std::unique_ptr<UploadJournal>> open(const ConnectionProfile &workspace);
    ~UploadJournal();
    Q_DISABLE_COPY_MOVE(UploadJournal)

    /// Before the first of these objects is written; its number.
    [[nodiscard]] Result<qint64> note(const QList<ObjectPlace> &places);
    /// The rows are committed, or the objects are gone.
    [[nodiscard]] Status strike(qint64 number);

    /// Removes what killed programs have written and no row names. Uploads that wait to be resumed
    /// stay. For the start of a program, before it notes anything itself. Errors: those of the two
    /// databases.
    [[nodiscard]] Status sweep(const ServiceContext &context);

    /// Uploads of this program, and of those that ended.
    [[nodiscard]] UploadStore store() { return UploadStore(*m_localStore); }
    [[nodiscard]] QString holder() const { return m_holder; }
    /// Makes what dead programs held this program's own.
    [[nodiscard]] Status takeOver();

private:
    UploadJournal(std::unique_ptr<Connection> localStore, const ConnectionProfile &workspace);
    [[nodiscard]] QString lockPath(const QString &holder) const;

    std::unique_ptr<Connection> m_localStore;
    ConnectionProfile m_workspace;
    QString m_holder;
    QLockFile m_lock; ///< while it is locked, the holder lives
};

} // namespace steward
