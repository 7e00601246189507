// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/servicecontext.h>
#include <core/db/installation.h>
#include <core/users/ratelimiter.h>
#include <core/users/user.h>
#include <tests/support/people.h>
#include <tests/support/testdatabase.h>

#include <QJsonObject>

namespace steward {

/// A workspace on one of the servers with everything that the services need, and a clock that only
/// tests move. Facts are read by plain SQL, past the services.
class ServiceWorkspace
{
public:
    /// Nothing after a warning that says why.
    [[nodiscard]] static std::unique_ptr<ServiceWorkspace> create(Dialect dialect);

    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] const TestDatabase &database() const { return *m_database; }
    /// A second connection to the same database, as another console has one, which hardly waits for locks;
    /// nothing after a failure.
    [[nodiscard]] std::unique_ptr<Connection> openImpatient();
    [[nodiscard]] QString password() const { return m_database->password().reveal(); }
    [[nodiscard]] ServiceContext system() { return as(Actor::system()); }
    [[nodiscard]] ServiceContext systemOn(Connection &console);
    [[nodiscard]] ServiceContext as(const Actor &actor);
    [[nodiscard]] ServiceContext as(const UserId &actor) { return as(Actor{actor, {}, {}}); }

    [[nodiscard]] QDateTime now() const { return m_now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

    /// Takes everybody, the audit log and the settings of registration away; forgets all attempts.
    [[nodiscard]] bool clear();

    /// One person by plain SQL; the null id after a failure.
    [[nodiscard]] UserId add(const TestPerson &person);
    /// A role with one permission; its name begins with "Test".
    [[nodiscard]] bool addRole(const QString &name, const QString &permission);
    [[nodiscard]] bool addSession(const UserId &user, const QByteArray &token,
                                  const QString &context = QStringLiteral("session"));

    [[nodiscard]] bool run(const QString &sql);
    /// The first column of all rows: "NULL" for NULL, booleans as "true" and "false".
    [[nodiscard]] QStringList texts(const QString &sql);
    [[nodiscard]] QString text(const QString &sql) { return texts(sql).value(0); }
    [[nodiscard]] qint64 count(const QString &tableAndCondition);

    /// A column of one person as text; of JSON, its very text on SQLite and the server's on PostgreSQL.
    [[nodiscard]] QString column(const UserId &user, const QString &column);
    [[nodiscard]] QStringList rolesOf(const UserId &user);
    /// The actions in the audit log about somebody, oldest first.
    [[nodiscard]] QStringList auditOf(const UserId &user);
    /// What the newest entry of this action about somebody holds.
    [[nodiscard]] QJsonObject auditFacts(const UserId &user, const QString &action);

private:
    ServiceWorkspace() = default;

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
    Installation m_installation;
    std::unique_ptr<RateLimiter> m_limits;
    QDateTime m_now;
};

/// One workspace on each server for a whole test; nothing where a server is missing.
class ServiceWorkspaces
{
public:
    /// The rows "sqlite" and "postgres" for initTestCase_data().
    static void addRows();
    [[nodiscard]] bool create();
    void close() { m_workspaces.clear(); }
    /// The workspace of the current row.
    [[nodiscard]] ServiceWorkspace &current();

private:
    std::vector<std::unique_ptr<ServiceWorkspace>> m_workspaces;
};

} // namespace steward
