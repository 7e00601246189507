// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/peopleview.h>

#include <core/base/async.h>
#include <core/fields/fieldstore.h>
#include <core/roles/rolestore.h>
#include <ui/commands/avatardesk.h>
#include <ui/commands/changedesk.h>
#include <ui/commands/transferactions.h>
#include <ui/commands/useractions.h>
#include <ui/pages/cellediting.h>
#include <ui/pages/changetray.h>
#include <ui/pages/notemarks.h>
#include <ui/pages/page.h>
#include <ui/pages/peopleheader.h>
#include <ui/pages/usercelldelegate.h>
#include <ui/pages/usercolumns.h>
#include <ui/pages/userdetailpane.h>
#include <ui/text/errortext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/filterbar.h>
#include <ui/widgets/keymime.h>
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

PeopleView::PeopleView(const PageParts &parts, const QString &name, Detail detail, QWidget *parent)
    : QWidget(parent)
    , m_workspace(parts.workspace)
    , m_memory(parts.preferences, m_workspace->profile(), name)
    , m_changes(new ChangeDesk(m_workspace, this))
    , m_model(new StagedUserModel(m_workspace->database(), m_changes->staged(), this))
    , m_marks(new NoteMarks(m_workspace, this))
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHeader();
    buildTable();
    m_toast = new Toast(this);
    m_actions = new UserActions(m_workspace, parts.desk, this);
    m_avatars = new AvatarDesk(m_workspace, parts.uploads, this);
    connectParts();
    addTabs();
    connectActions();
    connectChanges();
    connectCells();
    connectTransfer(parts.preferences);
    connectPictures();
    restoreView(detail);
    fetchChoices();
}

PeopleView::~PeopleView()
{
    rememberView();
}

void PeopleView::buildHeader()
{
    m_header = new PeopleHeader(this);
    m_header->setReadOnly(m_workspace->profile().readOnly);
    m_search = m_header->search();
    layout()->addWidget(m_header);
    connect(m_header, &PeopleHeader::refreshRequested, this, &PeopleView::refresh);
    connect(m_header, &PeopleHeader::columnsRequested, this, &PeopleView::chooseColumns);
    connect(m_header, &PeopleHeader::bulkEditRequested, this, &PeopleView::editSeveral);
    connect(m_header, &PeopleHeader::letterRequested, this, &PeopleView::writeToAll);
    connect(m_header, &PeopleHeader::detailToggled, this, &PeopleView::showDetail);

    m_filterBar = new FilterBar(this);
    m_filterBar->setContentsMargins(16, 0, 16, 8);
    layout()->addWidget(m_filterBar);
    m_banner = new Banner(this);
    m_banner->hide();
    layout()->addWidget(m_banner);
}

void PeopleView::buildTable()
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
    layout()->addWidget(new ChangeTray(*m_changes, this));
}

void PeopleView::setScope(const UserFilter &scope)
{
    m_scope = scope;
    showQuery({});
}

void PeopleView::setEmptyWords(QLatin1StringView icon, const QString &title, const QString &hint, const QString &action)
{
    m_emptyWords = {icon, title, hint, action};
    showEmpty();
}

void PeopleView::connectParts()
{
    connect(m_search, &SearchField::searchChanged, this, &PeopleView::applyQuery);
    connect(m_filterBar, &FilterBar::filterChanged, this, &PeopleView::applyQuery);
    connect(m_filterBar, &FilterBar::saveRequested, this, &PeopleView::saveRequested);
    connectTable();
    connectRows();
    connect(m_banner, &Banner::actionTriggered, this, &PeopleView::refresh);
    connect(m_detail, &UserDetailPane::userSaved, this, [this](const ListedUser &saved) {
        m_model->updateRecord(saved);
        m_actions->setPerson(saved);
        tell(tr("%1 is saved").arg(saved.user.displayName()), tr("Undo"), [this] { m_detail->undoLastSave(); });
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (shownQuery().isEverybody())
            Q_EMIT emptyActionTriggered();
        else
            showQuery({});
    });
}

void PeopleView::connectTable()
{
    connect(m_table->sortHeader(), &SortHeader::sortChanged, this, [this](const QList<SortKey> &sort) {
        m_memory.setSort(sort);
        applyQuery();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &PeopleView::openMenu);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &PeopleView::editCurrent);
    connect(m_table, &SnapshotTable::selectionSizeChanged, this, [this](qsizetype rows) {
        m_header->setSelected(rows);
        m_actions->setSelection(rows, [this] { return m_table->selectedKeys(); });
    });
    m_detailTimer.setSingleShot(true);
    m_detailTimer.setInterval(DetailDelayMilliseconds);
    connect(m_table, &SnapshotTable::currentKeyChanged, &m_detailTimer, qOverload<>(&QTimer::start));
    connect(&m_detailTimer, &QTimer::timeout, this, [this] { loadUser(UserId(m_table->currentKey())); });
}

void PeopleView::connectRows()
{
    connect(m_model, &SnapshotModel::progressChanged, this, &PeopleView::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PeopleView::showCount);
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
}

