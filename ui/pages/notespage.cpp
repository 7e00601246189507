// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/notespage.h>

#include <core/base/async.h>
#include <ui/delegates/userdelegate.h>
#include <ui/pages/notecard.h>
#include <ui/pages/notefilterbar.h>
#include <ui/pages/notetablemodel.h>
#include <ui/text/errortext.h>
#include <ui/text/notetext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/searchfield.h>
#include <ui/widgets/snapshottable.h>

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int Margin = 18;

} // namespace

NotesPage::NotesPage(std::shared_ptr<Workspace> workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(std::move(workspace))
    , m_model(new NoteTableModel(m_workspace, this))
{
    setObjectName(u"notesPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    m_filterBar = new NoteFilterBar(this);
    m_filterBar->setContentsMargins(16, 0, 16, 8);
    column->addWidget(m_filterBar);
    m_banner = new Banner(this);
    m_banner->hide();
    column->addWidget(m_banner);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildTable());
    splitter->addWidget(buildReader());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({820, 380});
    column->addWidget(splitter, 1);
    connectParts();
    showCurrent();
}

QWidget *NotesPage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(16, 12, 16, 8);
    row->setSpacing(8);
    m_count = headLabel(tr("Notes"), 1.35, header);
    m_count->setObjectName(u"noteCount"_s);
    m_count->setWordWrap(false);
    m_search = new SearchField(header);
    m_search->setObjectName(u"noteSearch"_s);
    m_search->setPlaceholderText(tr("Search in all notes"));
    m_search->setMinimumWidth(280);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_search, 1);
    return header;
}

QWidget *NotesPage::buildTable()
{
    m_stack = new QStackedWidget(this);
    m_table = new SnapshotTable(m_stack);
    m_table->setObjectName(u"noteTable"_s);
    m_table->setAccessibleName(tr("Notes"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new UserDelegate(
        [this](int row) -> const ListedUser * {
            const ListedNote *listed = m_model->recordAt(row);
            return listed && listed->person ? &*listed->person : nullptr;
        },
        m_table));
    m_table->setSnapshotModel(m_model);
    m_table->sortHeader()->setSort({{u"inserted_at"_s, Qt::DescendingOrder}});
    m_table->setColumnWidth(0, 190);
    m_table->setColumnWidth(1, 360);
    m_table->setColumnWidth(2, 150);
    m_table->sortHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    return m_stack;
}

QWidget *NotesPage::buildReader()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(300);
    m_reader = new QWidget(scroll);
    auto *column = new QVBoxLayout(m_reader);
    column->setContentsMargins(Margin, 12, Margin, Margin);
    m_about = headLabel({}, 1.1, m_reader);
    m_about->setObjectName(u"noteAbout"_s);
    column->addWidget(m_about);
    m_card = new QVBoxLayout;
    column->addLayout(m_card);
    m_personButton = new QPushButton(tr("Show Person"), m_reader);
    m_personButton->setObjectName(u"notePersonButton"_s);
    column->addSpacing(8);
    column->addWidget(m_personButton, 0, Qt::AlignLeft);
    column->addStretch(1);
    scroll->setWidget(m_reader);
    connect(m_personButton, &QPushButton::clicked, this, &NotesPage::showPerson);
    return scroll;
}

void NotesPage::connectParts()
{
    connect(m_search, &SearchField::searchChanged, this, &NotesPage::applyQuery);
    connect(m_filterBar, &NoteFilterBar::filterChanged, this, &NotesPage::applyQuery);
    connect(m_table->sortHeader(), &SortHeader::sortChanged, this, &NotesPage::applyQuery);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &NotesPage::showPerson);
    connect(m_table, &QWidget::customContextMenuRequested, this, &NotesPage::openMenu);
    connect(m_table, &SnapshotTable::currentKeyChanged, this, &NotesPage::showCurrent);
    connect(m_model, &SnapshotModel::rowsReady, this, [this] {
        m_banner->hide();
        showCurrent();
    });
    connect(m_model, &SnapshotModel::progressChanged, this, &NotesPage::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &NotesPage::showCount);
    connect(m_model, &SnapshotModel::failed, this, [this](const Error &error) {
        if (error.kind != Error::Kind::Cancelled)
            m_banner->showError(sentence(error), tr("Try Again"));
    });
    connect(m_banner, &Banner::actionTriggered, this, &NotesPage::refresh);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { showQuery({}); });
}

