// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/shell/tour.h>

#include <ui/commands/sessionactions.h>
#include <ui/commands/useractions.h>
#include <ui/dialogs/letterdialog.h>
#include <ui/dialogs/workspacesettingsdialog.h>
#include <ui/pages/auditfilterrow.h>
#include <ui/pages/auditpage.h>
#include <ui/pages/audittablemodel.h>
#include <ui/pages/fieldspage.h>
#include <ui/pages/notespage.h>
#include <ui/pages/notetablemodel.h>
#include <ui/pages/permissionspage.h>
#include <ui/pages/permissiontablemodel.h>
#include <ui/pages/rolememberspane.h>
#include <ui/pages/rolespage.h>
#include <ui/pages/sessionspage.h>
#include <ui/pages/sessiontablemodel.h>
#include <ui/pages/templatespage.h>
#include <ui/pages/templatetablemodel.h>
#include <ui/pages/timelinemodel.h>
#include <ui/pages/timelinetab.h>
#include <ui/pages/userdetailpane.h>
#include <ui/pages/userspage.h>
#include <ui/pages/usertabs.h>
#include <ui/shell/console.h>
#include <ui/shell/mainwindow.h>
#include <ui/widgets/snapshottable.h>

#include <QComboBox>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

// Words with a variable that nobody has, one that some lack, and one with words instead.
void writeExample(UsersPage &users)
{
    users.view()->writeToAll();
    users.findChild<LetterDialog *>()->setWords(
        {u"A quiet weekend, {{first_name|dear reader}}"_s,
         u"<h2>Dear {{first_name|reader}},</h2><p>on Saturday night the site rests for an hour.</p>"_s,
         u"Dear {{first_name|reader}},\n\non Saturday night {{site_url}} rests for an hour.\n"
         "We reach you at {{custom.phone}}.\n"_s});
}

} // namespace

void Tour::addRoleStops()
{
    RolesPage *page = m_window.console()->page<RolesPage>();
    RoleMembersPane *members = page->members();
    const auto isComplete = [members] {
        return members->view()->model()->progress() == SnapshotModel::Progress::Complete && members->view()->model()->recordAt(0);
    };
    const auto hasRow = [members] { return members->view()->model()->recordAt(0) != nullptr; };
    const auto leave = [this] { closeDialogs(m_window); };
    m_stops.append({u"roles"_s, [this, page] {
                        m_window.console()->showPage(u"roles"_s);
                        page->showRole(u"Editor"_s);
                    },
                    hasRow, isComplete});
    m_stops.append({u"role-new"_s, [page] { page->createRole(); }, always, always, leave});
    m_stops.append({u"role-add-people"_s, [members] { members->addPeople(); }, always, always, leave});
    m_stops.append({u"role-assign"_s, [members] {
                        members->view()->table()->selectAll();
                        members->view()->actions()->findChild<QAction *>(u"assignRole"_s)->trigger();
                    },
                    always, always, leave});
    addPermissionStops();
}

void Tour::addPermissionStops()
{
    PermissionsPage *page = m_window.console()->page<PermissionsPage>();
    UsersPage *users = m_window.console()->usersPage();
    const auto isComplete = [page] { return page->isComplete(); };
    const auto set = [page](const QString &role, const QString &key, bool isGranted) {
        PermissionTableModel *model = page->model();
        const Role *found = model->draft().stored().roleNamed(role);
        const int column = found ? model->columnOf(found->id) : -1;
        model->setData(model->index(model->rowOf(key), column), isGranted, Qt::EditRole);
        page->table()->setCurrentIndex(model->index(model->rowOf(key), column));
    };
    m_stops.append({u"permissions"_s, [this] { m_window.console()->showPage(u"permissions"_s); }, isComplete, isComplete, {},
                    [set] {
                        set(u"Translator"_s, u"posts"_s, true);
                        set(u"Editor"_s, u"comments"_s, true);
                        set(u"Moderator"_s, u"users"_s, false);
                    }});
    m_stops.append({u"permissions-compare"_s, [page] {
                        page->revert();
                        page->compareRoles();
                    },
                    always, always, [this] {
                        closeDialogs(m_window);
                        m_window.console()->showUsers();
                    }});
    m_stops.append({u"user-access"_s, [users] {
                        UserQuery query;
                        query.filter.conditions << UserCondition{u"roles"_s, UserCondition::Operator::Is, u"Moderator"_s};
                        users->view()->showQuery(query);
                        users->view()->detail()->tabs()->showTab(u"accessTab"_s);
                    },
                    [users] { return users->view()->model()->recordAt(0) != nullptr; },
                    [users] { return users->view()->model()->progress() == SnapshotModel::Progress::Complete; },
                    [users] { users->view()->detail()->tabs()->showProfile(); }});
}

