// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <tests/support/testdatabase.h>

#include <QJsonArray>
#include <QJsonObject>
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

    [[nodiscard]] Outcome run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The same in the workspace.
    [[nodiscard]] Outcome here(const QStringList &arguments, const QByteArray &input = {}) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TestDatabase> m_database;
};

} // namespace steward
