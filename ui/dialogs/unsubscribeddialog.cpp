// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/unsubscribeddialog.h>

#include <core/base/async.h>
#include <core/mail/mailings.h>
#include <ui/text/errortext.h>
#include <ui/widgets/errorlabel.h>
#include <ui/widgets/labels.h>

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

UnsubscribedDialog::UnsubscribedDialog(std::shared_ptr<Workspace> workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(std::move(workspace))
    , m_list(new QPlainTextEdit(this))
    , m_trouble(new ErrorLabel(u"emails"_s, this))
{
    setObjectName(u"unsubscribedDialog"_s);
    setWindowTitle(tr("Unsubscribed"));
    resize(480, 460);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(headLabel(tr("Who wants no letters"), 1.15, this));
    column->addWidget(quietLabel(tr("One address a line. The list is kept on this computer; addresses that the site "
                                    "itself has blocked are left out as well."),
                                 this));
    m_list->setObjectName(u"unsubscribedList"_s);
    m_list->setAccessibleName(tr("Addresses"));
    m_list->setEnabled(false);
    column->addWidget(m_list, 1);
    column->addWidget(m_trouble);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_saveButton = buttons->addButton(QDialogButtonBox::Save);
    m_saveButton->setObjectName(u"saveUnsubscribedButton"_s);
    m_saveButton->setEnabled(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_saveButton, &QPushButton::clicked, this, &UnsubscribedDialog::save);
    fetch();
}

void UnsubscribedDialog::fetch()
{
    const auto work = [](const ServiceContext &context) { return Mailings(context).unsubscribed(); };
    onFinished(m_workspace->read(work), this, [this](const Result<QStringList> &addresses) {
        if (!addresses) {
            m_trouble->showError(sentence(addresses.error()));
            return;
        }
        m_list->setPlainText(addresses->join(u'\n'));
        m_list->setEnabled(true);
        m_saveButton->setEnabled(true);
        m_list->setFocus();
    });
}

void UnsubscribedDialog::save()
{
    const QStringList lines = m_list->toPlainText().split(u'\n');
    const auto work = [lines](const ServiceContext &context) { return Mailings(context).setUnsubscribed(lines); };
    m_saveButton->setEnabled(false);
    onFinished(m_workspace->write(work), this, [this](const Status &saved) {
        if (saved) {
            accept();
            return;
        }
        m_saveButton->setEnabled(true);
        m_trouble->showError(saved.error().fields.isEmpty() ? sentence(saved.error())
                                                            : fieldMessage(saved.error().fields.first()));
    });
}

} // namespace steward::ui
