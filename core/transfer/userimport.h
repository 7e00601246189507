// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/servicecontext.h>
#include <core/db/transaction.h>
#include <core/transfer/importrow.h>
#include <core/transfer/transferprogress.h>

namespace steward {

/// Takes people from a CSV file: new ones are registered, those who are there become a change set. All
/// in one transaction, people by the thousand in a handful of statements, each with its audit rows,
/// which bear the id of the change set; that stands in the journal and can be undone, which removes the
/// new people to whom nothing else has happened. No mails are sent.
///
/// New people without password and hash get a hash that nobody's password has, see unusableHash().
///
/// Slow for many: it belongs into a thread where nobody waits. Errors: those of CsvReader,
/// checkTargets() and the writers of files; Denied "insufficient_permissions"; Cancelled when the
/// progress was stopped. After an error nothing is changed.
class UserImport
{
public:
    explicit UserImport(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// Progress counts bytes of the file.
    [[nodiscard]] Result<ImportReport> run(const ImportRequest &request, TransferProgress &progress);

private:
    struct Work;

    Status readAll(Work &work);
    Status take(Work &work, QList<CsvRecord> records);
    Status addPeople(Work &work, QList<ImportRow> &rows);
    Status noteNew(const Work &work, const QList<const ImportRow *> &people);
    Status giveRoles(const Work &work, const QList<const ImportRow *> &rows);
    Status applyChanges(Work &work, Transaction &transaction);
    Status takeOver(Work &work, const ChangeReport &report);
    Status finish(Work &work, Transaction &transaction);
    Status reject(Work &work, const CsvRecord &record, const RowProblem &problem);

    ServiceContext m_context;
};

} // namespace steward