void PeopleView::connectActions()
{
    connect(m_actions, &UserActions::changed, this, &PeopleView::loadUser);
    connect(m_actions, &UserActions::changed, this, &PeopleView::personChanged);
    connect(m_actions, &UserActions::deleted, this, [this] {
        m_model->reload(SnapshotModel::Keep::Rows);
        Q_EMIT personChanged();
    });
    connect(m_actions, &UserActions::manyChanged, this, &PeopleView::peopleChanged);
    connect(m_actions, &UserActions::done, this, [this](const QString &message) { tell(message); });
    connect(m_actions, &UserActions::doneWithUndo, this, [this](const QString &message, const auto &undo) {
        tell(message, undo ? tr("Undo") : QString(), undo);
    });
    connect(m_actions, &UserActions::failed, this, &PeopleView::showFailure);
    m_detail->setActions(personActions());
}

void PeopleView::fetchChoices()
{
    onFinished(m_workspace->read([](const ServiceContext &context) { return RoleStore(context.connection).all(); }),
               this, [this](const Result<QList<Role>> &roles) {
                   QStringList names;
                   for (const Role &role : roles.value_or(QList<Role>()))
                       names << role.name;
                   if (roles && names != m_roles)
                       showRoles(names);
               });
    onFinished(m_workspace->read([](const ServiceContext &context) { return FieldStore(context).all(); }), this,
               [this](const Result<FieldDefinitions> &definitions) {
                   if (definitions && m_definitions != *definitions)
                       showDefinitions(*definitions);
               });
}

void PeopleView::showRoles(const QStringList &names)
{
    m_roles = names;
    m_filterBar->setRoles(names);
    m_delegate->setRoles(names);
    Q_EMIT rolesKnown(names);
}

void PeopleView::showDefinitions(const FieldDefinitions &definitions)
{
    m_definitions = definitions;
    m_customFields = enabledDefinitions(definitions);
    m_changes->setDefinitions(definitions);
    m_delegate->setDefinitions(m_customFields);
    m_cells->setDefinitions(m_customFields);
    m_filterBar->setCustomFields(m_customFields);
    m_transfer->setDefinitions(definitions);
    m_detail->setDefinitions(definitions);
    m_columns->restore(m_customFields);
}

UserQuery PeopleView::shownQuery() const
{
    // What is pasted may bring line breaks and other blanks along.
    return {m_search->text().simplified(), m_filterBar->filter(), m_table->sortHeader()->sort()};
}

UserQuery PeopleView::query() const
{
    UserQuery within = shownQuery();
    if (m_scope.isEmpty())
        return within;
    UserFilter filter{UserFilter::Match::All, {}, {m_scope}};
    if (!within.filter.isEmpty())
        filter.groups << within.filter;
    within.filter = filter;
    return within;
}

void PeopleView::showQuery(const UserQuery &query)
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

void PeopleView::applyQuery()
{
    m_model->setQuery(query());
    Q_EMIT queryChanged();
}

void PeopleView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PeopleView::refresh()
{
    m_marks->forgetAll();
    m_model->reload(SnapshotModel::Keep::Rows);
    fetchChoices();
    loadUser(UserId(m_table->currentKey()));
}

bool PeopleView::hasDrafts() const
{
    return m_detail->hasDrafts() || !m_changes->staged().isEmpty();
}

void PeopleView::showCount()
{
    m_header->setCount(m_model->rowCount(), !shownQuery().isEverybody(),
                       m_model->progress() == SnapshotModel::Progress::Complete);
}

void PeopleView::showState()
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
        showEmpty();
        m_detail->showNobody();
    }
    m_stack->setCurrentWidget(isComplete && m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
}

void PeopleView::showEmpty()
{
    if (shownQuery().isEverybody())
        m_empty->setContent(m_emptyWords.icon, m_emptyWords.title, m_emptyWords.hint, m_emptyWords.action);
    else
        m_empty->setContent("search"_L1, tr("Nobody matches"), tr("Search for something else or remove a filter."),
                            tr("Show Everyone"));
}

void PeopleView::showFailure(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    m_hasReadFailed = false;
    m_banner->showError(sentence(error), tr("Try Again"));
    if (error.kind == Error::Kind::NotConnected)
        Q_EMIT connectionTrouble(sentence(error));
}

void PeopleView::tell(const QString &message, const QString &action, const std::function<void()> &run)
{
    m_toast->showMessage(message, action, run);
}

void PeopleView::rememberView()
{
    m_columns->remember();
    if (m_detail->isVisibleTo(this))
        m_memory.setSplitterState(m_splitter->saveState());
}

void PeopleView::restoreView(Detail detail)
{
    m_table->sortHeader()->setSort(m_memory.sort());
    if (!m_memory.splitterState().isEmpty())
        m_splitter->restoreState(m_memory.splitterState());
    m_header->setDetailShown(m_memory.isDetailShown(detail == Detail::Open));
    m_columns->restore(m_customFields);
}

} // namespace steward::ui
