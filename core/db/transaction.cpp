// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/db/transaction.h>

#include <core/db/sqlerror.h>

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Status run(Connection &connection, const QString &sql)
{
    QSqlQuery query(connection.database());
    if (!query.exec(sql))
        return failure(errorFrom(query.lastError(), connection.dialect()));
    return {};
}

QString savepoint(int depth)
{
    return u"steward_"_s + QString::number(depth);
}

QString beginStatement(const Connection &connection, QLatin1StringView name, Transaction::Mode mode)
{
    // The name stands in the statement, so that a stuck lock can be traced to its cause.
    const QString comment = u" -- "_s + name;
    const bool isSnapshot = mode == Transaction::Mode::Snapshot;
    if (connection.dialect() == Dialect::Postgres)
        return (isSnapshot ? u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s : u"BEGIN"_s) + comment;
    return (isSnapshot || connection.profile().readOnly ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s) + comment;
}

} // namespace

Result<std::unique_ptr<Transaction>> Transaction::begin(Connection &connection, QLatin1StringView name, Mode mode)
{
    int &depth = connection.transactionDepth();
    TRY_STATUS(run(connection, depth == 0 ? beginStatement(connection, name, mode)
                                          : u"SAVEPOINT "_s + savepoint(depth)));
    return std::unique_ptr<Transaction>(new Transaction(connection, depth++));
}

Transaction::~Transaction()
{
    if (m_isOpen)
        rollback();
}

Status Transaction::commit()
{
    TRY_STATUS(run(m_connection, m_depth == 0 ? u"COMMIT"_s : u"RELEASE SAVEPOINT "_s + savepoint(m_depth)));
    m_isOpen = false;
    m_connection.transactionDepth() = m_depth;
    return {};
}

void Transaction::rollback()
{
    m_isOpen = false;
    m_connection.transactionDepth() = m_depth;
    // When this fails the connection is gone, and the server has rolled back already.
    if (m_depth == 0) {
        static_cast<void>(run(m_connection, u"ROLLBACK"_s));
        return;
    }
    static_cast<void>(run(m_connection, u"ROLLBACK TO SAVEPOINT "_s + savepoint(m_depth)));
    static_cast<void>(run(m_connection, u"RELEASE SAVEPOINT "_s + savepoint(m_depth)));
}

bool mayRetry(const Connection &connection, const Error &error, int attempt)
{
    const bool outermost = const_cast<Connection &>(connection).transactionDepth() == 0;
    return outermost && isRetryable(error) && attempt < TransactionAttempts;
}

} // namespace steward
