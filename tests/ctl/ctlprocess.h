// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <tests/support/testdatabase.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace steward {

enum ExitCode { Done = 0, Refused = 1, Usage = 2, Unreachable = 3 };

/// What one call of stewardctl gave.
struct Outcome
{
    int code = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QJsonArray array() const;
};

/// Calls stewardctl with a home of its own, as scripts and people do.
class CtlProcess
{
public:
    /// A workspace on this server with ann, its Owner, bob and cid, called by a formula. False after a
    /// failure.
    [[nodiscard]] bool createWorkspace(Dialect dialect);
    [[nodiscard]] bool hasWorkspace(Dialect dialect) const;

    /// What the calls that follow find in their environment; empty removes it.
    void setVariable(const QString &name, const QString &value);
    /// What Steward keeps on this computer of the workspace.
    [[nodiscard]] QString localStore() const;
    /// A call in the workspace that goes on.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;

    [[nodiscard]] Outcome run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The same in the workspace.
    [[nodiscard]] Outcome here(const QStringList &arguments, const QByteArray &input = {}) const;

    /// Past all services.
    [[nodiscard]] bool execute(const QString &sql) const;

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] QStringList inWorkspace(const QStringList &arguments) const;

    QMap<QString, QString> m_variables;
    QTemporaryDir m_folder;
    std::unique_ptr<TestDatabase> m_database;
};

} // namespace steward
