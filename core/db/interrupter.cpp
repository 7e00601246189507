// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/db/interrupter.h>

#include <libpq-fe.h>
#include <sqlite3.h>

#include <array>

namespace steward {

Interrupter::~Interrupter()
{
    detach();
}

void Interrupter::attach(pg_conn *connection)
{
    detach();
    const QMutexLocker lock(&m_mutex);
    m_postgres = PQgetCancel(connection);
}

void Interrupter::attach(sqlite3 *connection)
{
    detach();
    const QMutexLocker lock(&m_mutex);
    m_sqlite = connection;
}

void Interrupter::detach()
{
    const QMutexLocker lock(&m_mutex);
    PQfreeCancel(m_postgres);
    m_postgres = nullptr;
    m_sqlite = nullptr;
}

void Interrupter::interrupt()
{
    const QMutexLocker lock(&m_mutex);
    if (m_sqlite)
        sqlite3_interrupt(m_sqlite);
    if (m_postgres) {
        std::array<char, 256> message{};
        PQcancel(m_postgres, message.data(), message.size());
    }
}

} // namespace steward
