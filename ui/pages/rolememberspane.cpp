// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/rolememberspane.h>

#include <core/base/async.h>
#include <core/fields/fieldstore.h>
#include <core/roles/rolestore.h>
#include <core/users/userlist.h>
#include <ui/commands/roledesk.h>
#include <ui/commands/useractions.h>
#include <ui/delegates/userdelegate.h>
#include <ui/dialogs/addmembersdialog.h>
#include <ui/text/fieldtext.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/filterbar.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/keymime.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/searchfield.h>
#include <ui/widgets/snapshottable.h>

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

// What can be done follows the selection once the arrow keys rest.
constexpr int CurrentDelayMilliseconds = 90;

struct Width
{
    QLatin1StringView field;
    int pixels;
};

constexpr Width Columns[]{{"full_name"_L1, 210}, {"email"_L1, 220}, {"roles"_L1, 190}, {"is_active"_L1, 90},
                          {"inserted_at"_L1, 120}};

QPushButton *button(QWidget *parent, const QString &name, const QString &text)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    return made;
}

} // namespace

RoleMembersPane::RoleMembersPane(std::shared_ptr<Workspace> workspace, MailDesk &desk, RoleDesk &roles, QWidget *parent)
    : QWidget(parent)
    , m_workspace(std::move(workspace))
    , m_roles(roles)
    , m_model(new UserTableModel(m_workspace->database(), this))
    , m_actions(new UserActions(m_workspace, desk, this))
{
    setObjectName(u"roleMembers"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    m_filterBar = new FilterBar(this);
    m_filterBar->setSavable(false);
    m_filterBar->setContentsMargins(16, 0, 16, 8);
    layout->addWidget(m_filterBar);
    layout->addWidget(buildTable(), 1);
    connectParts();
    fetchChoices();
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
    m_deleteButton = button(head, u"deleteRoleButton"_s, tr("Delete…"));
    m_addButton = button(head, u"addPeopleButton"_s, tr("Add People…"));
    m_addButton->setIcon(icon("add"_L1));
    edit->setEnabled(!m_workspace->profile().readOnly);
    auto *first = new QHBoxLayout;
    first->addWidget(m_name, 1);
    for (QPushButton *each : {edit, m_deleteButton, m_addButton})
        first->addWidget(each);
    m_count = quietLabel({}, head);
    m_count->setObjectName(u"memberCount"_s);
    m_count->setWordWrap(false);
    m_removeButton = button(head, u"removeMembersButton"_s, tr("Take Role Away"));
    m_search = new SearchField(head);
    m_search->setPlaceholderText(tr("Search these people"));
    m_search->setMaximumWidth(280);
    auto *second = new QHBoxLayout;
    second->addWidget(m_count, 1);
    second->addWidget(m_removeButton);
    second->addWidget(m_search, 1);
    column->addLayout(first);
    column->addWidget(m_description);
    column->addLayout(second);
    connect(edit, &QPushButton::clicked, this, &RoleMembersPane::editRequested);
    connect(m_deleteButton, &QPushButton::clicked, this, &RoleMembersPane::deleteRequested);
    connect(m_addButton, &QPushButton::clicked, this, &RoleMembersPane::addPeople);
    connect(m_removeButton, &QPushButton::clicked, this, &RoleMembersPane::removeSelected);
    return head;
}

QWidget *RoleMembersPane::buildTable()
{
    m_stack = new QStackedWidget(this);
    m_table = new SnapshotTable(m_stack);
    m_table->setObjectName(u"memberTable"_s);
    m_table->setAccessibleName(tr("People who hold the role"));
    m_table->setItemDelegate(new UserDelegate([this](int row) { return m_model->recordAt(row); }, m_table));
    QList<UserColumn> columns;
    for (const Width &each : Columns) {
        const auto field = UserField::parse(each.field);
        columns.append({*field, fieldTitle(*field, {})});
    }
    m_model->setColumns(columns);
    m_table->setSnapshotModel(m_model);
    m_table->setDragFormat(PeopleFormat);
    for (int column = 0; column < columns.size(); ++column)
        m_table->setColumnWidth(column, Columns[column].pixels);
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    return m_stack;
}

void RoleMembersPane::connectParts()
{
    connect(m_search, &SearchField::searchChanged, this, &RoleMembersPane::applyQuery);
    connect(m_filterBar, &FilterBar::filterChanged, this, &RoleMembersPane::applyQuery);
    connect(m_table->sortHeader(), &SortHeader::sortChanged, this, &RoleMembersPane::applyQuery);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RoleMembersPane::openMenu);
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            [this] { Q_EMIT personWanted(UserId(m_table->currentKey())); });
    connect(m_table, &SnapshotTable::selectionSizeChanged, this, [this](qsizetype rows) {
        m_actions->setSelection(rows, [this] { return m_table->selectedKeys(); });
        m_removeButton->setEnabled(rows > 0 && !m_workspace->profile().readOnly);
    });
    m_currentTimer.setSingleShot(true);
    m_currentTimer.setInterval(CurrentDelayMilliseconds);
    connect(m_table, &SnapshotTable::currentKeyChanged, &m_currentTimer, qOverload<>(&QTimer::start));
    connect(&m_currentTimer, &QTimer::timeout, this, &RoleMembersPane::loadCurrent);
    connect(m_model, &SnapshotModel::progressChanged, this, &RoleMembersPane::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RoleMembersPane::showState);
    connect(m_model, &SnapshotModel::failed, this, &RoleMembersPane::failed);
    connect(m_empty, &EmptyState::actionTriggered, this, &RoleMembersPane::addPeople);
    connect(m_actions, &UserActions::manyChanged, this, &RoleMembersPane::changed);
    connect(m_actions, &UserActions::changed, this, &RoleMembersPane::changed);
    connect(m_actions, &UserActions::deleted, this, &RoleMembersPane::changed);
    connect(m_actions, &UserActions::done, this, [this](const QString &message) { Q_EMIT done(message, {}); });
    connect(m_actions, &UserActions::doneWithUndo, this, &RoleMembersPane::done);
    connect(m_actions, &UserActions::failed, this, &RoleMembersPane::failed);
}

