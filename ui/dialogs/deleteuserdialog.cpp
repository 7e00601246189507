// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/deleteuserdialog.h>

#include <core/base/async.h>
#include <ui/text/errortext.h>
#include <ui/text/referencetext.h>
#include <ui/widgets/banner.h>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int RowHeight = 26;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

DeleteUserDialog::DeleteUserDialog(std::shared_ptr<Workspace> workspace, const ListedUser &person, QWidget *parent)
    : QDialog(parent)
    , m_workspace(std::move(workspace))
    , m_person(person)
    , m_banner(new Banner(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"deleteUserDialog"_s);
    setWindowTitle(tr("Delete Person"));
    setMinimumSize(500, 380);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    QLabel *heading = plainLabel(tr("Delete %1?").arg(person.user.displayName()), this);
    QFont large = heading->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.15);
    heading->setFont(large);
    layout->addWidget(heading);
    layout->addWidget(plainLabel(tr("%1 · This cannot be undone.").arg(person.user.email), this));
    m_banner->hide();
    layout->addWidget(m_banner);
    m_list->setObjectName(u"references"_s);
    m_list->setHeaderLabels({tr("What"), tr("How many"), tr("What becomes of it")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    layout->addWidget(m_list, 1);
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
    addRow(tr("The account"), u"1"_s, ReferenceFate::Deleted);
    for (const UserReference &reference : *references) {
        addRow(referenceText(reference), locale().toString(reference.rows), reference.fate);
        m_isPossible = m_isPossible && reference.fate != ReferenceFate::Refused;
    }
    addRow(tr("Entries of the audit log"), {}, ReferenceFate::Kept);
    updateButton();
}

void DeleteUserDialog::addRow(const QString &what, const QString &number, ReferenceFate fate)
{
    auto *item = new QTreeWidgetItem(m_list, {what, number, fateText(fate)});
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setSizeHint(0, {0, RowHeight});
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
