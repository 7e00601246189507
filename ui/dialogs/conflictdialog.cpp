// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/conflictdialog.h>

#include <ui/dialogs/conflictsdialog.h>
#include <ui/text/changetext.h>
#include <ui/text/fieldtext.h>
#include <ui/widgets/labels.h>

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

ConflictDialog::ConflictDialog(const QString &person, const QList<FieldConflict> &conflicts,
                               const FieldDefinitions &definitions, QWidget *parent)
    : QDialog(parent)
    , m_conflicts(conflicts)
{
    setObjectName(u"conflictDialog"_s);
    setWindowTitle(tr("Changed meanwhile"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addWidget(plainLabel(tr("Somebody else has changed %1 while you were editing. Choose for each field.").arg(person), this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(8);
    const QStringList heads{tr("Field"), tr("It was"), tr("It is now (theirs)"), tr("You typed (mine)")};
    for (int column = 0; column < heads.size(); ++column) {
        auto *head = plainLabel(heads.at(column), this);
        head->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(head, 0, column);
    }
    for (int i = 0; i < conflicts.size(); ++i) {
        const FieldConflict &each = conflicts.at(i);
        const auto shown = [&each, &definitions](const QJsonValue &value) {
            return changeValueText(each.field, value, definitions);
        };
        auto *theirs = new QRadioButton(withoutMnemonic(shown(each.theirs)), this);
        auto *mine = new QRadioButton(withoutMnemonic(shown(each.mine)), this);
        theirs->setObjectName(u"theirs.%1"_s.arg(each.field));
        mine->setObjectName(u"mine.%1"_s.arg(each.field));
        mine->setChecked(true);
        auto *group = new QButtonGroup(this);
        group->addButton(theirs, 0);
        group->addButton(mine, 1);
        m_choices << group;
        grid->addWidget(plainLabel(fieldTitle(*UserField::parse(each.field), definitions), this), i + 1, 0);
        grid->addWidget(plainLabel(shown(each.base), this), i + 1, 1);
        grid->addWidget(theirs, i + 1, 2);
        grid->addWidget(mine, i + 1, 3);
    }
    layout->addLayout(grid);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *saveButton = buttons->addButton(tr("Save These"), QDialogButtonBox::AcceptRole);
    saveButton->setObjectName(u"resolveButton"_s);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConflictDialog::decide);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ConflictDialog::decide()
{
    for (qsizetype i = 0; i < m_conflicts.size(); ++i) {
        if (m_choices.at(i)->checkedId() == 0)
            m_conflicts[i].mine = m_conflicts.at(i).theirs;
    }
    accept();
    Q_EMIT resolved(m_conflicts);
}

ChangeSet ConflictDialog::mended(const ChangeSet &changes, const QList<FieldConflict> &decisions)
{
    QHash<UserId, QList<FieldConflict>> byPerson;
    for (const RowChange &row : changes.rows)
        byPerson.insert(row.user, decisions);
    return ui::mended(changes, byPerson);
}

} // namespace steward::ui