void RoleMembersPane::showRole(const RoleSummary &role)
{
    const bool isOther = role.role.id != m_role.role.id;
    const bool isReadOnly = m_workspace->profile().readOnly;
    m_role = role;
    m_name->setText(role.role.name);
    m_description->setText(role.role.description.value_or(tr("No description")));
    m_deleteButton->setEnabled(!isReadOnly && !role.role.isSystemRole);
    m_deleteButton->setToolTip(role.role.isSystemRole ? tr("System roles stay") : QString());
    const bool isOwner = role.role.name == roleName::Owner;
    m_addButton->setEnabled(!isReadOnly && !isOwner);
    m_addButton->setToolTip(isOwner ? tr("“Make Owner…” in the menu of a person makes another Owner") : QString());
    if (!isOther)
        return;
    m_removeButton->setEnabled(false);
    m_search->showSearch({});
    m_filterBar->setFilter({});
    applyQuery();
}

void RoleMembersPane::fetchChoices()
{
    struct Choices
    {
        QList<Role> roles;
        FieldDefinitions fields;
    };
    const auto work = [](const ServiceContext &context) -> Result<Choices> {
        return Choices{TRY(RoleStore(context.connection).all()), TRY(FieldStore(context).enabled())};
    };
    onFinished(m_workspace->read(work), this, [this](const Result<Choices> &choices) {
        if (!choices)
            return;
        QStringList names;
        for (const Role &role : choices->roles)
            names << role.name;
        m_filterBar->setRoles(names);
        m_filterBar->setCustomFields(choices->fields);
    });
}

void RoleMembersPane::applyQuery()
{
    UserQuery query;
    query.search = m_search->text().simplified();
    query.filter.conditions << UserCondition{u"roles"_s, UserCondition::Operator::Is, m_role.role.name};
    if (!m_filterBar->filter().isEmpty())
        query.filter.groups << m_filterBar->filter();
    query.sort = m_table->sortHeader()->sort();
    m_model->setQuery(query);
}

// The name may be another one by now.
void RoleMembersPane::refresh()
{
    fetchChoices();
    const auto &conditions = m_model->query().filter.conditions;
    if (conditions.isEmpty() || conditions.first().value != m_role.role.name)
        applyQuery();
    else
        m_model->reload(SnapshotModel::Keep::Rows);
    loadCurrent();
}

void RoleMembersPane::loadCurrent()
{
    const UserId user(m_table->currentKey());
    if (user.isNull()) {
        m_actions->setNobody();
        return;
    }
    onFinished(m_workspace->read([user](const ServiceContext &context) {
        return UserList(context.connection).rows({user.uuid()});
    }),
               this, [this, user](const Result<QList<ListedUser>> &found) {
                   if (!found || found->isEmpty() || UserId(m_table->currentKey()) != user)
                       return;
                   m_model->updateRecord(found->first());
                   m_actions->setPerson(found->first());
               });
}

bool RoleMembersPane::isNarrowed() const
{
    return !m_model->query().search.isEmpty() || !m_model->query().filter.groups.isEmpty();
}

void RoleMembersPane::showState()
{
    const int people = m_model->rowCount();
    const bool isComplete = m_model->progress() == SnapshotModel::Progress::Complete;
    const bool isSearched = isNarrowed();
    const QString text = (isSearched ? tr("%1 people match", nullptr, people) : tr("%1 people", nullptr, people))
                             .arg(locale().toString(people));
    m_count->setText(isComplete ? text : tr("%1 …").arg(text));
    const bool canAdd = m_addButton->isEnabled() && !isSearched;
    m_empty->setContent("roles"_L1, isSearched ? tr("Nobody matches") : tr("Nobody holds this role"),
                        isSearched ? tr("Search for something else or remove a filter.")
                                   : tr("Add people here, or drag them onto the role."),
                        canAdd ? tr("Add People…") : QString());
    m_stack->setCurrentWidget(isComplete && people == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    if (isComplete && people > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
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
    m_roles.change(RoleChange::Deed::Remove, m_role.role.name, m_table->selectedKeys());
}

void RoleMembersPane::openMenu(const QPoint &position)
{
    if (!m_table->currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show Among All People"), this, [this] { Q_EMIT personWanted(UserId(m_table->currentKey())); });
    QAction *remove = menu->addAction(tr("Take Role Away"), this, &RoleMembersPane::removeSelected);
    remove->setEnabled(m_removeButton->isEnabled());
    menu->addSeparator();
    menu->addActions(m_actions->actions());
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace steward::ui
