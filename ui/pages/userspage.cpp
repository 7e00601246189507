// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/userspage.h>

#include <core/base/async.h>
#include <core/fields/fieldstore.h>
#include <core/roles/rolestore.h>
#include <core/users/userdirectory.h>
#include <core/users/userlist.h>
#include <ui/commands/avatardesk.h>
#include <ui/commands/changedesk.h>
#include <ui/commands/transferactions.h>
#include <ui/commands/useractions.h>
#include <ui/pages/cellediting.h>
#include <ui/pages/changetray.h>
#include <ui/pages/notemarks.h>
#include <ui/pages/usercelldelegate.h>
#include <ui/pages/usercolumns.h>
#include <ui/pages/userdetailpane.h>
#include <ui/pages/usersheader.h>
#include <ui/text/errortext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/filterbar.h>
#include <ui/widgets/keymime.h>
#include <ui/widgets/rolestrip.h>
#include <ui/widgets/searchfield.h>
#include <ui/widgets/snapshottable.h>
#include <ui/widgets/toast.h>

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

// The pane follows the selection once the arrow keys rest.
constexpr int DetailDelayMilliseconds = 90;

} // namespace

UsersPage::UsersPage(std::shared_ptr<Workspace> workspace, Preferences &preferences, MailDesk &desk, QWidget *parent)
    : Page(parent)
    , m_workspace(std::move(workspace))
    , m_memory(preferences, m_workspace->profile())
    , m_changes(new ChangeDesk(m_workspace, this))
    , m_model(new StagedUserModel(m_workspace->database(), m_changes->staged(), this))
    , m_marks(new NoteMarks(m_workspace, this))
{
    setObjectName(u"usersPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHeader();
    buildTable();
    m_toast = new Toast(this);
    m_actions = new UserActions(m_workspace, desk, this);
    m_avatars = new AvatarDesk(m_workspace, this);
    connectParts();
    addTabs();
    connectActions();
    connectChanges();
    connectCells();
    connectTransfer(preferences);
    connectPictures();
    restoreView();
    fetchChoices();
    applyQuery();
}

UsersPage::~UsersPage()
{
    rememberView();
}

void UsersPage::buildHeader()
{
    m_header = new UsersHeader(this);
    m_header->setReadOnly(m_workspace->profile().readOnly);
    m_search = m_header->search();
    layout()->addWidget(m_header);
    connect(m_header, &UsersHeader::refreshRequested, this, &UsersPage::refresh);
    connect(m_header, &UsersHeader::columnsRequested, this, &UsersPage::chooseColumns);
    connect(m_header, &UsersHeader::newUserRequested, this, &UsersPage::createUser);
    connect(m_header, &UsersHeader::bulkEditRequested, this, &UsersPage::editSeveral);
    connect(m_header, &UsersHeader::letterRequested, this, &UsersPage::writeToAll);

    m_filterBar = new FilterBar(this);
    m_filterBar->setContentsMargins(16, 0, 16, 8);
    layout()->addWidget(m_filterBar);
    m_banner = new Banner(this);
    m_banner->hide();
    layout()->addWidget(m_banner);
}

void UsersPage::buildTable()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_stack = new QStackedWidget(m_splitter);
    m_table = new SnapshotTable(m_stack);
    m_table->setObjectName(u"userTable"_s);
    m_table->setAccessibleName(tr("People"));
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_delegate = new UserCellDelegate([this](int row) { return m_model->recordAt(row); }, m_table);
    m_delegate->setNoteCount([this](const QUuid &person) { return m_marks->of(person); });
    m_table->setItemDelegate(m_delegate);
    m_table->setSnapshotModel(m_model);
    m_table->setDragFormat(PeopleFormat);
    m_cells = new CellEditing(*m_table, *m_model, m_changes->staged(), *m_delegate);
    m_columns = std::make_unique<UserColumns>(*m_model, *m_table, m_memory);
    m_detail = new UserDetailPane(m_workspace, m_splitter);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({900, 380});
    static_cast<QVBoxLayout *>(layout())->addWidget(m_splitter, 1);
    m_roleStrip = new RoleStrip(this);
    layout()->addWidget(m_roleStrip);
    layout()->addWidget(new ChangeTray(*m_changes, this));
}

