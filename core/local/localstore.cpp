// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/local/localstore.h>

#include <core/db/schemascript.h>
#include <core/db/statement.h>
#include <core/db/transaction.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <array>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

// Number n is the n-th. A step that has been released is never changed: what comes later is a new
// one, and the last statement of each notes its number as the file's user_version.
constexpr std::array steps{
    "local/001_attempts"_L1,
    "local/002_outbox"_L1,
    "local/003_change_sets"_L1,
    "local/004_uploads"_L1,
    "local/005_mailings"_L1,
    "local/006_outbox_pause"_L1,
    "local/007_upload_results"_L1,
};

Status upgrade(Connection &connection)
{
    const auto applied = [&connection] { return Statement(connection, "local/fetch_local_step"_L1).number(); };
    if (TRY(applied()) == qint64(steps.size()))
        return {};
    return inTransaction(connection, "upgrade local store"_L1, [&]() -> Status {
        const qint64 step = TRY(applied()); // another program may have been faster
        if (step > qint64(steps.size()))
            return failure(Error::of(Error::Kind::TooNew, u"local store of step %1"_s.arg(step)));
        for (size_t next = size_t(step); next < steps.size(); ++next)
            TRY_STATUS(runScript(connection, steps.at(next)));
        return {};
    });
}

// SQLite gives its companion files the rights of the file itself.
bool createForOwnerAlone(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::Append) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

ConnectionProfile localProfile(const ConnectionProfile &workspace)
{
    ConnectionProfile profile;
    profile.path = u"%1/steward/workspaces/%2.sqlite"_s.arg(
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation), workspaceKey(workspace));
    return profile;
}

Result<std::unique_ptr<Connection>> openLocalStore(const ConnectionProfile &workspace)
{
    const ConnectionProfile profile = localProfile(workspace);
    const bool exists = QFileInfo::exists(profile.path);
    if (!exists && (!QDir().mkpath(QFileInfo(profile.path).path()) || !createForOwnerAlone(profile.path)))
        return failure(Error::of(Error::Kind::ReadOnly, profile.path));
    auto connection = TRY(Connection::open(profile, {}, Connection::Missing::Create));
    TRY_STATUS(upgrade(*connection));
    return connection;
}

} // namespace steward
