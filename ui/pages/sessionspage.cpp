// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/sessionspage.h>

#include <core/base/async.h>
#include <ui/commands/sessionactions.h>
#include <ui/delegates/sessiondelegate.h>
#include <ui/pages/sessionfilterbar.h>
#include <ui/pages/sessiontablemodel.h>
#include <ui/text/errortext.h>
#include <ui/text/sessiontext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/searchfield.h>
#include <ui/widgets/snapshottable.h>
#include <ui/widgets/toast.h>

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace steward::ui {

SessionsPage::SessionsPage(std::shared_ptr<Workspace> workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(std::move(workspace))
    , m_model(new SessionTableModel(m_workspace, this))
{
    setObjectName(u"sessionsPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    m_filterBar = new SessionFilterBar(this);
    m_filterBar->setContentsMargins(16, 0, 16, 8);
    column->addWidget(m_filterBar);
    m_banner = new Banner(this);
    m_banner->hide();
    column->addWidget(m_banner);
    column->addWidget(buildTable(), 1);
    m_toast = new Toast(this);
    buildActions();
    connectParts();
}

QWidget *SessionsPage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_count = headLabel(tr("Sessions"), 1.35, header);
    m_count->setObjectName(u"sessionCount"_s);
    m_count->setWordWrap(false);
    m_selection = quietLabel({}, header);
    m_selection->setWordWrap(false);
    m_search = new SearchField(header);
    m_search->setObjectName(u"sessionSearch"_s);
    m_search->setPlaceholderText(tr("Search name, e-mail, address or token"));
    m_search->setMinimumWidth(280);
    auto *refreshButton = new QToolButton(header);
    refreshButton->setObjectName(u"refreshSessions"_s);
    refreshButton->setAutoRaise(true);
    refreshButton->setIcon(icon("refresh"_L1));
    refreshButton->setToolTip(tr("Refresh (F5)"));
    refreshButton->setAccessibleName(refreshButton->toolTip());
    m_endButton = new QPushButton(header);
    m_endButton->setObjectName(u"endSessionsButton"_s);
    m_moreButton = new QPushButton(tr("More"), header);
    m_moreButton->setObjectName(u"moreSessionsButton"_s);
    row->addWidget(m_count);
    row->addWidget(m_selection);
    row->addStretch(1);
    row->addWidget(m_search, 1);
    for (QWidget *button : {static_cast<QWidget *>(refreshButton), static_cast<QWidget *>(m_endButton),
                            static_cast<QWidget *>(m_moreButton)})
        row->addWidget(button);
    column->addLayout(row);
    m_statistics = quietLabel(u" "_s, header);
    m_statistics->setObjectName(u"sessionStatistics"_s);
    column->addWidget(m_statistics);
    connect(refreshButton, &QToolButton::clicked, this, &SessionsPage::refresh);
    return header;
}

QWidget *SessionsPage::buildTable()
{
    m_stack = new QStackedWidget(this);
    m_table = new SnapshotTable(m_stack);
    m_table->setObjectName(u"sessionTable"_s);
    m_table->setAccessibleName(tr("Sessions"));
    m_table->setItemDelegate(new SessionDelegate(
        [this](int row) -> const ListedUser * {
            const ListedSession *session = m_model->recordAt(row);
            return session && session->person ? &*session->person : nullptr;
        },
        m_table));
    m_table->setSnapshotModel(m_model);
    m_table->sortHeader()->setSort({{u"created_at"_s, Qt::DescendingOrder}});
    m_table->sortHeader()->setStretchLastSection(true);
    setColumnWidths();
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    return m_stack;
}

void SessionsPage::setColumnWidths()
{
    static const QHash<QString, int> widths{
        {u"full_name"_s, 180}, {u"email"_s, 220},   {u"state"_s, 84},  {u"created_at"_s, 120}, {u"expires_at"_s, 110},
        {u"ip_address"_s, 200}, {u"country"_s, 130}, {u"device"_s, 100}, {u"token"_s, 86}};
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal, FieldRole).toString();
        m_table->setColumnWidth(column, widths.value(title, widths.value(u"country"_s)));
    }
}

