// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/shell/console.h>

#include <core/base/async.h>
#include <core/users/userlist.h>
#include <ui/commands/maildesk.h>
#include <ui/pages/fieldspage.h>
#include <ui/pages/outboxpage.h>
#include <ui/pages/userdetailpane.h>
#include <ui/pages/userspage.h>
#include <ui/shell/navigation.h>
#include <ui/text/workspacetext.h>

#include <QFrame>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

const QString fieldsPageName = u"fields"_s;
const QString outboxPageName = u"outbox"_s;

} // namespace

Console::Console(std::shared_ptr<Workspace> workspace, const User &person, Preferences &preferences,
                 QWidget *parent)
    : QWidget(parent)
    , m_workspace(std::move(workspace))
    , m_personId(person.id)
    , m_desk(new MailDesk(m_workspace, preferences, this))
    , m_navigation(new Navigation(this))
    , m_pages(new QStackedWidget(this))
    , m_users(new UsersPage(m_workspace, preferences, *m_desk, m_pages))
    , m_fields(new FieldsPage(m_workspace, m_pages))
    , m_outbox(new OutboxPage(*m_desk, m_pages))
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
    m_pages->addWidget(m_users);
    m_pages->addWidget(m_fields);
    m_pages->addWidget(m_outbox);
    layout->addWidget(m_pages, 1);
    m_navigation->addPage(fieldsPageName, "edit"_L1, tr("Custom fields"));
    m_navigation->addPage(outboxPageName, "mail"_L1, tr("Outbox"));
    showWorkspace();
    showPerson(person);
    showQueries();
    connect(m_navigation, &Navigation::queryChosen, this, [this](const UserQuery &query) {
        showUsers();
        m_users->showQuery(query);
    });
    connect(m_navigation, &Navigation::pageChosen, this, &Console::showPage);
    connect(m_fields, &FieldsPage::saved, m_users, &UsersPage::refresh);
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

void Console::showUsers()
{
    m_pages->setCurrentWidget(m_users);
    m_navigation->setCurrentPage({});
    m_navigation->setCurrent(m_users->query());
}

void Console::showFields()
{
    m_pages->setCurrentWidget(m_fields);
    m_navigation->setCurrentPage(fieldsPageName);
    m_fields->refresh();
}

void Console::showOutbox()
{
    m_pages->setCurrentWidget(m_outbox);
    m_navigation->setCurrentPage(outboxPageName);
}

void Console::showPage(const QString &name)
{
    if (name == fieldsPageName)
        showFields();
    else if (name == outboxPageName)
        showOutbox();
}

void Console::showSettings()
{
    m_desk->showSettings();
}

bool Console::hasDrafts() const
{
    return m_users->detail()->hasDrafts() || m_fields->hasDrafts();
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
