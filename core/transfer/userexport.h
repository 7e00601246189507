// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/servicecontext.h>
#include <core/transfer/exportwriter.h>
#include <core/transfer/transferprogress.h>
#include <core/users/userfilter.h>

namespace steward {

/// Whom to write and how.
struct ExportRequest
{
    UserQuery query;                       ///< everybody who matches, in this order, unless …
    std::optional<QList<QUuid>> selection; ///< … these are asked for
    ExportLayout layout;
};

/// Writes people to a file or a pipe: the keys first, 16 bytes each, then the people page by page, all
/// as of one moment. Slow for many: it belongs into a thread where nobody waits. Errors: those of the
/// writers; Invalid for "filter", "sort" and "columns" (Blank, or Invalid for more than a workbook
/// holds); Cancelled when the progress was stopped.
class UserExport
{
public:
    explicit UserExport(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// How many people were written.
    [[nodiscard]] Result<qint64> toDevice(const ExportRequest &request, QIODevice &out, TransferProgress &progress);

    /// The same to a file that appears whole or not at all.
    [[nodiscard]] Result<qint64> toFile(const ExportRequest &request, const QString &path, TransferProgress &progress);

private:
    Result<QList<QUuid>> keysOf(const ExportRequest &request, const TransferProgress &progress);

    ServiceContext m_context;
};

} // namespace steward
