// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/removeavatardialog.h>

#include <ui/widgets/labels.h>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

RemoveAvatarDialog::RemoveAvatarDialog(const QString &person, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"removeAvatarDialog"_s);
    setWindowTitle(tr("Remove Picture"));
    setMinimumWidth(420);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(headLabel(tr("Remove the picture of %1?").arg(person), 1.15, this));
    auto *file = new QCheckBox(tr("&Delete the file too, unless something else shows it"), this);
    file->setObjectName(u"deleteFile"_s);
    layout->addWidget(file);
    layout->addWidget(quietLabel(tr("A file that stays can be found under “Files”, and the removal can be undone."), this));
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *remove = buttons->addButton(tr("Remove"), QDialogButtonBox::AcceptRole);
    remove->setObjectName(u"removePictureButton"_s);
    remove->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, file] {
        Q_EMIT removalChosen(file->isChecked());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace steward::ui