void SessionsPage::buildActions()
{
    m_actions = new SessionActions(
        m_workspace, [this] { return m_model->recordAt(m_table->currentIndex().row()); }, this);
    auto *menu = new QMenu(this);
    menu->addActions(m_actions->actions());
    m_moreButton->setMenu(menu);
    QAction *end = m_actions->action(u"endSessions"_s);
    const auto follow = [this, end] {
        m_endButton->setText(end->text());
        m_endButton->setEnabled(end->isEnabled());
    };
    connect(end, &QAction::changed, m_endButton, follow);
    connect(m_endButton, &QPushButton::clicked, end, &QAction::trigger);
    follow();
    connect(m_actions, &SessionActions::changed, this, &SessionsPage::refresh);
    connect(m_actions, &SessionActions::done, this, [this](const QString &message) { m_toast->showMessage(message); });
    connect(m_actions, &SessionActions::failed, this, &SessionsPage::showFailure);
    connect(m_actions, &SessionActions::personWanted, this, &Page::personWanted);
    connect(m_actions, &SessionActions::deviceWanted, this,
            [this](const QString &hash) { m_filterBar->add({SessionCondition::Kind::Device, hash}); });
    connect(m_actions, &SessionActions::sessionsWanted, this, [this](const UserId &user, const QString &name) {
        m_filterBar->setPersonName(user.text(), name);
        m_filterBar->add({SessionCondition::Kind::Person, user.text()});
    });
}

void SessionsPage::connectParts()
{
    connect(m_search, &SearchField::searchChanged, this, &SessionsPage::applyQuery);
    connect(m_filterBar, &SessionFilterBar::filterChanged, this, &SessionsPage::applyQuery);
    connect(m_table->sortHeader(), &SortHeader::sortChanged, this, &SessionsPage::applyQuery);
    connect(m_table, &QWidget::customContextMenuRequested, this, &SessionsPage::openMenu);
    connect(m_table, &QAbstractItemView::doubleClicked, m_actions->action(u"showPerson"_s), &QAction::trigger);
    connect(m_table, &SnapshotTable::selectionSizeChanged, this, [this](qsizetype rows) {
        m_selection->setText(rows > 1 ? tr("%Ln selected", nullptr, static_cast<int>(rows)) : QString());
        m_actions->setSelection(rows, [this] { return m_table->selectedKeys(); });
    });
    connect(m_model, &SnapshotModel::progressChanged, this, &SessionsPage::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &SessionsPage::showCount);
    connect(m_model, &SnapshotModel::failed, this, &SessionsPage::showFailure);
    connect(m_model, &SnapshotModel::rowsReady, m_banner, &QWidget::hide);
    connect(m_banner, &Banner::actionTriggered, this, &SessionsPage::refresh);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { showQuery({}); });
}

SessionQuery SessionsPage::query() const
{
    SessionQuery query;
    query.search = m_search->text().simplified();
    query.conditions = m_filterBar->conditions();
    query.sort = m_table->sortHeader()->sort();
    return query;
}

void SessionsPage::showQuery(const SessionQuery &query)
{
    m_search->showSearch(query.search);
    m_filterBar->setConditions(query.conditions);
    if (!query.sort.isEmpty())
        m_table->sortHeader()->setSort(query.sort);
    applyQuery();
}

void SessionsPage::applyQuery()
{
    m_isEntered = true;
    m_model->setQuery(query());
}

void SessionsPage::refresh()
{
    if (!m_isEntered)
        return;
    m_model->reload(SnapshotModel::Keep::Rows);
    fetchStatistics();
}

void SessionsPage::enter()
{
    if (m_model->followConfiguration())
        setColumnWidths();
    if (m_isEntered) {
        refresh();
        return;
    }
    applyQuery();
    fetchStatistics();
}

void SessionsPage::fetchStatistics()
{
    const auto count = [](Connection &connection) { return SessionList(connection).statistics(); };
    onFinished(m_workspace->database().scan().run(count), this, [this](const Result<SessionStatistics> &statistics) {
        if (statistics)
            m_statistics->setText(sessionStatisticsText(*statistics));
    });
}

void SessionsPage::showCount()
{
    const bool isComplete = m_model->progress() == SnapshotModel::Progress::Complete;
    const bool isFiltered = !m_model->query().search.isEmpty() || !m_model->query().conditions.isEmpty();
    const int rows = m_model->rowCount();
    const QString number = locale().toString(rows);
    const QString text = isFiltered ? tr("%1 sessions match", nullptr, rows).arg(number)
                                    : tr("%1 sessions", nullptr, rows).arg(number);
    m_count->setText(isComplete ? text : tr("%1 …").arg(text));
}

void SessionsPage::showState()
{
    showCount();
    const bool isEmpty = m_model->progress() == SnapshotModel::Progress::Complete && m_model->rowCount() == 0;
    if (isEmpty) {
        const bool isAll = m_model->query().search.isEmpty() && m_model->query().conditions.isEmpty();
        m_empty->setContent("key"_L1, isAll ? tr("Nobody is signed in") : tr("No session matches"),
                            isAll ? tr("A session appears here when somebody signs in on the site.")
                                  : tr("Search for something else or remove a filter."),
                            isAll ? QString() : tr("Show All Sessions"));
    }
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
}

void SessionsPage::showFailure(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        m_banner->showError(sentence(error), tr("Try Again"));
}

void SessionsPage::openMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions->actions());
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace steward::ui
