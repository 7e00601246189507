// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/deleteuserdialog.h>

#include <core/base/async.h>
#include <ui/text/errortext.h>
#include <ui/text/referencetext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/reportlist.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

DeleteUserDialog::DeleteUserDialog(std::shared_ptr<Workspace> workspace, const ListedUser &person, QWidget *parent)
    : QDialog(parent)
    , m_workspace(std::move(workspace))
    , m_person(person)
    , m_banner(new Banner(this))
    , m_list(new ReportList(this))
{
    setObjectName(u"deleteUserDialog"_s);
    setWindowTitle(tr("Delete Person"));
    setMinimumWidth(500);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(headLabel(tr("Delete %1?").arg(person.user.displayName()), 1.15, this));
    layout->addWidget(plainLabel(tr("%1 · This cannot be undone.").arg(person.user.email), this));
    m_banner->hide();
    layout->addWidget(m_banner);
    m_list->setObjectName(u"references"_s);
    m_list->start({tr("What"), tr("How many"), tr("What becomes of it")}, 0, 1);
    layout->addWidget(m_list);
    layout->addStretch(1);
    buildConfirmation(layout);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_deleteButton = buttons->addButton(tr("Delete"), QDialogButtonBox::DestructiveRole);
    m_deleteButton->setObjectName(u"deleteButton"_s);
    m_deleteButton->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_deleteButton, &QPushButton::clicked, this, &DeleteUserDialog::remove);
    updateButton();
    fetchPreview();
}

void DeleteUserDialog::buildConfirmation(QVBoxLayout *layout)
{
    const bool isPrivileged = m_person.roles.contains(roleName::Owner) || m_person.roles.contains(roleName::Admin);
    if (!isPrivileged && !m_workspace->profile().production)
        return;
    const QString reason = isPrivileged ? tr("This account has power over others. Type its e-mail address to go on:")
                                        : tr("This is a production site. Type the e-mail address to go on:");
    layout->addWidget(plainLabel(reason, this));
    m_typedEmail = new QLineEdit(this);
    m_typedEmail->setObjectName(u"typedEmail"_s);
    m_typedEmail->setAccessibleName(tr("E-mail address of the account"));
    layout->addWidget(m_typedEmail);
    connect(m_typedEmail, &QLineEdit::textChanged, this, &DeleteUserDialog::updateButton);
}

void DeleteUserDialog::fetchPreview()
{
    onFinished(m_workspace->read([id = m_person.user.id](const ServiceContext &context) -> Result<QList<UserReference>> {
        if (const Status allowed = UserDeletion(context).check(id); !allowed)
            return failure(allowed.error());
        return UserDeletion(context).preview(id);
    }),
               this, [this](const Result<QList<UserReference>> &references) { showPreview(references); });
}

void DeleteUserDialog::showPreview(const Result<QList<UserReference>> &references)
{
    if (!references) {
        m_banner->showError(sentence(references.error()), {});
        return;
    }
    m_isPossible = true;
    m_list->addRow({tr("The account"), u"1"_s, fateText(ReferenceFate::Deleted)});
    for (const UserReference &reference : *references) {
        m_list->addRow({referenceText(reference), locale().toString(reference.rows), fateText(reference.fate)});
        m_isPossible = m_isPossible && reference.fate != ReferenceFate::Refused;
    }
    m_list->addRow({tr("Entries of the audit log"), {}, fateText(ReferenceFate::Kept)});
    updateButton();
}

bool DeleteUserDialog::isConfirmed() const
{
    return !m_typedEmail || m_typedEmail->text().compare(m_person.user.email, Qt::CaseInsensitive) == 0;
}

void DeleteUserDialog::updateButton()
{
    m_deleteButton->setEnabled(m_isPossible && isConfirmed());
}

void DeleteUserDialog::remove()
{
    m_deleteButton->setEnabled(false);
    m_banner->hide();
    onFinished(m_workspace->write([id = m_person.user.id](const ServiceContext &context) {
        return UserDeletion(context).remove(id);
    }),
               this, [this](const Result<UserDeletion::Outcome> &outcome) { receive(outcome); });
}

void DeleteUserDialog::receive(const Result<UserDeletion::Outcome> &outcome)
{
    if (outcome) {
        Q_EMIT userDeleted(m_person.user);
        accept();
        return;
    }
    m_banner->showError(sentence(outcome.error()), {});
    updateButton();
}

} // namespace steward::ui
