// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/pastedialog.h>

#include <core/base/async.h>
#include <core/users/userlist.h>
#include <ui/dialogs/importcolumnsstep.h>
#include <ui/text/changetext.h>
#include <ui/text/errortext.h>
#include <ui/text/transfertext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/reportlist.h>

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr qsizetype CellsShown = 200;

} // namespace

PasteDialog::PasteDialog(std::shared_ptr<Workspace> workspace, const CsvPreview &block,
                         const FieldDefinitions &definitions, QWidget *parent)
    : QDialog(parent)
    , m_workspace(std::move(workspace))
    , m_block(block)
    , m_definitions(definitions)
    , m_soon(new QTimer(this))
    , m_banner(new Banner(this))
    , m_columns(new ImportColumnsStep(definitions, ImportColumnsStep::Use::Change, this))
    , m_words(plainLabel({}, this))
    , m_diff(new ReportList(this))
    , m_problemHead(plainLabel({}, this))
    , m_problems(new ReportList(this))
{
    setObjectName(u"pasteDialog"_s);
    setWindowTitle(tr("Paste People"));
    resize(720, 680);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    const int lines = static_cast<int>(block.records.size());
    layout->addWidget(headLabel(tr("Change the people of these %n lines", nullptr, lines), 1.15, this));
    m_banner->hide();
    layout->addWidget(m_banner);
    layout->addWidget(m_columns, 1);
    buildLists(layout);
    buildButtons(layout);
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &PasteDialog::match);
    connect(m_columns, &ImportColumnsStep::changed, m_soon, qOverload<>(&QTimer::start));
    m_columns->setPreview(m_block, {});
}

void PasteDialog::buildLists(QVBoxLayout *layout)
{
    m_words->setObjectName(u"pasteWords"_s);
    m_diff->setObjectName(u"pasteChanges"_s);
    m_problems->setObjectName(u"pasteProblems"_s);
    for (QWidget *part : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_diff),
                          static_cast<QWidget *>(m_problemHead), static_cast<QWidget *>(m_problems)})
        layout->addWidget(part);
}

void PasteDialog::buildButtons(QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(tr("Stage Changes"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"takeButton"_s);
    m_take->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false); // is in focus while the lines are matched
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT changesReady(m_changes);
    });
}

void PasteDialog::match()
{
    m_take->setEnabled(false);
    if (!m_columns->isComplete())
        return;
    ImportRequest request;
    request.targets = m_columns->targets();
    request.key = m_columns->key();
    request.emptyCells = m_columns->emptyCells();
    request.title = tr("Pasted block");
    const quint64 generation = ++m_generation;
    onFinished(m_workspace->read([request, records = m_block.records](const ServiceContext &context) {
        return matchBlock(context, request, records);
    }),
               this, [this, generation](const Result<BlockMatch> &match) {
                   if (generation == m_generation)
                       show(match);
               });
}

void PasteDialog::show(const Result<BlockMatch> &match)
{
    m_banner->setVisible(!match);
    if (!match) {
        m_banner->showError(sentence(match.error()));
        return;
    }
    m_changes = match->changes;
    m_words->setText(tr("%n people change", nullptr, static_cast<int>(m_changes.rows.size())) + u" · "_s
                     + tr("%n are so already", nullptr, static_cast<int>(match->unchanged)));
    m_take->setEnabled(!m_changes.isEmpty());
    showChanges(m_changes);
    showProblems(match->problems);
}

void PasteDialog::showChanges(const ChangeSet &changes)
{
    QList<QUuid> people;
    for (const RowChange &row : changes.rows.mid(0, CellsShown))
        people << row.user.uuid();
    m_diff->setVisible(!people.isEmpty());
    if (!people.isEmpty())
        fetchNames(people);
}

// People are shown by their names.
void PasteDialog::fetchNames(const QList<QUuid> &people)
{
    onFinished(m_workspace->read([people](const ServiceContext &context) {
        return UserList(context.connection).rows(people);
    }),
               this, [this, generation = m_generation](const Result<QList<ListedUser>> &rows) {
                   if (generation != m_generation)
                       return;
                   QHash<UserId, QString> names;
                   for (const ListedUser &listed : rows.value_or(QList<ListedUser>()))
                       names.insert(listed.user.id, listed.user.displayName());
                   m_diff->start({tr("Who"), tr("What"), tr("Is now"), tr("Becomes")}, 0);
                   for (const RowChange &row : m_changes.rows.mid(0, CellsShown)) {
                       for (const FieldChange &change : row.fields)
                           m_diff->addRow({names.value(row.user), targetTitle(change.field, m_definitions),
                                           changeValueText(change.field, change.before, m_definitions),
                                           changeValueText(change.field, change.after, m_definitions)});
                   }
               });
}

void PasteDialog::showProblems(const QList<RowProblem> &problems)
{
    m_problemHead->setVisible(!problems.isEmpty());
    m_problems->setVisible(!problems.isEmpty());
    m_problemHead->setText(tr("%n lines are left out:", nullptr, static_cast<int>(problems.size())));
    m_problems->start({tr("Line"), tr("Key"), tr("Why")}, 2);
    const qsizetype keyColumn = m_columns->targets().indexOf(m_columns->key());
    QHash<qint64, QString> keys;
    for (const CsvRecord &record : std::as_const(m_block.records))
        keys.insert(record.line, record.cells.value(keyColumn).value_or(QString()));
    for (const RowProblem &problem : problems.mid(0, CellsShown))
        m_problems->addRow({locale().toString(problem.line), keys.value(problem.line),
                            problemReason(problem, m_definitions)});
}

} // namespace steward::ui
