// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/userspage.h>

#include <ui/commands/useractions.h>
#include <ui/dialogs/newuserdialog.h>
#include <ui/pages/peopleheader.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/rolestrip.h>
#include <ui/widgets/snapshottable.h>

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

UsersPage::UsersPage(const PageParts &parts, QWidget *parent)
    : Page(parent)
    , m_workspace(parts.workspace)
    , m_view(new PeopleView(parts, u"users"_s, PeopleView::Detail::Open, this))
    , m_roleStrip(new RoleStrip(this))
{
    setObjectName(u"usersPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    addNewButton();
    addRoleStrip();
    m_view->setEmptyWords("search"_L1, tr("Nobody is registered yet"),
                          tr("Register the first person with “New Person”."));
    connect(m_view, &PeopleView::queryChanged, this, [this] { Q_EMIT queryChanged(m_view->shownQuery()); });
    connect(m_view, &PeopleView::peopleChanged, this, &UsersPage::refresh);
    connect(m_view, &PeopleView::saveRequested, this, &UsersPage::saveFilter);
    connect(m_view, &PeopleView::connectionTrouble, this, &UsersPage::connectionTrouble);
    m_view->showQuery({});
}

void UsersPage::addNewButton()
{
    auto *button = new QPushButton(icon("add"_L1), tr("New Person"), this);
    button->setObjectName(u"newUserButton"_s);
    button->setEnabled(!m_workspace->profile().readOnly);
    m_view->header()->addButton(button);
    connect(button, &QPushButton::clicked, this, &UsersPage::createUser);
}

void UsersPage::addRoleStrip()
{
    layout()->addWidget(m_roleStrip);
    connect(m_view, &PeopleView::rolesKnown, m_roleStrip, [this](QStringList names) {
        names.removeOne(roleName::Owner); // is not given away by a drag
        m_roleStrip->setRoles(names);
    });
    connect(m_view->table(), &SnapshotTable::dragStarted, m_roleStrip, &QWidget::show);
    connect(m_view->table(), &SnapshotTable::dragEnded, m_roleStrip, &QWidget::hide);
    connect(m_roleStrip, &RoleStrip::peopleDropped, m_view->actions(), &UserActions::assignRole);
}

void UsersPage::refresh()
{
    m_view->refresh();
}

bool UsersPage::hasDrafts() const
{
    return m_view->hasDrafts();
}

void UsersPage::createUser()
{
    auto *dialog = new NewUserDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewUserDialog::userCreated, this,
            [this](const User &user) { landOn(user, tr("%1 is registered").arg(user.displayName())); });
    connect(dialog, &NewUserDialog::guestFound, this, [this](const User &user) {
        landOn(user, tr("%1 was here already and has the new names").arg(user.displayName()));
    });
    connect(dialog, &NewUserDialog::confirmationRequested, m_view->actions(), &UserActions::sendConfirmationTo);
    dialog->open();
}

void UsersPage::landOn(const User &user, const QString &message)
{
    m_view->tell(message);
    m_view->landOn(user.id);
}

void UsersPage::saveFilter(const QString &name)
{
    m_view->memory().saveQuery(name, m_view->shownQuery());
    Q_EMIT savedQueriesChanged();
    m_view->tell(tr("“%1” is in the list at the left now").arg(name));
}

} // namespace steward::ui
