// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/audit/auditlist.h>
#include <core/base/result.h>

#include <QStringList>

class QIODevice;

namespace steward {

enum class AuditFormat { Csv, Json };

/// Writes entries of the audit log, one after the other, in constant memory: CSV whose cells no
/// spreadsheet runs as formulas, or one JSON array of objects. Names that are unknown are empty, the
/// system is the nil UUID. Errors everywhere: DiskFull or Internal "file_not_writable".
class AuditWriter
{
public:
    /// `out` is open, and lives longer.
    AuditWriter(QIODevice &out, AuditFormat format)
        : m_out(out)
        , m_format(format)
    {
    }

    [[nodiscard]] Status begin();
    [[nodiscard]] Status write(const ListedAuditEntry &listed);
    [[nodiscard]] Status finish();

    /// The columns of CSV and members of JSON.
    [[nodiscard]] static QStringList columns();
    [[nodiscard]] static QJsonObject json(const ListedAuditEntry &listed);

private:
    Status put(const QByteArray &bytes);

    QIODevice &m_out;
    AuditFormat m_format;
    bool m_isFirst = true;
};

} // namespace steward
