// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/auditpage.h>

#include <core/base/async.h>
#include <core/fields/fieldstore.h>
#include <ui/commands/auditexport.h>
#include <ui/delegates/auditdelegate.h>
#include <ui/pages/auditentrypane.h>
#include <ui/pages/auditfilterrow.h>
#include <ui/pages/audittablemodel.h>
#include <ui/text/errortext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/searchfield.h>
#include <ui/widgets/snapshottable.h>
#include <ui/widgets/toast.h>

#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int PaneDelayMilliseconds = 90;

} // namespace

AuditPage::AuditPage(std::shared_ptr<Workspace> workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(std::move(workspace))
    , m_model(new AuditTableModel(m_workspace->database(), this))
{
    setObjectName(u"auditPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    m_filter = new AuditFilterRow(this);
    column->addWidget(m_filter);
    m_banner = new Banner(this);
    m_banner->hide();
    column->addWidget(m_banner);
    column->addWidget(buildProgress());
    buildTable();
    column->addWidget(m_splitter, 1);
    m_toast = new Toast(this);
    m_table->sortHeader()->setSort({{AuditTableModel::TimeField, Qt::DescendingOrder}});
    connectParts();
}

QWidget *AuditPage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(16, 12, 16, 8);
    row->setSpacing(8);
    m_count = headLabel(tr("Audit log"), 1.35, header);
    m_count->setObjectName(u"auditCount"_s);
    m_count->setWordWrap(false);
    m_search = new SearchField(header);
    m_search->setObjectName(u"auditSearch"_s);
    m_search->setPlaceholderText(tr("Search names, values, addresses and programs"));
    m_search->setMinimumWidth(320);
    m_exportButton = new QPushButton(icon("file"_L1), tr("Export…"), header);
    m_exportButton->setObjectName(u"auditExport"_s);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_search, 1);
    row->addWidget(m_exportButton);
    return header;
}

QWidget *AuditPage::buildProgress()
{
    m_progress = new QWidget(this);
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(16, 0, 16, 8);
    m_progressBar = new QProgressBar(m_progress);
    m_progressBar->setObjectName(u"auditExportProgress"_s);
    auto *cancel = new QPushButton(tr("Cancel"), m_progress);
    cancel->setObjectName(u"auditExportCancel"_s);
    row->addWidget(m_progressBar, 1);
    row->addWidget(cancel);
    m_progress->hide();
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_export)
            m_export->stop();
    });
    return m_progress;
}

void AuditPage::buildTable()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_stack = new QStackedWidget(m_splitter);
    m_table = new SnapshotTable(m_stack);
    m_table->setObjectName(u"auditTable"_s);
    m_table->setAccessibleName(tr("Audit log"));
    m_table->setSnapshotModel(m_model);
    m_table->setItemDelegate(new AuditDelegate(
        [this](const QModelIndex &index) -> const AuditPerson * {
            const ListedAuditEntry *listed = m_model->recordAt(index.row());
            if (!listed || (index.column() != AuditTableModel::Actor && index.column() != AuditTableModel::Person))
                return nullptr;
            return index.column() == AuditTableModel::Actor ? &listed->actor : &listed->target;
        },
        m_table));
    m_table->setColumnWidth(AuditTableModel::Time, 110);
    m_table->setColumnWidth(AuditTableModel::Actor, 150);
    m_table->setColumnWidth(AuditTableModel::Person, 150);
    m_table->setColumnWidth(AuditTableModel::Deed, 150);
    m_table->setColumnWidth(AuditTableModel::Change, 230);
    m_table->sortHeader()->setStretchLastSection(true);
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_pane = new AuditEntryPane(m_splitter);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({900, 380});
}

void AuditPage::connectParts()
{
    connect(m_search, &SearchField::searchChanged, this, &AuditPage::applyQuery);
    connect(m_filter, &AuditFilterRow::changed, this, &AuditPage::applyQuery);
    connect(m_table->sortHeader(), &SortHeader::sortChanged, this, &AuditPage::applyQuery);
    connect(m_table, &QWidget::customContextMenuRequested, this, &AuditPage::openMenu);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const ListedAuditEntry *listed = m_model->recordAt(index.row()); listed && listed->target.exists)
            Q_EMIT personWanted(listed->target.user.id);
    });
    m_paneTimer.setSingleShot(true);
    m_paneTimer.setInterval(PaneDelayMilliseconds);
    connect(m_table, &SnapshotTable::currentKeyChanged, &m_paneTimer, qOverload<>(&QTimer::start));
    connect(&m_paneTimer, &QTimer::timeout, this, &AuditPage::showCurrent);
    connect(m_model, &SnapshotModel::progressChanged, this, &AuditPage::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &AuditPage::showState);
    connect(m_model, &SnapshotModel::rowsReady, this, [this] {
        m_banner->hide();
        showCurrent();
    });
    connect(m_model, &SnapshotModel::failed, this, &AuditPage::showFailure);
    connect(m_banner, &Banner::actionTriggered, this, &AuditPage::refresh);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_search->showSearch({});
        m_filter->clear();
        applyQuery();
    });
    connect(m_pane, &AuditEntryPane::personWanted, this, &Page::personWanted);
    connect(m_pane, &AuditEntryPane::historyWanted, this,
            [this](const UserId &user) { m_filter->showPerson(user.text()); });
    connect(m_exportButton, &QPushButton::clicked, this, &AuditPage::chooseFile);
}

