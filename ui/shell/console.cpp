// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/shell/console.h>

#include <core/base/async.h>
#include <core/users/userlist.h>
#include <ui/pages/userspage.h>
#include <ui/shell/navigation.h>
#include <ui/text/workspacetext.h>

#include <QFrame>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

Console::Console(std::shared_ptr<Workspace> workspace, const User &person, Preferences &preferences,
                 QWidget *parent)
    : QWidget(parent)
    , m_workspace(std::move(workspace))
    , m_personId(person.id)
    , m_navigation(new Navigation(this))
    , m_users(new UsersPage(m_workspace, preferences, this))
{
    setObjectName(u"console"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedWidth(1);
    layout->addWidget(line);
    layout->addWidget(m_users, 1);
    showWorkspace();
    showPerson(person);
    showQueries();
    connect(m_navigation, &Navigation::queryChosen, m_users, &UsersPage::showQuery);
    connect(m_navigation, &Navigation::lockRequested, this, &Console::lockRequested);
    connect(m_navigation, &Navigation::workspacesRequested, this, &Console::workspacesRequested);
    connect(m_navigation, &Navigation::removeRequested, this, [this](const QString &name) {
        m_users->memory().removeQuery(name);
        showQueries();
    });
    connect(m_users, &UsersPage::savedQueriesChanged, this, &Console::showQueries);
    connect(m_users, &UsersPage::queryChanged, m_navigation, &Navigation::setCurrent);
    connect(m_users, &UsersPage::connectionTrouble, this, [this](const QString &sentence) {
        if (sentence.isEmpty())
            showWorkspace();
        else
            m_navigation->setConnection(sentence, true);
    });
}

void Console::showWorkspace()
{
    const ConnectionProfile &profile = m_workspace->profile();
    m_navigation->setWorkspace(profile.title(), serverText(profile), profile.colour, profile.production);
    m_navigation->setConnection(installationText(profile, m_workspace->installation()), false);
}

void Console::showPerson(const User &person)
{
    m_navigation->setPerson(person.displayName(), person.email);
    onFinished(m_workspace->read([id = person.id](const ServiceContext &context) {
        return UserList(context.connection).rows({id.uuid()});
    }),
               m_navigation, [this](const Result<QList<ListedUser>> &rows) {
                   if (!rows || rows->isEmpty())
                       return;
                   const ListedUser &own = rows->first();
                   const QString role = own.roles.contains(roleName::Owner) ? QString(roleName::Owner)
                                                                            : QString(roleName::Admin);
                   m_navigation->setPerson(own.user.displayName(), role);
               });
}

void Console::showQueries()
{
    m_navigation->setQueries(standardQueries() + m_users->memory().savedQueries());
    m_navigation->setCurrent(m_users->query());
}

} // namespace steward::ui