NoteQuery NotesPage::query() const
{
    return {m_search->text().simplified(), m_filterBar->conditions(), m_table->sortHeader()->sort()};
}

void NotesPage::showQuery(const NoteQuery &query)
{
    m_search->showSearch(query.search);
    m_filterBar->setConditions(query.conditions);
    applyQuery();
}

void NotesPage::applyQuery()
{
    m_isEntered = true;
    m_model->setQuery(query());
}

void NotesPage::refresh()
{
    if (!m_isEntered)
        return;
    m_model->reload(SnapshotModel::Keep::Rows);
    fetchAuthors();
}

void NotesPage::enter()
{
    if (m_isEntered) {
        refresh();
        return;
    }
    applyQuery();
    fetchAuthors();
}

void NotesPage::fetchAuthors()
{
    const auto authors = [](Connection &connection) { return NoteList(connection).authors(); };
    onFinished(m_workspace->database().scan().run(authors), this, [this](const Result<QList<NoteList::Author>> &found) {
        if (found)
            m_filterBar->setAuthors(*found);
    });
}

void NotesPage::showCount()
{
    const bool isFiltered = !m_model->query().search.isEmpty() || !m_model->query().conditions.isEmpty();
    const int rows = m_model->rowCount();
    const QString number = locale().toString(rows);
    const QString text = isFiltered ? tr("%1 notes match", nullptr, rows).arg(number)
                                    : tr("%1 notes", nullptr, rows).arg(number);
    const bool isComplete = m_model->progress() == SnapshotModel::Progress::Complete;
    m_count->setText(isComplete ? text : tr("%1 …").arg(text));
}

void NotesPage::showState()
{
    showCount();
    const bool isComplete = m_model->progress() == SnapshotModel::Progress::Complete;
    const bool isEmpty = isComplete && m_model->rowCount() == 0;
    if (isEmpty) {
        const bool isAll = m_model->query().search.isEmpty() && m_model->query().conditions.isEmpty();
        m_empty->setContent("notes"_L1, isAll ? tr("No notes yet") : tr("No note matches"),
                            isAll ? tr("Write the first one in the tab “Notes” of a person.")
                                  : tr("Search for something else or remove a filter."),
                            isAll ? QString() : tr("Show All Notes"));
    } else if (isComplete && !m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    showCurrent();
}

void NotesPage::showCurrent()
{
    while (QLayoutItem *item = m_card->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const ListedNote *listed = m_model->recordAt(m_table->currentIndex().row());
    m_reader->setVisible(listed != nullptr);
    if (!listed)
        return;
    m_about->setText(notePersonText(*listed));
    m_personButton->setEnabled(listed->person.has_value());
    m_card->addWidget(new NoteCard(listed->note, true, m_reader));
}

void NotesPage::showPerson()
{
    const ListedNote *listed = m_model->recordAt(m_table->currentIndex().row());
    if (listed && listed->person)
        Q_EMIT personWanted(listed->note.user);
}

void NotesPage::filterByPerson()
{
    const ListedNote *listed = m_model->recordAt(m_table->currentIndex().row());
    if (!listed)
        return;
    m_filterBar->setPersonName(listed->note.user.text(), notePersonText(*listed));
    m_filterBar->add({NoteCondition::Kind::Person, listed->note.user.text()});
}

void NotesPage::openMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show Person"), this, &NotesPage::showPerson);
    menu->addAction(tr("Only Notes About This Person"), this, &NotesPage::filterByPerson);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace steward::ui
