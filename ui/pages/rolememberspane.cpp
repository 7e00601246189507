// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/rolememberspane.h>

#include <ui/commands/roledesk.h>
#include <ui/dialogs/addmembersdialog.h>
#include <ui/pages/page.h>
#include <ui/pages/peopleheader.h>
#include <ui/pages/peopleview.h>
#include <ui/widgets/filterbar.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/searchfield.h>
#include <ui/widgets/snapshottable.h>

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

QPushButton *button(QWidget *parent, const QString &name, const QString &text)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    return made;
}

} // namespace

RoleMembersPane::RoleMembersPane(const PageParts &parts, RoleDesk &roles, QWidget *parent)
    : QWidget(parent)
    , m_workspace(parts.workspace)
    , m_roles(roles)
    , m_view(new PeopleView(parts, u"members"_s, PeopleView::Detail::Closed, this))
{
    setObjectName(u"roleMembers"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_view, 1);
    buildView();
}

QWidget *RoleMembersPane::buildHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(16, 10, 16, 8);
    column->setSpacing(6);
    m_name = headLabel({}, 1.2, head);
    m_name->setObjectName(u"roleHead"_s);
    m_name->setWordWrap(false);
    m_description = quietLabel({}, head);
    m_description->setObjectName(u"roleDescription"_s);
    auto *edit = button(head, u"editRoleButton"_s, tr("Edit…"));
    edit->setEnabled(!m_workspace->profile().readOnly);
    m_deleteButton = button(head, u"deleteRoleButton"_s, tr("Delete…"));
    m_removeButton = button(head, u"removeMembersButton"_s, tr("Take Role Away"));
    m_addButton = button(head, u"addPeopleButton"_s, tr("Add People…"));
    m_addButton->setIcon(icon("add"_L1));
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    for (QPushButton *each : {edit, m_deleteButton, m_removeButton, m_addButton})
        row->addWidget(each);
    column->addLayout(row);
    column->addWidget(m_description);
    connect(edit, &QPushButton::clicked, this, &RoleMembersPane::editRequested);
    connect(m_deleteButton, &QPushButton::clicked, this, &RoleMembersPane::deleteRequested);
    connect(m_removeButton, &QPushButton::clicked, this, &RoleMembersPane::removeSelected);
    connect(m_addButton, &QPushButton::clicked, this, &RoleMembersPane::addPeople);
    return head;
}

void RoleMembersPane::buildView()
{
    m_view->header()->setCompact();
    m_view->header()->search()->setPlaceholderText(tr("Search these people"));
    m_view->filterBar()->setSavable(false);
    m_view->table()->setAccessibleName(tr("People who hold the role"));
    auto *find = new QAction(tr("Show Among All People"), this);
    connect(find, &QAction::triggered, this, [this] { Q_EMIT personWanted(UserId(m_view->table()->currentKey())); });
    m_removeAction = new QAction(tr("Take Role Away"), this);
    connect(m_removeAction, &QAction::triggered, this, &RoleMembersPane::removeSelected);
    m_view->setOwnActions({find, m_removeAction});
    connect(m_view->table(), &SnapshotTable::selectionSizeChanged, this, [this](qsizetype people) {
        const bool canRemove = people > 0 && !m_workspace->profile().readOnly;
        m_removeButton->setEnabled(canRemove);
        m_removeAction->setEnabled(canRemove);
    });
    connect(m_view, &PeopleView::personChanged, this, &RoleMembersPane::changed);
    connect(m_view, &PeopleView::peopleChanged, this, &RoleMembersPane::changed);
    connect(m_view, &PeopleView::emptyActionTriggered, this, &RoleMembersPane::addPeople);
}

UserFilter RoleMembersPane::holders() const
{
    return {UserFilter::Match::All, {{u"roles"_s, UserCondition::Operator::Is, m_role.role.name}}, {}};
}

void RoleMembersPane::showRole(const RoleSummary &role)
{
    const bool isReadOnly = m_workspace->profile().readOnly;
    const bool isOwner = role.role.name == roleName::Owner;
    const bool isShown = role.role.id == m_role.role.id && role.role.name == m_role.role.name;
    m_role = role;
    m_name->setText(role.role.name);
    m_description->setText(role.role.description.value_or(tr("No description")));
    m_deleteButton->setEnabled(!isReadOnly && !role.role.isSystemRole);
    m_deleteButton->setToolTip(role.role.isSystemRole ? tr("System roles stay") : QString());
    m_addButton->setEnabled(!isReadOnly && !isOwner);
    m_addButton->setToolTip(isOwner ? tr("“Make Owner…” in the menu of a person makes another Owner") : QString());
    if (isShown)
        return;
    m_removeButton->setEnabled(false);
    m_view->setEmptyWords("roles"_L1, tr("Nobody holds this role"), tr("Add people here, or drag them onto the role."),
                          m_addButton->isEnabled() ? tr("Add People…") : QString());
    m_view->setScope(holders());
}

void RoleMembersPane::refresh()
{
    m_view->refresh();
}

void RoleMembersPane::addPeople()
{
    auto *dialog = new AddMembersDialog(m_workspace, m_role.role.name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddMembersDialog::peopleChosen, this, [this, role = m_role.role.name](const QList<QUuid> &people) {
        m_roles.change(RoleChange::Deed::Assign, role, people);
    });
    dialog->open();
}

void RoleMembersPane::removeSelected()
{
    m_roles.change(RoleChange::Deed::Remove, m_role.role.name, m_view->table()->selectedKeys());
}

} // namespace steward::ui
