// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/columnsdialog.h>

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

ColumnsDialog::ColumnsDialog(const FieldDefinitions &customFields, const QStringList &chosen,
                             const QStringList &defaults, QWidget *parent)
    : QDialog(parent)
    , m_customFields(customFields)
    , m_list(new QListWidget(this))
{
    setObjectName(u"columnsDialog"_s);
    setWindowTitle(tr("Columns"));
    resize(380, 520);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new QLabel(tr("Tick what the table shows; drag to change the order."), this));
    m_list->setObjectName(u"columnList"_s);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    column->addWidget(m_list);
    auto *row = new QHBoxLayout;
    auto *up = new QPushButton(tr("Move &Up"), this);
    auto *down = new QPushButton(tr("Move &Down"), this);
    up->setObjectName(u"moveUp"_s);
    down->setObjectName(u"moveDown"_s);
    row->addWidget(up);
    row->addWidget(down);
    row->addStretch(1);
    column->addLayout(row);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel
                                             | QDialogButtonBox::RestoreDefaults, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Apply"));
    column->addWidget(buttons);
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this, defaults] { fill(defaults); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (chosenIds().isEmpty()) // a table without columns helps nobody
            return;
        accept();
        Q_EMIT columnsChosen(chosenIds());
    });
    fill(chosen);
}

void ColumnsDialog::fill(const QStringList &chosen)
{
    m_list->clear();
    for (const QString &id : chosen)
        addItem(id, true);
    QStringList others = UserField::standardIds();
    for (const FieldDefinition &definition : std::as_const(m_customFields))
        others << UserField::custom(definition.key).id();
    for (const QString &id : std::as_const(others)) {
        if (!chosen.contains(id))
            addItem(id, false);
    }
    m_list->setCurrentRow(0);
}

void ColumnsDialog::addItem(const QString &id, bool isChosen)
{
    const auto field = UserField::parse(id);
    if (!field)
        return;
    auto *item = new QListWidgetItem(fieldTitle(*field, m_customFields), m_list);
    item->setData(Qt::UserRole, id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
}

QStringList ColumnsDialog::chosenIds() const
{
    QStringList ids;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            ids << m_list->item(i)->data(Qt::UserRole).toString();
    }
    return ids;
}

void ColumnsDialog::move(int distance)
{
    const int from = m_list->currentRow();
    const int to = from + distance;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
}

} // namespace steward::ui
