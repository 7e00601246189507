// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/servicecontext.h>
#include <core/fields/fielddefinition.h>
#include <core/transfer/importrequest.h>

namespace steward {

/// Reads a block of cells from a spreadsheet or a text, with tabs or another delimiter. Its first line
/// is a header when that names a key, else its columns are taken as `columns`, the ids of the fields
/// from the key on. Errors: those of CsvReader; "csv_too_large" beyond 16 MB.
[[nodiscard]] Result<CsvPreview> readBlock(const QString &text, const QStringList &columns,
                                           const FieldDefinitions &definitions);

/// What a block says about people who are there.
struct BlockMatch
{
    ChangeSet changes;
    qint64 unchanged = 0;
    /// Lines that name nobody ("row_unmatched"), several people ("row_ambiguous"), or the same as a line
    /// before ("row_repeated"), and cells that cannot be read.
    QList<RowProblem> problems;
};

/// Changes nothing. Errors: those of checkTargets() and the database.
[[nodiscard]] Result<BlockMatch> matchBlock(const ServiceContext &context, const ImportRequest &request,
                                            const QList<CsvRecord> &records);

} // namespace steward
