// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "testworkspace.h"

#include <core/users/userdirectory.h>
#include <core/workspace/demodata.h>
#include <core/workspace/workspaceopener.h>
#include <core/workspace/workspaceschema.h>

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace steward {

TestWorkspace::TestWorkspace()
    : m_preferences(m_folder.filePath(u"steward.ini"_s))
    , m_profiles(m_folder.filePath(u"workspaces.ini"_s))
{
}

std::unique_ptr<TestWorkspace> TestWorkspace::create(Dialect dialect)
{
    std::unique_ptr<TestWorkspace> made(new TestWorkspace);
    made->m_database = TestDatabase::create(dialect);
    if (made->m_database)
        made->m_connection = made->m_database->open();
    if (!made->m_connection)
        return nullptr;
    DemoOptions crowd;
    crowd.people = Crowd;
    crowd.bcryptCost = 4;
    Status filled = initialiseWorkspace(*made->m_connection);
    if (filled)
        filled = fillDemo(*made->m_connection, crowd);
    if (!filled) {
        qWarning("The workspace could not be filled: %s", qPrintable(filled.error().detail));
        return nullptr;
    }
    return made;
}

std::unique_ptr<TestWorkspace> TestWorkspace::createEmpty()
{
    std::unique_ptr<TestWorkspace> made(new TestWorkspace);
    made->m_database = TestDatabase::sqlite();
    made->m_connection = made->m_database->open();
    if (!made->m_connection || !initialiseWorkspace(*made->m_connection))
        return nullptr;
    return made;
}

std::shared_ptr<Workspace> TestWorkspace::open(Access access) const
{
    ConnectionProfile profile = m_database->profile();
    profile.readOnly = access == Access::ReadOnly;
    profile.production = access == Access::Production;
    const auto findings = prepareWorkspace(profile, m_database->password());
    if (!findings) {
        qWarning("The workspace could not be opened: %s", qPrintable(findings.error().detail));
        return nullptr;
    }
    auto workspace = std::make_shared<Workspace>(profile, m_database->password());
    workspace->accept(findings->installation, findings->hasPeople);
    RateLimiter limits;
    const auto owner = UserDirectory({*m_connection, findings->installation, limits}).firstAdmin();
    if (owner && *owner)
        workspace->signIn(**owner);
    return workspace;
}

ui::PageParts TestWorkspace::parts(const std::shared_ptr<Workspace> &workspace)
{
    m_desk = std::make_unique<ui::MailDesk>(workspace, m_preferences, nullptr);
    m_uploads = std::make_unique<ui::UploadHistory>(workspace);
    return {workspace, m_preferences, *m_desk, *m_uploads};
}

std::unique_ptr<ui::UsersPage> TestWorkspace::usersPage(const std::shared_ptr<Workspace> &workspace)
{
    return std::make_unique<ui::UsersPage>(parts(workspace));
}

UserId TestWorkspace::add(const TestPerson &person)
{
    return UserId(addPeople(*m_connection, {person}).value(0));
}

bool TestWorkspace::run(const QString &sql)
{
    QSqlQuery query(m_connection->database());
    const bool isDone = query.exec(sql);
    if (!isDone)
        qWarning("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    return isDone;
}

QString TestWorkspace::text(const QString &sql)
{
    QSqlQuery query(m_connection->database());
    if (!query.exec(sql))
        qWarning("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    if (!query.next())
        return {};
    return query.isNull(0) ? u"NULL"_s : query.value(0).toString();
}

QString TestWorkspace::column(UserId user, const QString &expression)
{
    return text(u"SELECT %1 FROM phoenix_kit_users WHERE uuid = '%2'"_s.arg(expression, user.text()));
}

} // namespace steward
