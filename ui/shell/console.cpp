// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/shell/console.h>

#include <core/base/async.h>
#include <core/files/uploadqueue.h>
#include <core/users/userlist.h>
#include <ui/commands/maildesk.h>
#include <ui/commands/uploadhistory.h>
#include <ui/pages/userspage.h>
#include <ui/pictures/avatargallery.h>
#include <ui/shell/navigation.h>
#include <ui/shell/pagelist.h>
#include <ui/text/workspacetext.h>

#include <QDialog>
#include <QFrame>
#include <QHBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace steward::ui {

Console::Console(std::shared_ptr<Workspace> workspace, const User &person, Preferences &preferences,
                 QWidget *parent)
    : QWidget(parent)
    , m_workspace(std::move(workspace))
    , m_personId(person.id)
    , m_desk(new MailDesk(m_workspace, preferences, this))
    , m_uploads(new UploadHistory(m_workspace, this))
    , m_gallery(new AvatarGallery(m_workspace, PictureCache::standardFolder(), this))
    , m_navigation(new Navigation(this))
    , m_pages(new QStackedWidget(this))
    , m_parts{m_workspace, preferences, *m_desk, *m_uploads}
    , m_users(new UsersPage(m_parts, m_pages))
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
    layout->addWidget(m_pages, 1);
    m_byName.insert(UsersPageName, m_users);
    m_pages->addWidget(m_users);
    for (const PageEntry &entry : pageList())
        m_navigation->addPage(entry.name, entry.icon, entry.title);
    showWorkspace();
    showPerson(person);
    showQueries();
    connectNavigation();
    m_workspace->uploads().start();
}

Page *Console::pageNamed(const QString &name)
{
    if (Page *made = m_byName.value(name))
        return made;
    const QList<PageEntry> entries = pageList();
    const auto entry = std::ranges::find(entries, name, &PageEntry::name);
    return entry == entries.end() ? nullptr : make(*entry);
}

Page *Console::make(const PageEntry &entry)
{
    Page *page = entry.make(m_parts, m_pages);
    m_byName.insert(entry.name, page);
    m_pages->addWidget(page);
    connect(page, &Page::peopleChanged, m_users, &UsersPage::refresh);
    connect(page, &Page::queryWanted, this, [this](const UserQuery &query) {
        showUsers();
        m_users->view()->showQuery(query);
    });
    connect(page, &Page::personWanted, this, [this](const UserId &user) {
        showUsers();
        m_users->view()->goTo(user);
    });
    return page;
}

void Console::makePages()
{
    for (const PageEntry &entry : pageList())
        pageNamed(entry.name);
}

void Console::connectNavigation()
{
    connect(m_navigation, &Navigation::queryChosen, this, [this](const UserQuery &query) {
        showUsers();
        m_users->view()->showQuery(query);
    });
    connect(m_navigation, &Navigation::pageChosen, this, &Console::showPage);
    connect(m_navigation, &Navigation::lockRequested, this, &Console::lockRequested);
    connect(m_navigation, &Navigation::workspacesRequested, this, &Console::workspacesRequested);
    connect(m_navigation, &Navigation::removeRequested, this, [this](const QString &name) {
        m_users->view()->memory().removeQuery(name);
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

PeopleView *Console::people() const
{
    PeopleView *inFront = static_cast<Page *>(m_pages->currentWidget())->people();
    return inFront ? inFront : m_users->view();
}

void Console::showUsers()
{
    showPage(UsersPageName);
}

void Console::showPage(const QString &name)
{
    Page *page = pageNamed(name);
    if (!page)
        return;
    m_pages->setCurrentWidget(page);
    m_navigation->setCurrentPage(page == m_users ? QString() : name);
    if (page == m_users)
        m_navigation->setCurrent(m_users->view()->shownQuery());
    page->enter();
    Q_EMIT pageShown();
}

void Console::refresh()
{
    for (Page *page : std::as_const(m_byName))
        page->refresh();
}

void Console::showSettings()
{
    m_desk->showSettings();
}

// A dialog is a window of its own, which would stay open beside the sign-in page.
void Console::hideDialogs()
{
    for (QDialog *dialog : findChildren<QDialog *>()) {
        if (dialog->isVisible()) {
            dialog->hide();
            m_hiddenDialogs << dialog;
        }
    }
}

void Console::showDialogs()
{
    for (const QPointer<QDialog> &dialog : std::exchange(m_hiddenDialogs, {})) {
        if (dialog)
            dialog->show();
    }
}

bool Console::hasDrafts() const
{
    return std::ranges::any_of(m_byName, [](const Page *page) { return page->hasDrafts(); });
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
    m_navigation->setQueries(standardQueries() + m_users->view()->memory().savedQueries());
    m_navigation->setCurrent(m_users->view()->shownQuery());
}

} // namespace steward::ui
