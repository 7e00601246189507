// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/uploadspage.h>

#include <ui/pages/uploadtablemodel.h>
#include <ui/text/errortext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/labels.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int ShowMilliseconds = 50;

bool isOpen(const UploadEntry &entry)
{
    return entry.state == UploadState::Queued || entry.state == UploadState::Running;
}

bool canBeRetried(const UploadEntry &entry)
{
    return entry.state == UploadState::Failed || (entry.state == UploadState::Queued && entry.problem);
}

// A picture that is not read yet counts as much as its file.
double shareOf(const UploadEntry &entry)
{
    if (!isOpen(entry))
        return 1;
    return entry.toSend > 0 ? double(entry.sent) / double(entry.toSend) : 0;
}

} // namespace

UploadsPage::UploadsPage(std::shared_ptr<Workspace> workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(std::move(workspace))
    , m_model(new UploadTableModel(this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_view(buildTable())
    , m_empty(new EmptyState(m_stack))
{
    setObjectName(u"uploadsPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    m_banner->hide();
    column->addWidget(m_banner);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_empty->setContent("picture"_L1, tr("No pictures on their way"),
                        tr("Drop a picture on a person, or many on the table of people: each file is called after an "
                           "e-mail address, a username or a UUID."),
                        {});
    // A thousand pictures that come at the same time are shown together, not one after the other.
    m_soon.setSingleShot(true);
    m_soon.setInterval(ShowMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &UploadsPage::showEntries);
    connect(&m_workspace->uploads(), &UploadQueue::entriesChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&m_workspace->uploads(), &UploadQueue::uploaded, this, [this] {
        if (std::ranges::none_of(m_workspace->uploads().entries(), isOpen))
            Q_EMIT peopleChanged();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UploadsPage::updateButtons);
    showEntries();
}

QWidget *UploadsPage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(16, 12, 16, 10);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->addWidget(headLabel(tr("Pictures"), 1.35, header), 1);
    const auto add = [header, row](const QString &text, const QString &name) {
        auto *button = new QPushButton(text, header);
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    m_retryButton = add(tr("Try Again"), u"retryUploadButton"_s);
    m_cancelButton = add(tr("Cancel"), u"cancelUploadButton"_s);
    m_clearButton = add(tr("Clear Finished"), u"clearUploadsButton"_s);
    QPushButton *pause = add(tr("Pause"), u"pauseUploadsButton"_s);
    pause->setCheckable(true);
    pause->setToolTip(tr("What is being stored is finished; nothing else begins"));
    column->addLayout(row);
    m_sum = quietLabel({}, header);
    m_total = new QProgressBar(header);
    m_total->setObjectName(u"uploadTotal"_s);
    m_total->setRange(0, 1000);
    m_total->setTextVisible(false);
    m_total->setMaximumHeight(8);
    column->addWidget(m_sum);
    column->addWidget(m_total);
    UploadQueue &queue = m_workspace->uploads();
    connect(pause, &QPushButton::toggled, &queue, &UploadQueue::setPaused);
    connect(m_clearButton, &QPushButton::clicked, &queue, &UploadQueue::clearEnded);
    connect(m_retryButton, &QPushButton::clicked, this, [this] {
        for (const UploadEntry &entry : selected())
            m_workspace->uploads().retry(entry.id);
    });
    connect(m_cancelButton, &QPushButton::clicked, this, [this] {
        for (const UploadEntry &entry : selected())
            m_workspace->uploads().cancel(entry.id);
    });
    return header;
}

QTableView *UploadsPage::buildTable()
{
    auto *view = new DataTable(m_stack);
    view->setObjectName(u"uploadTable"_s);
    view->setAccessibleName(tr("Pictures"));
    view->setModel(m_model);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setColumnWidth(UploadTableModel::File, 220);
    view->setColumnWidth(UploadTableModel::Person, 180);
    view->setColumnWidth(UploadTableModel::Size, 90);
    view->setColumnWidth(UploadTableModel::Progress, 90);
    return view;
}

void UploadsPage::showEntries()
{
    const UploadQueue &queue = m_workspace->uploads();
    m_model->setEntries(queue.entries());
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_view);
    m_banner->setVisible(queue.trouble().has_value());
    if (queue.trouble())
        m_banner->showError(sentence(*queue.trouble()));
    showTotal();
    updateButtons();
}

void UploadsPage::showTotal()
{
    const QList<UploadEntry> &entries = m_workspace->uploads().entries();
    double share = 0;
    for (const UploadEntry &entry : entries)
        share += shareOf(entry);
    const auto open = static_cast<int>(std::ranges::count_if(entries, isOpen));
    m_total->setVisible(open > 0);
    m_total->setValue(entries.isEmpty() ? 0 : qRound(share * 1000 / double(entries.size())));
    m_sum->setText(open > 0 ? tr("%1 of %2 pictures are stored.").arg(entries.size() - open).arg(entries.size())
                            : tr("Pictures are stored from this computer while the workspace is open; what waits goes on "
                                 "with the next start."));
}

QList<UploadEntry> UploadsPage::selected() const
{
    QList<UploadEntry> entries;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        entries << m_model->entry(index.row());
    return entries;
}

void UploadsPage::updateButtons()
{
    const QList<UploadEntry> entries = selected();
    const QList<UploadEntry> &all = m_workspace->uploads().entries();
    m_retryButton->setEnabled(std::ranges::any_of(entries, canBeRetried));
    m_cancelButton->setEnabled(std::ranges::any_of(entries, isOpen));
    m_clearButton->setEnabled(!std::ranges::all_of(all, isOpen));
}

} // namespace steward::ui
