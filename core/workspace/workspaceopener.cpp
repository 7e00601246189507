// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/workspace/workspaceopener.h>

#include <core/db/statement.h>
#include <core/workspace/demoworkspace.h>
#include <core/workspace/workspaceschema.h>

#include <QtConcurrent/QtConcurrentRun>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace steward {

Result<WorkspaceFindings> prepareWorkspace(const ConnectionProfile &profile, const Secret &password,
                                           Connection::Missing missing)
{
    const bool isNew = missing == Connection::Missing::Create
                       && (!profile.isEmbedded() || !QFileInfo::exists(profile.path));
    const auto connection = TRY(Connection::open(profile, password, missing));
    WorkspaceFindings findings;
    findings.isReadOnly = profile.readOnly || (profile.isEmbedded() && !QFileInfo(profile.path).isWritable());
    if (isNew)
        TRY_STATUS(initialiseWorkspace(*connection));
    else if (!findings.isReadOnly)
        TRY_STATUS(upgradeWorkspace(*connection));
    findings.installation = TRY(inspectInstallation(*connection));
    findings.hasPeople = TRY(Statement(*connection, "workspace/count_users"_L1).number()) > 0;
    return findings;
}

QFuture<Result<WorkspaceFindings>> prepareWorkspaceLater(const ConnectionProfile &profile, const Secret &password,
                                                         Connection::Missing missing)
{
    return QtConcurrent::run([=] { return prepareWorkspace(profile, password, missing); });
}

QFuture<Result<WorkspaceFindings>> prepareDemoLater()
{
    return QtConcurrent::run([]() -> Result<WorkspaceFindings> {
        TRY_STATUS(ensureDemo());
        return prepareWorkspace(demoProfile(), {}, Connection::Missing::Refuse);
    });
}

} // namespace steward
