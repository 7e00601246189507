// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/servicecontext.h>
#include <core/transfer/importrow.h>
#include <core/transfer/transferprogress.h>

#include <QHash>
#include <QSaveFile>
#include <QThreadPool>

#include <memory>

namespace steward {

/// The hashes of new people. Hashing is slow on purpose, so it happens before the transaction, on all
/// processors, in a reading of the file of its own; not at all for a rehearsal.
class ImportPasswords
{
public:
    /// `request` lives longer.
    ImportPasswords(const ServiceContext &context, const ImportRequest &request)
        : m_context(context)
        , m_request(request)
    {
    }

    /// Errors: those of UserImport.
    [[nodiscard]] Status prepare(TransferProgress &progress);

    /// The one that the file gives, else that of the password, else one that no password has.
    [[nodiscard]] QString hashFor(const ImportRow &row) const;

    /// The file of the passwords that were made appears.
    [[nodiscard]] Status finish();

private:
    [[nodiscard]] bool isNeeded() const;
    [[nodiscard]] Status hashBatch(const QList<ImportRow> &rows);

    ServiceContext m_context;
    const ImportRequest &m_request;
    QHash<qint64, QByteArray> m_hashes; ///< by line
    std::unique_ptr<QSaveFile> m_file;
    QThreadPool m_pool; ///< its threads step back behind the window
};

} // namespace steward
