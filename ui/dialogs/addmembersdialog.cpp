// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/addmembersdialog.h>

#include <ui/delegates/userdelegate.h>
#include <ui/text/fieldtext.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/searchfield.h>
#include <ui/widgets/snapshottable.h>

#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

AddMembersDialog::AddMembersDialog(std::shared_ptr<Workspace> workspace, const QString &role, QWidget *parent)
    : QDialog(parent)
    , m_role(role)
    , m_model(new UserTableModel(workspace->database(), this))
    , m_search(new SearchField(this))
    , m_count(quietLabel({}, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new SnapshotTable(m_stack))
    , m_empty(new EmptyState(m_stack))
{
    setObjectName(u"addMembersDialog"_s);
    setWindowTitle(tr("Add People"));
    resize(720, 520);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(headLabel(tr("Give people the role %1").arg(role), 1.15, this));
    m_search->setPlaceholderText(tr("Search name, e-mail, username or UUID"));
    layout->addWidget(m_search);
    buildTable();
    layout->addWidget(m_stack, 1);
    m_count->setObjectName(u"candidateCount"_s);
    layout->addWidget(m_count);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_addButton = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_addButton->setObjectName(u"addButton"_s);
    m_addButton->setEnabled(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddMembersDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &SearchField::searchChanged, this, &AddMembersDialog::search);
    connect(m_table->sortHeader(), &SortHeader::sortChanged, this, &AddMembersDialog::search);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &AddMembersDialog::choose);
    connect(m_table, &SnapshotTable::selectionSizeChanged, this, [this](qsizetype rows) {
        m_addButton->setEnabled(rows > 0);
        m_addButton->setText(rows > 1 ? tr("Add %n People", nullptr, static_cast<int>(rows)) : tr("Add"));
    });
    connect(m_model, &SnapshotModel::progressChanged, this, &AddMembersDialog::showState);
    m_search->setFocus();
    search();
}

void AddMembersDialog::buildTable()
{
    QList<UserColumn> columns;
    for (const QString &id : {u"full_name"_s, u"email"_s, u"roles"_s}) {
        const auto field = UserField::parse(id);
        columns.append({*field, fieldTitle(*field, {})});
    }
    m_model->setColumns(columns);
    m_table->setObjectName(u"candidateTable"_s);
    m_table->setAccessibleName(tr("People without the role"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setItemDelegate(new UserDelegate([this](int row) { return m_model->recordAt(row); }, m_table));
    m_table->setSnapshotModel(m_model);
    m_table->setColumnWidth(0, 220);
    m_table->setColumnWidth(1, 250);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_empty->setContent("search"_L1, tr("Nobody matches"), tr("Search for something else. Who holds the role already is "
                                                               "not listed."),
                        {});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
}

void AddMembersDialog::search()
{
    UserQuery query;
    query.search = m_search->text().simplified();
    query.filter.conditions << UserCondition{u"roles"_s, UserCondition::Operator::IsNot, m_role};
    query.sort = m_table->sortHeader()->sort();
    m_model->setQuery(query);
}

void AddMembersDialog::showState()
{
    const bool isComplete = m_model->progress() == SnapshotModel::Progress::Complete;
    const int people = m_model->rowCount();
    m_stack->setCurrentWidget(isComplete && people == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    const QString text = tr("%1 people do not hold the role", nullptr, people).arg(locale().toString(people));
    m_count->setText(isComplete ? text : tr("%1 …").arg(text));
}

void AddMembersDialog::choose()
{
    const QList<QUuid> people = m_table->selectedKeys();
    if (people.isEmpty())
        return;
    Q_EMIT peopleChosen(people);
    accept();
}

} // namespace steward::ui
