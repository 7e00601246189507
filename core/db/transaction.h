// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connection.h>

namespace steward {

/// A transaction with a name for the log. Inside another one it is a savepoint, so that every
/// service works alone, inside a rehearsal and inside a larger change alike. It rolls back unless
/// commit() was called.
class Transaction
{
public:
    /// Write locks at once where the server can (SQLite). Snapshot only reads, and every statement in
    /// it sees the same state.
    enum class Mode { Write, Snapshot };

    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Connection &connection,
                                                                    QLatin1StringView name,
                                                                    Mode mode = Mode::Write);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] Status commit();
    void rollback();

private:
    Transaction(Connection &connection, int depth)
        : m_connection(connection)
        , m_depth(depth)
    {
    }

    Connection &m_connection;
    int m_depth;
    bool m_isOpen = true;
};

/// How often work is run again after a deadlock or a lost race for a lock.
inline constexpr int TransactionAttempts = 3;

[[nodiscard]] bool mayRetry(const Connection &connection, const Error &error, int attempt);

/// Runs `work`, which returns a Result or Status, in a transaction: commits when it succeeds, rolls
/// back and passes its error on when not. Deadlocks of an outermost transaction are tried again.
template<class Work>
[[nodiscard]] auto inTransaction(Connection &connection, QLatin1StringView name, Work work)
    -> std::invoke_result_t<Work>
{
    for (int attempt = 1;; ++attempt) {
        auto result = [&]() -> std::invoke_result_t<Work> {
            auto transaction = Transaction::begin(connection, name);
            if (!transaction)
                return failure(transaction.error());
            auto outcome = work();
            if (outcome) {
                if (auto committed = (*transaction)->commit(); !committed)
                    return failure(committed.error());
            }
            return outcome;
        }();
        if (result || !mayRetry(connection, result.error(), attempt))
            return result;
    }
}

} // namespace steward
