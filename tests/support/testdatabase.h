// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/secret.h>
#include <core/db/connection.h>
#include <core/db/connectionprofile.h>

#include <memory>

class QTemporaryDir;

namespace steward {

/// An empty database of its own for one test, dropped at the end. PostgreSQL runs where the
/// environment variable STEWARD_TEST_POSTGRES says; without it there is no database, and the test
/// that asked for one must fail.
class TestDatabase
{
public:
    [[nodiscard]] static std::unique_ptr<TestDatabase> create(Dialect dialect);
    [[nodiscard]] static std::unique_ptr<TestDatabase> sqlite();
    [[nodiscard]] static std::unique_ptr<TestDatabase> postgres();
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    [[nodiscard]] const ConnectionProfile &profile() const { return m_profile; }
    [[nodiscard]] const Secret &password() const { return m_password; }

    /// A new connection, or nothing after a warning that says why.
    [[nodiscard]] std::unique_ptr<Connection> open() const;

    /// Runs a file of SQL with psql; false after a warning that says why not.
    [[nodiscard]] bool runFile(const QString &path) const;

private:
    TestDatabase() = default;

    ConnectionProfile m_profile;
    Secret m_password;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace steward