void UsersPage::connectParts()
{
    connect(m_search, &SearchField::searchChanged, this, &UsersPage::applyQuery);
    connect(m_filterBar, &FilterBar::filterChanged, this, &UsersPage::applyQuery);
    connect(m_filterBar, &FilterBar::saveRequested, this, &UsersPage::saveFilter);
    connect(m_table->sortHeader(), &SortHeader::sortChanged, this, [this](const QList<SortKey> &sort) {
        m_memory.setSort(sort);
        applyQuery();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &UsersPage::openMenu);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &UsersPage::editCurrent);
    connect(m_table, &SnapshotTable::selectionSizeChanged, this, [this](qsizetype rows) {
        m_header->setSelected(rows);
        m_actions->setSelection(rows, [this] { return m_table->selectedKeys(); });
    });
    m_detailTimer.setSingleShot(true);
    m_detailTimer.setInterval(DetailDelayMilliseconds);
    connect(m_table, &SnapshotTable::currentKeyChanged, &m_detailTimer, qOverload<>(&QTimer::start));
    connect(&m_detailTimer, &QTimer::timeout, this, [this] { loadUser(UserId(m_table->currentKey())); });
    connect(m_model, &SnapshotModel::progressChanged, this, &UsersPage::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &UsersPage::showCount);
    connect(m_model, &SnapshotModel::failed, this, [this](const Error &error) {
        showFailure(error);
        m_hasReadFailed = true;
    });
    connect(m_model, &SnapshotModel::rowsReady, this, [this] {
        // What else the banner says stays until it has been read.
        if (std::exchange(m_hasReadFailed, false))
            m_banner->hide();
        Q_EMIT connectionTrouble({});
    });
    connect(m_banner, &Banner::actionTriggered, this, &UsersPage::refresh);
    connect(m_detail, &UserDetailPane::userSaved, this, [this](const ListedUser &saved) {
        m_model->updateRecord(saved);
        m_actions->setPerson(saved);
        m_toast->showMessage(tr("%1 is saved").arg(saved.user.displayName()), tr("Undo"),
                             [this] { m_detail->undoLastSave(); });
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { showQuery({}); });
}

void UsersPage::connectActions()
{
    connect(m_actions, &UserActions::changed, this, &UsersPage::loadUser);
    connect(m_actions, &UserActions::deleted, this, [this] { m_model->reload(SnapshotModel::Keep::Rows); });
    connect(m_actions, &UserActions::manyChanged, this, &UsersPage::refresh);
    connect(m_actions, &UserActions::done, this, [this](const QString &message) { m_toast->showMessage(message); });
    connect(m_actions, &UserActions::doneWithUndo, this, [this](const QString &message, const auto &undo) {
        m_toast->showMessage(message, undo ? tr("Undo") : QString(), undo);
    });
    connect(m_table, &SnapshotTable::dragStarted, m_roleStrip, &QWidget::show);
    connect(m_table, &SnapshotTable::dragEnded, m_roleStrip, &QWidget::hide);
    connect(m_roleStrip, &RoleStrip::peopleDropped, m_actions, &UserActions::assignRole);
    connect(m_actions, &UserActions::failed, this, &UsersPage::showFailure);
    m_detail->setActions(personActions());
}

void UsersPage::fetchChoices()
{
    onFinished(m_workspace->read([](const ServiceContext &context) { return RoleStore(context.connection).all(); }),
               this, [this](const Result<QList<Role>> &roles) {
                   QStringList names;
                   for (const Role &role : roles.value_or(QList<Role>()))
                       names << role.name;
                   if (!roles || names == m_roles)
                       return;
                   m_filterBar->setRoles(names);
                   m_roles = names;
                   m_delegate->setRoles(names);
                   names.removeOne(roleName::Owner); // is not given away by a drag
                   m_roleStrip->setRoles(names);
               });
    onFinished(m_workspace->read([](const ServiceContext &context) { return FieldStore(context).all(); }), this,
               [this](const Result<FieldDefinitions> &definitions) {
                   if (!definitions || m_definitions == *definitions)
                       return;
                   m_definitions = *definitions;
                   m_customFields = enabledDefinitions(*definitions);
                   m_changes->setDefinitions(*definitions);
                   m_delegate->setDefinitions(m_customFields);
                   m_cells->setDefinitions(m_customFields);
                   m_filterBar->setCustomFields(m_customFields);
                   m_transfer->setDefinitions(*definitions);
                   m_detail->setDefinitions(*definitions);
                   m_columns->restore(m_customFields);
               });
}

UserQuery UsersPage::query() const
{
    // What is pasted may bring line breaks and other blanks along.
    return {m_search->text().simplified(), m_filterBar->filter(), m_table->sortHeader()->sort()};
}

void UsersPage::showQuery(const UserQuery &query)
{
    const QSignalBlocker quietFilter(m_filterBar);
    m_search->showSearch(query.search);
    m_filterBar->setFilter(query.filter);
    if (!query.sort.isEmpty()) {
        m_table->sortHeader()->setSort(query.sort);
        m_memory.setSort(query.sort);
    }
    applyQuery();
}

void UsersPage::applyQuery()
{
    m_model->setQuery(query());
    Q_EMIT queryChanged(query());
}

void UsersPage::goTo(UserId user)
{
    if (m_table->goTo(user.uuid()))
        return;
    m_landOn = user.uuid();
    showQuery({});
}

void UsersPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void UsersPage::refresh()
{
    m_marks->forgetAll();
    m_model->reload(SnapshotModel::Keep::Rows);
    fetchChoices();
    loadUser(UserId(m_table->currentKey()));
}

bool UsersPage::hasDrafts() const
{
    return m_detail->hasDrafts() || !m_changes->staged().isEmpty();
}

void UsersPage::editCurrent()
{
    if (!m_cells->isOn())
        m_detail->startEditing();
}

void UsersPage::loadUser(UserId user)
{
    if (user.isNull()) {
        m_detail->showNobody();
        m_actions->setNobody();
        m_avatars->setNobody();
        return;
    }
    if (const ListedUser *cached = m_model->recordAt(m_model->rowOf(user.uuid())))
        showUser(*cached);
    onFinished(m_workspace->read([user](const ServiceContext &context) {
        return UserList(context.connection).rows({user.uuid()});
    }),
               this, [this, user](const Result<QList<ListedUser>> &found) {
                   if (UserId(m_table->currentKey()) != user)
                       return;
                   if (!found) {
                       showFailure(found.error());
                       m_hasReadFailed = true;
                       return;
                   }
                   if (found->isEmpty()) {
                       m_detail->showGone();
                       m_actions->setNobody();
                       m_avatars->setNobody();
                       return;
                   }
                   m_model->updateRecord(found->first());
                   showUser(found->first());
               });
}

void UsersPage::showUser(const ListedUser &listed)
{
    m_detail->showUser(listed);
    m_actions->setPerson(listed);
    m_avatars->setPerson(listed.user);
}

void UsersPage::showCount()
{
    m_header->setCount(m_model->rowCount(), !query().filter.isEmpty() || !query().search.isEmpty(),
                       m_model->progress() == SnapshotModel::Progress::Complete);
}

void UsersPage::showState()
{
    showCount();
    const bool isComplete = m_model->progress() == SnapshotModel::Progress::Complete;
    if (isComplete && !m_landOn.isNull())
        m_table->goTo(std::exchange(m_landOn, QUuid()));
    else if (isComplete && !m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
        landOnWhoIsMeant();
    }
    if (isComplete && m_model->rowCount() == 0) {
        const bool isEverybody = query().filter.isEmpty() && query().search.isEmpty();
        m_empty->setContent("search"_L1, isEverybody ? tr("Nobody is registered yet") : tr("Nobody matches"),
                            isEverybody ? tr("Register the first person with “New Person”.")
                                        : tr("Search for something else or remove a filter."),
                            isEverybody ? QString() : tr("Show Everyone"));
        m_detail->showNobody();
    }
    m_stack->setCurrentWidget(isComplete && m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
}

// A whole e-mail means one person, also where others contain it.
void UsersPage::landOnWhoIsMeant()
{
    const QString text = query().search;
    if (m_model->rowCount() < 2 || !text.contains(u'@'))
        return;
    onFinished(m_workspace->read([text](const ServiceContext &context) { return UserDirectory(context).userByEmail(text); }),
               this, [this, text](const Result<std::optional<User>> &found) {
                   if (found && *found && query().search == text)
                       m_table->goTo((*found)->id.uuid());
               });
}

void UsersPage::showFailure(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    m_hasReadFailed = false;
    m_banner->showError(sentence(error), tr("Try Again"));
    if (error.kind == Error::Kind::NotConnected)
        Q_EMIT connectionTrouble(sentence(error));
}

void UsersPage::rememberView()
{
    m_columns->remember();
    m_memory.setSplitterState(m_splitter->saveState());
}

void UsersPage::restoreView()
{
    m_table->sortHeader()->setSort(m_memory.sort());
    if (!m_memory.splitterState().isEmpty())
        m_splitter->restoreState(m_memory.splitterState());
    m_columns->restore(m_customFields);
}

void UsersPage::saveFilter(const QString &name)
{
    m_memory.saveQuery(name, query());
    Q_EMIT savedQueriesChanged();
    m_toast->showMessage(tr("“%1” is in the list at the left now").arg(name));
}

} // namespace steward::ui
