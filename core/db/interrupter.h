// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMutex>

struct pg_conn;
struct pg_cancel;
struct sqlite3;

namespace steward {

/// Stops the statement that a connection is running. It may be called from any thread and at any
/// time, also after the connection has closed. On PostgreSQL the call talks to the server, so it
/// must not be made in the window's thread.
class Interrupter
{
public:
    Interrupter() = default;
    ~Interrupter();
    Q_DISABLE_COPY_MOVE(Interrupter)

    void attach(pg_conn *connection);
    void attach(sqlite3 *connection);
    void detach();
    void interrupt();

private:
    QMutex m_mutex;
    pg_cancel *m_postgres = nullptr;
    sqlite3 *m_sqlite = nullptr;
};

} // namespace steward
