// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/historypage.h>

#include <core/base/async.h>
#include <core/changes/changefile.h>
#include <core/fields/fieldstore.h>
#include <ui/commands/changedesk.h>
#include <ui/pages/changetray.h>
#include <ui/pages/historytablemodel.h>
#include <ui/text/errortext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/toast.h>

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

struct Shown
{
    QList<ChangeEntry> entries;
    FieldDefinitions definitions;
};

} // namespace

HistoryPage::HistoryPage(std::shared_ptr<Workspace> workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(std::move(workspace))
    , m_desk(new ChangeDesk(m_workspace, this))
    , m_model(new HistoryTableModel(this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_view(buildTable())
    , m_empty(new EmptyState(m_stack))
    , m_toast(new Toast(this))
{
    setObjectName(u"historyPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    m_banner->hide();
    column->addWidget(m_banner);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    column->addWidget(new ChangeTray(*m_desk, this));
    m_empty->setContent("undo"_L1, tr("Nothing was changed yet"),
                        tr("What you change in this workspace from this computer appears here, and can be undone."), {});
    connect(m_desk, &ChangeDesk::applied, this, [this](const QString &message) {
        m_toast->showMessage(message);
        refresh();
    });
    connect(m_desk, &ChangeDesk::peopleChanged, this, &Page::peopleChanged);
    connect(m_desk, &ChangeDesk::failed, this, &HistoryPage::showFailure);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPage::updateButtons);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &HistoryPage::undo);
    updateButtons();
}

QPushButton *HistoryPage::addButton(QHBoxLayout *row, const QString &name, const QString &text, void (HistoryPage::*run)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

QWidget *HistoryPage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(16, 12, 16, 10);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->addWidget(headLabel(tr("History"), 1.35, header), 1);
    m_undoButton = addButton(row, u"undoButton"_s, tr("Undo…"), &HistoryPage::undo);
    m_redoButton = addButton(row, u"redoButton"_s, tr("Do Again"), &HistoryPage::redo);
    m_saveButton = addButton(row, u"saveChangesButton"_s, tr("Save as File…"), &HistoryPage::saveFile);
    addButton(row, u"openChangesButton"_s, tr("Open File…"), &HistoryPage::chooseFile)
        ->setEnabled(!m_workspace->profile().readOnly);
    column->addLayout(row);
    column->addWidget(quietLabel(tr("Everything that was changed in this workspace from this computer. Undoing shows first "
                                    "whether others have changed the same fields since. Mails that were sent, sessions that "
                                    "have ended and deleted accounts do not come back."),
                                 header));
    return header;
}

QTableView *HistoryPage::buildTable()
{
    auto *view = new DataTable(m_stack);
    view->setObjectName(u"historyTable"_s);
    view->setAccessibleName(tr("History"));
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setModel(m_model);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setColumnWidth(HistoryTableModel::When, 140);
    view->setColumnWidth(HistoryTableModel::What, 380);
    view->setColumnWidth(HistoryTableModel::People, 80);
    view->setColumnWidth(HistoryTableModel::Who, 230);
    return view;
}

void HistoryPage::refresh()
{
    const auto work = [](const ServiceContext &context) -> Result<Shown> {
        return Shown{TRY(ChangeHistory(context).entries()), TRY(FieldStore(context).all())};
    };
    onFinished(m_workspace->write(work), this, [this](const Result<Shown> &shown) {
        if (!shown) {
            showFailure(shown.error());
            return;
        }
        m_desk->setDefinitions(shown->definitions);
        const QUuid current = selected();
        m_model->setEntries(shown->entries);
        if (const int row = m_model->rowOf(current); row >= 0)
            m_view->selectRow(row);
        m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_view);
        updateButtons();
    });
}

bool HistoryPage::hasDrafts() const
{
    return !m_desk->staged().isEmpty();
}

QUuid HistoryPage::selected() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? QUuid() : m_model->entry(rows.first().row()).id;
}

void HistoryPage::updateButtons()
{
    const int row = m_model->rowOf(selected());
    const bool canWrite = !m_workspace->profile().readOnly;
    m_undoButton->setEnabled(canWrite && row >= 0 && m_model->entry(row).state == ChangeEntry::State::Applied);
    m_redoButton->setEnabled(canWrite && row >= 0 && m_model->entry(row).state == ChangeEntry::State::Undone);
    m_saveButton->setEnabled(row >= 0);
}

void HistoryPage::undo()
{
    if (m_undoButton->isEnabled())
        m_desk->reviewUndo(selected());
}

void HistoryPage::redo()
{
    m_desk->redo(selected());
}

void HistoryPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open Changes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_desk, &ChangeDesk::openFile);
    dialog->open();
}

void HistoryPage::saveFile()
{
    auto *dialog = new QFileDialog(this, tr("Save Changes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"changes.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, id = selected()](const QString &path) {
        const auto save = [id, path](const ServiceContext &context) -> Result<bool> {
            const QByteArray bytes = changeFile(TRY(ChangeHistory(context).prepared(id)));
            QSaveFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        };
        onFinished(m_workspace->read(save), this, [this](const Result<bool> &isSaved) {
            if (!isSaved)
                showFailure(isSaved.error());
            else if (!*isSaved)
                m_banner->showError(tr("The file cannot be written. Choose another place."));
        });
    });
    dialog->open();
}

void HistoryPage::showFailure(const Error &error)
{
    m_banner->showError(sentence(error));
}

} // namespace steward::ui
