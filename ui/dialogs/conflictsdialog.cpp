// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/conflictsdialog.h>

#include <ui/text/changetext.h>
#include <ui/text/fieldtext.h>
#include <ui/widgets/labels.h>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

enum Column { Field, Base, Theirs, Mine, ColumnCount };
constexpr int UserRole = Qt::UserRole + 1;
constexpr int FieldIdRole = Qt::UserRole + 2;

} // namespace

ConflictsDialog::ConflictsDialog(const ChangeReport &report, const QHash<UserId, QString> &names,
                                 const FieldDefinitions &definitions, QWidget *parent)
    : QDialog(parent)
    , m_tree(new QTreeWidget(this))
{
    setObjectName(u"conflictsDialog"_s);
    setWindowTitle(tr("Changed Meanwhile"));
    resize(760, 440);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(tr("Somebody else has changed these fields meanwhile. Tick where your value shall "
                                    "stand; elsewhere theirs stays. A tick at a name is for all fields of the person."),
                                 this));
    m_tree->setObjectName(u"conflicts"_s);
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("Use mine"), tr("It was"), tr("It is now (theirs)"), tr("You want (mine)")});
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->header()->resizeSection(Field, 260);
    for (const RowOutcome &outcome : report.rows) {
        if (outcome.state == RowOutcome::State::Conflict)
            addPerson(outcome, names.value(outcome.user, outcome.user.text()), definitions);
    }
    m_tree->expandAll();
    layout->addWidget(m_tree, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *mine = buttons->addButton(tr("All Mine"), QDialogButtonBox::ActionRole);
    mine->setObjectName(u"allMineButton"_s);
    auto *theirs = buttons->addButton(tr("All Theirs"), QDialogButtonBox::ActionRole);
    theirs->setObjectName(u"allTheirsButton"_s);
    auto *decideButton = buttons->addButton(tr("Rehearse Again"), QDialogButtonBox::AcceptRole);
    decideButton->setObjectName(u"resolveButton"_s);
    layout->addWidget(buttons);
    connect(mine, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(theirs, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ConflictsDialog::decide);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ConflictsDialog::addPerson(const RowOutcome &outcome, const QString &name, const FieldDefinitions &definitions)
{
    m_conflicts.insert(outcome.user, outcome.conflicts);
    auto *person = new QTreeWidgetItem(m_tree, {name});
    person->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    for (const FieldConflict &each : outcome.conflicts) {
        const auto shown = [&](const QJsonValue &value) { return changeValueText(each.field, value, definitions); };
        const auto field = UserField::parse(each.field);
        auto *item = new QTreeWidgetItem(person, {field ? fieldTitle(*field, definitions) : each.field,
                                                  shown(each.base), shown(each.theirs), shown(each.mine)});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(Field, Qt::Checked);
        item->setData(Field, UserRole, outcome.user.uuid());
        item->setData(Field, FieldIdRole, each.field);
    }
}

void ConflictsDialog::chooseAll(bool isMine)
{
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row)
        m_tree->topLevelItem(row)->setCheckState(Field, isMine ? Qt::Checked : Qt::Unchecked);
}

void ConflictsDialog::decide()
{
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *person = m_tree->topLevelItem(row);
        for (int i = 0; i < person->childCount(); ++i) {
            const QTreeWidgetItem *item = person->child(i);
            if (item->checkState(Field) == Qt::Checked)
                continue;
            for (FieldConflict &each : m_conflicts[UserId(item->data(Field, UserRole).toUuid())]) {
                if (each.field == item->data(Field, FieldIdRole).toString())
                    each.mine = each.theirs;
            }
        }
    }
    accept();
    Q_EMIT resolved(m_conflicts);
}

ChangeSet mended(const ChangeSet &changes, const QHash<UserId, QList<FieldConflict>> &decisions)
{
    ChangeSet mended = changes;
    mended.id = newUuid();
    for (RowChange &row : mended.rows) {
        const QList<FieldConflict> decided = decisions.value(row.user);
        for (FieldChange &change : row.fields) {
            for (const FieldConflict &decision : decided) {
                if (decision.field == change.field)
                    change = {change.field, decision.theirs, decision.mine};
            }
        }
        row.fields.removeIf([](const FieldChange &change) { return change.before == change.after; });
    }
    mended.rows.removeIf([](const RowChange &row) { return row.fields.isEmpty(); });
    return mended;
}

} // namespace steward::ui
