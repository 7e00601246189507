// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/secret.h>
#include <core/db/connectionprofile.h>
#include <core/db/sqltext.h>

#include <QSqlDatabase>
#include <QSqlQuery>

#include <map>
#include <memory>

namespace steward {

class Interrupter;

/// One open connection to a workspace. It belongs to the thread that opened it: only that thread
/// may use or destroy it. The one exception is interrupter().
class Connection
{
public:
    enum class Missing { Refuse, Create }; ///< what to do when an embedded file does not exist

    /// Opens the database and prepares the connection: UTC, search path, TLS as the profile says,
    /// foreign keys, Unicode comparison. Errors: NotConnected, Authentication, Certificate,
    /// NotFound (no such database or file), NotPhoenixKit (the file is no database), ReadOnly.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const ConnectionProfile &profile,
                                                                  const Secret &password = {},
                                                                  Missing missing = Missing::Refuse);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] Dialect dialect() const { return m_dialect; }
    [[nodiscard]] const ConnectionProfile &profile() const { return m_profile; }
    [[nodiscard]] QSqlDatabase database() const;

    /// True once the server has dropped the connection; reopen() mends it.
    [[nodiscard]] bool isLost() const;
    [[nodiscard]] Status reopen();

    /// Stops the running statement from any thread; outlives the connection.
    [[nodiscard]] std::shared_ptr<Interrupter> interrupter() const { return m_interrupter; }

    /// True while the connection is protected by TLS (always false for a file).
    [[nodiscard]] bool isEncrypted() const;

    /// Nesting depth of transactions; used by Transaction alone.
    int &transactionDepth() { return m_transactionDepth; }

    /// A prepared query for this text, taken out of the cache: two users never share a cursor.
    [[nodiscard]] Result<QSqlQuery> takeQuery(const QString &sql);
    void putBackQuery(const QString &sql, QSqlQuery query);

private:
    Connection(const ConnectionProfile &profile, const Secret &password);
    Status openDatabase(Missing missing);
    Status preparePostgres();
    Status prepareSqlite();
    Status useWriteAheadLog();
    Status runSetup(const QString &sql);

    ConnectionProfile m_profile;
    Secret m_password;
    Dialect m_dialect;
    QString m_name;
    std::map<QString, QSqlQuery> m_prepared;
    std::shared_ptr<Interrupter> m_interrupter;
    int m_transactionDepth = 0;
};

} // namespace steward
