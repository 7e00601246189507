// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/endsessionsdialog.h>

#include <core/base/async.h>
#include <ui/text/errortext.h>
#include <ui/text/sessiontext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/labels.h>

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

EndSessionsDialog::EndSessionsDialog(std::shared_ptr<Workspace> workspace, const QString &question, Which which,
                                     Care care, QWidget *parent)
    : QDialog(parent)
    , m_workspace(std::move(workspace))
    , m_which(std::move(which))
    , m_banner(new Banner(this))
    , m_words(plainLabel({}, this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"endSessionsDialog"_s);
    setWindowTitle(tr("End Sessions"));
    setMinimumWidth(460);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(headLabel(question, 1.15, this));
    m_banner->hide();
    layout->addWidget(m_banner);
    m_words->setObjectName(u"endSessionsWords"_s);
    layout->addWidget(m_words);
    if (care == Care::TypeNumber)
        buildNumber(layout);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_endButton = buttons->addButton(tr("End Sessions"), QDialogButtonBox::DestructiveRole);
    m_endButton->setObjectName(u"endSessionsButton"_s);
    m_endButton->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_endButton, &QPushButton::clicked, this, &EndSessionsDialog::end);
    count();
}

void EndSessionsDialog::buildNumber(QVBoxLayout *layout)
{
    m_numberLabel = plainLabel({}, this);
    m_typedNumber = new QLineEdit(this);
    m_typedNumber->setObjectName(u"typedNumber"_s);
    m_typedNumber->setAccessibleName(tr("Number of sessions"));
    m_numberLabel->hide();
    m_typedNumber->hide();
    layout->addWidget(m_numberLabel);
    layout->addWidget(m_typedNumber);
    connect(m_typedNumber, &QLineEdit::textChanged, this, &EndSessionsDialog::updateButton);
}

void EndSessionsDialog::count()
{
    m_words->setText(tr("Counting …"));
    setBusy(true);
    const auto counting = [which = m_which](const ServiceContext &context) {
        return SessionEnding(context).preview(which(context));
    };
    onFinished(m_workspace->read(counting), this, [this](const Result<EndedSessions> &preview) {
        setBusy(false);
        if (preview)
            showPreview(*preview);
        else
            m_banner->showError(sentence(preview.error()));
    });
}

void EndSessionsDialog::showPreview(const EndedSessions &preview)
{
    m_preview = preview;
    QStringList sentences{preview.sessions == 0
                              ? tr("There is no session to end.")
                              : tr("%1 will end. Whoever uses one has to sign in again.")
                                    .arg(sessionAmountText(preview.sessions, preview.people))};
    if (preview.spared > 0)
        sentences << sparedSessionsText(preview.spared);
    m_words->setText(sentences.join(u' '));
    if (m_typedNumber) {
        m_numberLabel->setText(tr("Type the number %1 to go on:").arg(preview.sessions));
        m_numberLabel->setVisible(preview.sessions > 0);
        m_typedNumber->setVisible(preview.sessions > 0);
        m_typedNumber->setFocus();
    }
    updateButton();
    // The words have become more than the dialog had room for.
    adjustSize();
}

void EndSessionsDialog::end()
{
    setBusy(true);
    const auto ending = [which = m_which](const ServiceContext &context) {
        return SessionEnding(context).end(which(context));
    };
    onFinished(m_workspace->write(ending), this, [this](const Result<EndedSessions> &done) {
        setBusy(false);
        if (!done) {
            m_banner->showError(sentence(done.error()));
            return;
        }
        Q_EMIT ended(*done);
        accept();
    });
}

void EndSessionsDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_progress->setVisible(isBusy);
    updateButton();
}

void EndSessionsDialog::updateButton()
{
    const bool isTyped = !m_typedNumber || m_typedNumber->text().trimmed() == QString::number(m_preview.sessions);
    m_endButton->setEnabled(!m_isBusy && m_preview.sessions > 0 && isTyped);
}

// What was begun is not left alone: its report is still to come.
void EndSessionsDialog::reject()
{
    if (!m_isBusy || m_preview.sessions == 0)
        QDialog::reject();
}

} // namespace steward::ui
