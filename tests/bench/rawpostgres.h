// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/db/connectionprofile.h>
#include <core/models/snapshotmodel.h>
#include <core/users/userquerycompiler.h>

#include <QIODevice>

#include <memory>
#include <vector>

struct pg_conn;
struct pg_result;

namespace steward {

/// libpq and nothing else: what the least work costs.
class RawPostgres
{
public:
    [[nodiscard]] static Result<std::unique_ptr<RawPostgres>> open(const WorkspaceAddress &address);
    ~RawPostgres();
    Q_DISABLE_COPY_MOVE(RawPostgres)

    /// The first column of every row as a key, read row by row as the server sends them.
    [[nodiscard]] Result<KeyChunk> keys(const CompiledQuery &query);

    /// Runs a query, looks at every value, and counts the rows.
    [[nodiscard]] Result<qint64> rows(const CompiledQuery &query);

    /// The first value of the first row.
    [[nodiscard]] Result<qint64> number(const CompiledQuery &query);

    /// Runs a statement that answers with no rows.
    [[nodiscard]] Status execute(const QString &sql);

    /// Writes what a COPY … TO STDOUT sends; how many bytes.
    [[nodiscard]] Result<qint64> copyOut(const QString &sql, QIODevice &out);
    /// Sends text to a COPY … FROM STDIN.
    [[nodiscard]] Status copyIn(const QString &sql, const QByteArray &text);

private:
    explicit RawPostgres(pg_conn *connection)
        : m_connection(connection)
    {
    }
    using Answer = std::unique_ptr<pg_result, void (*)(pg_result *)>;
    Answer run(const CompiledQuery &query);
    [[nodiscard]] Error error() const;

    pg_conn *m_connection;
};

} // namespace steward
