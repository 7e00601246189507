// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/comparerolesdialog.h>

#include <core/users/user.h>
#include <ui/text/permissiontext.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/reportlist.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace steward::ui {

CompareRolesDialog::CompareRolesDialog(const PermissionMatrix &matrix, const RoleId &first, QWidget *parent)
    : QDialog(parent)
    , m_matrix(matrix)
    , m_left(roleChoice(u"leftRole"_s, tr("One role")))
    , m_right(roleChoice(u"rightRole"_s, tr("The other role")))
    , m_words(quietLabel({}, this))
    , m_list(new ReportList(this))
{
    setObjectName(u"compareRolesDialog"_s);
    setWindowTitle(tr("Compare Roles"));
    setMinimumWidth(480);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *row = new QHBoxLayout;
    row->addWidget(m_left, 1);
    row->addWidget(new QLabel(tr("and", "between two roles"), this));
    row->addWidget(m_right, 1);
    layout->addLayout(row);
    m_words->setObjectName(u"words"_s);
    layout->addWidget(m_words);
    m_list->setObjectName(u"report"_s);
    layout->addWidget(m_list);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_left->setCurrentIndex(std::max(0, m_left->findData(first.text())));
    m_right->setCurrentIndex(m_left->currentIndex() == 1 ? 2 : 1);
    connect(m_left, &QComboBox::currentIndexChanged, this, &CompareRolesDialog::compare);
    connect(m_right, &QComboBox::currentIndexChanged, this, &CompareRolesDialog::compare);
    compare();
}

QComboBox *CompareRolesDialog::roleChoice(const QString &name, const QString &label)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->setAccessibleName(label);
    for (const Role &role : m_matrix.roles())
        choice->addItem(role.name, role.id.text());
    return choice;
}

QSet<QString> CompareRolesDialog::keysOf(const QComboBox *choice) const
{
    const Rights rights = m_matrix.rightsOf(QStringList{choice->currentText()});
    QSet<QString> keys;
    for (const Right &right : rights.rights)
        keys.insert(right.key);
    return keys;
}

void CompareRolesDialog::compare()
{
    const QSet<QString> left = keysOf(m_left);
    const QSet<QString> right = keysOf(m_right);
    m_words->setText(tr("%1 only in %2, %3 only in %4, %5 in both")
                         .arg(locale().toString((left - right).size()), m_left->currentText(),
                              locale().toString((right - left).size()), m_right->currentText(),
                              locale().toString((left & right).size())));
    m_list->start({tr("Permission"), tr("Held by")}, 0);
    const auto add = [this](const QSet<QString> &keys, const QString &holder) {
        for (const PermissionKey &key : m_matrix.keys()) {
            if (keys.contains(key.key))
                m_list->addRow({permissionTitle(key.key), holder});
        }
    };
    add(left - right, tr("only %1").arg(m_left->currentText()));
    add(right - left, tr("only %1").arg(m_right->currentText()));
    add(left & right, tr("both"));
    adjustSize();
}

} // namespace steward::ui