void AuditPage::fetchDefinitions()
{
    onFinished(m_workspace->read([](const ServiceContext &context) { return FieldStore(context).all(); }), this,
               [this](const Result<FieldDefinitions> &definitions) {
                   if (definitions)
                       m_model->setDefinitions(*definitions);
               });
}

void AuditPage::refresh()
{
    fetchDefinitions();
    // The log may be long: nobody reads it before the page is looked at for the first time.
    m_model->reload(m_model->rowCount() > 0 ? SnapshotModel::Keep::Rows : SnapshotModel::Keep::Nothing);
}

void AuditPage::applyQuery()
{
    AuditQuery query = m_filter->query();
    query.search = m_search->text().simplified();
    const QList<SortKey> sort = m_table->sortHeader()->sort();
    query.order = sort.isEmpty() ? Qt::DescendingOrder : sort.first().order;
    m_model->setQuery(query);
}

void AuditPage::showState()
{
    const bool isComplete = m_model->progress() == SnapshotModel::Progress::Complete;
    const int rows = m_model->rowCount();
    const QString number = locale().toString(rows);
    const QString text = tr("%1 entries", nullptr, rows).arg(number);
    m_count->setText(isComplete ? text : tr("%1 …").arg(text));
    m_exportButton->setEnabled(isComplete && rows > 0 && !m_export);
    if (isComplete && rows > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    if (isComplete && rows == 0) {
        const bool isAll = m_model->query().isEverything();
        m_empty->setContent("notes"_L1, isAll ? tr("Nothing has been done yet") : tr("Nothing matches"),
                            isAll ? tr("What administrators do to accounts, roles and settings appears here.")
                                  : tr("Search for something else or remove a filter."),
                            isAll ? QString() : tr("Show All Entries"));
        m_pane->showNothing();
    }
    m_stack->setCurrentWidget(isComplete && rows == 0 ? static_cast<QWidget *>(m_empty) : m_table);
}

void AuditPage::showCurrent()
{
    if (const ListedAuditEntry *listed = m_model->recordAt(m_table->currentIndex().row()))
        m_pane->showEntry(*listed, m_model->definitions());
    else if (!m_table->currentIndex().isValid())
        m_pane->showNothing();
}

void AuditPage::showFailure(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        m_banner->showError(sentence(error), tr("Try Again"));
}

void AuditPage::openMenu(const QPoint &position)
{
    const ListedAuditEntry *listed = m_model->recordAt(m_table->indexAt(position).row());
    if (!listed)
        return;
    const AuditPerson actor = listed->actor;
    const AuditPerson target = listed->target;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (target.exists)
        menu->addAction(tr("Open Person"), this, [this, target] { Q_EMIT personWanted(target.user.id); });
    if (!target.isNobody())
        menu->addAction(tr("Only This Person"), this, [this, target] { m_filter->showPerson(target.user.id.text()); });
    menu->addAction(tr("Only What Was Done by This Actor"), this,
                    [this, actor] { m_filter->showActor(actor.user.id.text()); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void AuditPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the audit log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Comma-separated values (*.csv)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(".json"_L1) ? u"json"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &AuditPage::exportTo);
    dialog->open();
}

void AuditPage::exportTo(const QString &path)
{
    if (m_export)
        return;
    const auto &keys = m_model->keys();
    m_export = new AuditExport(m_workspace, QList<QUuid>(keys.begin(), keys.end()), path, this);
    m_progressBar->setRange(0, int(keys.size()));
    m_progressBar->setValue(0);
    m_progress->show();
    m_exportButton->setEnabled(false);
    connect(m_export, &AuditExport::progressed, m_progressBar, [this](qsizetype written) { m_progressBar->setValue(int(written)); });
    connect(m_export, &AuditExport::finished, this, [this](qsizetype written) {
        endExport(tr("%n entries are in the file", nullptr, int(written)));
    });
    connect(m_export, &AuditExport::failed, this, [this](const Error &error) {
        const bool isStopped = error.kind == Error::Kind::Cancelled;
        endExport(isStopped ? tr("Stopped. There is no file.") : tr("The log could not be exported."));
        showFailure(error);
    });
    m_export->start();
}

void AuditPage::endExport(const QString &message)
{
    m_export->deleteLater();
    m_export = nullptr;
    m_progress->hide();
    showState();
    m_toast->showMessage(message);
}

} // namespace steward::ui
