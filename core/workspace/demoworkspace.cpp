// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/workspace/demoworkspace.h>

#include <core/db/connection.h>
#include <core/workspace/demodata.h>
#include <core/workspace/workspaceschema.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Status fill(const ConnectionProfile &profile)
{
    const auto connection = TRY(Connection::open(profile, {}, Connection::Missing::Create));
    TRY_STATUS(initialiseWorkspace(*connection));
    return fillDemo(*connection);
}

} // namespace

ConnectionProfile demoProfile()
{
    ConnectionProfile profile;
    profile.name = u"Demo"_s;
    profile.colour = u"#2e8b57"_s;
    // One place for the window and the command line, whatever the program is called.
    profile.path = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/steward/demo.sqlite"_s;
    return profile;
}

Status ensureDemo()
{
    const ConnectionProfile demo = demoProfile();
    if (QFileInfo::exists(demo.path))
        return {};
    if (!QDir().mkpath(QFileInfo(demo.path).path()))
        return failure(Error::of(Error::Kind::ReadOnly, demo.path));
    ConnectionProfile draft = demo;
    draft.path = demo.path + u".new"_s;
    for (const QString &leftOver : {draft.path, draft.path + u"-wal"_s, draft.path + u"-shm"_s})
        QFile::remove(leftOver);
    TRY_STATUS(fill(draft));
    if (!QFile::rename(draft.path, demo.path) && !QFileInfo::exists(demo.path))
        return failure(Error::of(Error::Kind::ReadOnly, demo.path));
    return {};
}

} // namespace steward