void Tour::addSessionStops()
{
    SessionsPage *page = m_window.console()->page<SessionsPage>();
    const auto hasRow = [page] { return page->model()->recordAt(0) != nullptr; };
    const auto isComplete = [page] { return page->model()->progress() == SnapshotModel::Progress::Complete; };
    const auto leave = [this] { closeDialogs(m_window); };
    m_stops.append({u"sessions"_s, [this] { m_window.console()->showPage(u"sessions"_s); }, hasRow, isComplete});
    m_stops.append({u"session-visit"_s, [page] {
                        page->table()->setCurrentIndex(page->model()->index(1, 0));
                        page->actions()->action(u"checkVisit"_s)->trigger();
                    },
                    always, always, leave});
    m_stops.append({u"sessions-end"_s, [page] { page->actions()->action(u"endOthers"_s)->trigger(); }, always, always, leave});
    m_stops.append({u"sessions-filter"_s, [page] {
                        SessionQuery query;
                        query.search = u"an"_s;
                        query.conditions = {{SessionCondition::Kind::Valid}, {SessionCondition::Kind::InLast, u"7d"_s}};
                        page->showQuery(query);
                    },
                    hasRow, isComplete, [page] { page->showQuery({}); }});
    NotesPage *notes = m_window.console()->page<NotesPage>();
    m_stops.append({u"notes"_s, [this] { m_window.console()->showPage(u"notes"_s); },
                    [notes] { return notes->model()->recordAt(0) != nullptr; },
                    [notes] { return notes->model()->progress() == SnapshotModel::Progress::Complete; },
                    [this] { m_window.console()->showUsers(); }});
}

void Tour::addFieldStops()
{
    FieldsPage *page = m_window.console()->page<FieldsPage>();
    const auto hasRows = [page] { return page->model()->rowCount() > 0; };
    m_stops.append({u"fields"_s, [this] { m_window.console()->showPage(u"fields"_s); }, hasRows, hasRows});
    m_stops.append({u"field-new"_s, [page] { page->addField(); }, hasRows, hasRows, [this, page] {
                        page->revert();
                        m_window.console()->showUsers();
                    }});
}

void Tour::addMailStops()
{
    UsersPage *users = m_window.console()->usersPage();
    const auto hasPeople = [users] { return users->view()->model()->progress() == SnapshotModel::Progress::Complete; };
    m_stops.append({u"letter"_s, [this, users] {
                        m_window.console()->showUsers();
                        users->view()->showQuery({});
                    },
                    hasPeople, hasPeople, [this] { closeDialogs(m_window); }, [users] { writeExample(*users); }});
    m_stops.append({u"letters"_s, [this] { m_window.console()->showPage(u"letters"_s); }, always, always});
    m_stops.append({u"outbox"_s, [this] { m_window.console()->showPage(u"outbox"_s); }, always, always});
    TemplatesPage *templates = m_window.console()->page<TemplatesPage>();
    const auto hasTemplates = [templates] { return templates->model()->rowCount() > 0; };
    m_stops.append({u"templates"_s, [this] { m_window.console()->showPage(u"templates"_s); }, hasTemplates, hasTemplates,
                    {}, [templates] { templates->edit(u"reset_password"_s); }});
    m_stops.append({u"settings-mail"_s, [this] { m_window.console()->showSettings(); }, always, always});
    const auto showAccounts = [this] {
        m_window.findChild<WorkspaceSettingsDialog *>()->findChild<QTabWidget *>()->setCurrentIndex(1);
    };
    m_stops.append({u"settings-accounts"_s, showAccounts, always, always, [this] {
        closeDialogs(m_window);
        m_window.console()->showUsers();
    }});
}

void Tour::addAuditStops()
{
    auto *page = m_window.console()->page<AuditPage>();
    const auto hasRow = [page] { return page->model()->recordAt(0) != nullptr; };
    const auto isComplete = [page] { return page->model()->progress() == SnapshotModel::Progress::Complete; };
    m_stops.append({u"audit"_s, [this] { m_window.console()->showPage(u"audit"_s); }, hasRow, isComplete, {},
                    [page] { page->table()->setCurrentIndex(page->model()->index(2, 0)); }});
    m_stops.append({u"audit-filter"_s, [page] { page->findChild<QComboBox *>(u"auditAction"_s)->setCurrentIndex(3); }, hasRow,
                    isComplete, [this, page] {
                        page->filterRow()->clear();
                        m_window.console()->showUsers();
                    },
                    [page] { page->findChild<QToolButton *>(u"auditDisclosure"_s)->setChecked(true); }});
    UsersPage *users = m_window.console()->usersPage();
    TimelineModel *timeline = users->findChild<TimelineTab *>()->model();
    m_stops.append({u"timeline"_s, [users] {
                        const UserCondition isAdmin{u"roles"_s, UserCondition::Operator::Is, u"Admin"_s};
                        users->view()->showQuery({{}, {UserFilter::Match::All, {isAdmin}, {}}, {}});
                        users->view()->detail()->tabs()->showTab(u"timelineTab"_s);
                    },
                    [timeline] { return timeline->rowCount() > 0; }, [timeline] { return timeline->rowCount() > 0; },
                    [users] { users->view()->detail()->tabs()->showProfile(); }});
}

} // namespace steward::ui
