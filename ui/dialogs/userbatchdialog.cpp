// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/userbatchdialog.h>

#include <ui/text/errortext.h>
#include <ui/text/referencetext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/reportlist.h>

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

void addTo(QList<UserReference> &sum, const UserReference &reference)
{
    const auto isSame = [&reference](const UserReference &each) {
        return each.table == reference.table && each.column == reference.column && each.fate == reference.fate;
    };
    const auto found = std::ranges::find_if(sum, isSame);
    if (found == sum.end())
        sum.append(reference);
    else
        found->rows += reference.rows;
}

} // namespace

UserBatchDialog::UserBatchDialog(std::shared_ptr<Workspace> workspace, const QList<QUuid> &people,
                                 const UserDeed &deed, QWidget *parent)
    : QDialog(parent)
    , m_workspace(std::move(workspace))
    , m_people(people)
    , m_deed(deed)
    , m_rows(std::make_shared<QList<UserReference>>())
    , m_isReady(!deed.isFinal())
    , m_banner(new Banner(this))
    , m_words(quietLabel(deed.consequence, this))
    , m_list(new ReportList(this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"userBatchDialog"_s);
    setWindowTitle(tr("Several People"));
    setMinimumWidth(520);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(headLabel(deed.question, 1.15, this));
    m_banner->hide();
    layout->addWidget(m_banner);
    m_words->setObjectName(u"words"_s);
    m_words->setVisible(!deed.consequence.isEmpty());
    layout->addWidget(m_words);
    m_list->setObjectName(u"report"_s);
    m_list->hide();
    layout->addWidget(m_list);
    layout->addStretch(1);
    buildConfirmation(layout);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setRange(0, static_cast<int>(people.size()));
    m_progress->setTextVisible(false);
    m_progress->hide();
    layout->addWidget(m_progress);
    buildButtons(layout);
    updateButton();
    if (m_deed.isFinal())
        countRows();
}

void UserBatchDialog::buildConfirmation(QVBoxLayout *layout)
{
    if (!m_deed.isFinal() && !m_workspace->profile().production)
        return;
    m_numberLabel = plainLabel(tr("Type the number of people, %1, to go on:").arg(m_people.size()), this);
    layout->addWidget(m_numberLabel);
    m_typedNumber = new QLineEdit(this);
    m_typedNumber->setObjectName(u"typedNumber"_s);
    m_typedNumber->setAccessibleName(tr("Number of people"));
    layout->addWidget(m_typedNumber);
    connect(m_typedNumber, &QLineEdit::textChanged, this, &UserBatchDialog::updateButton);
}

void UserBatchDialog::buildButtons(QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(this);
    m_copyButton = buttons->addButton(tr("Copy Report"), QDialogButtonBox::ActionRole);
    m_copyButton->setObjectName(u"copyReportButton"_s);
    m_closeButton = buttons->addButton(QDialogButtonBox::Cancel);
    m_closeButton->setObjectName(u"closeButton"_s);
    m_runButton = buttons->addButton(m_deed.verb, m_deed.isFinal() ? QDialogButtonBox::DestructiveRole
                                                                   : QDialogButtonBox::AcceptRole);
    m_runButton->setObjectName(u"runButton"_s);
    m_runButton->setDefault(!m_deed.isFinal());
    m_runButton->setAutoDefault(!m_deed.isFinal());
    m_copyButton->hide();
    m_copyButton->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(m_copyButton, &QPushButton::clicked, this, &UserBatchDialog::copyReport);
    connect(m_closeButton, &QPushButton::clicked, this, &UserBatchDialog::reject);
    connect(m_runButton, &QPushButton::clicked, this, &UserBatchDialog::run);
}

void UserBatchDialog::watch(UserBatch *batch)
{
    m_batch = batch;
    m_progress->setValue(0);
    m_progress->show();
    connect(batch, &UserBatch::progressed, this, &UserBatchDialog::showProgress);
    updateButton();
}

// The sum grows in the thread of the database, and is read when nothing runs there any more.
void UserBatchDialog::countRows()
{
    m_words->setText(tr("%1 Counting what would go …").arg(m_deed.consequence));
    const auto count = [sum = m_rows, preview = m_deed.preview](const ServiceContext &context,
                                                                const UserId &user) -> Status {
        for (const UserReference &reference : TRY(preview(context, user)))
            addTo(*sum, reference);
        return {};
    };
    watch(new UserBatch(m_workspace, m_people, count, UserBatch::Access::Read, this));
    connect(m_batch, &UserBatch::finished, this, &UserBatchDialog::showPreview);
    m_batch->start();
}

void UserBatchDialog::showPreview()
{
    UserBatch *batch = std::exchange(m_batch, nullptr);
    batch->deleteLater();
    m_progress->hide();
    m_words->setText(m_deed.consequence);
    if (batch->trouble()) {
        m_banner->showError(sentence(*batch->trouble()), {});
        return;
    }
    const qsizetype staying = batch->failures().size();
    m_list->start({tr("What"), tr("How many"), tr("What becomes of it")}, 0, 1);
    m_list->addRow({tr("Accounts"), locale().toString(m_people.size() - staying), fateText(ReferenceFate::Deleted)});
    if (staying > 0)
        m_list->addRow({tr("Accounts"), locale().toString(staying), tr("cannot be deleted like this")});
    for (const UserReference &reference : std::as_const(*m_rows))
        m_list->addRow({referenceText(reference), locale().toString(reference.rows), fateText(reference.fate)});
    m_list->show();
    m_isReady = staying < m_people.size();
    updateButton();
}

void UserBatchDialog::run()
{
    m_isReady = false;
    m_isRunning = true;
    for (QWidget *part : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_numberLabel),
                          static_cast<QWidget *>(m_typedNumber)}) {
        if (part)
            part->hide();
    }
    m_closeButton->setText(tr("Stop"));
    watch(new UserBatch(m_workspace, m_people, m_deed.run, UserBatch::Access::Write, this));
    connect(m_batch, &UserBatch::finished, this, &UserBatchDialog::showReport);
    m_batch->start();
    showProgress();
}

void UserBatchDialog::showProgress()
{
    if (!m_batch)
        return;
    m_progress->setValue(static_cast<int>(m_batch->attempted()));
    m_words->show();
    m_words->setText(tr("%1 of %2 …").arg(locale().toString(m_batch->attempted()), locale().toString(m_batch->total())));
}

void UserBatchDialog::showReport()
{
    UserBatch *batch = std::exchange(m_batch, nullptr);
    batch->deleteLater();
    const QList<UserBatch::Failure> &failures = batch->failures();
    const int done = static_cast<int>(batch->attempted() - failures.size());
    const int left = static_cast<int>(batch->total() - batch->attempted());
    m_progress->hide();
    m_runButton->hide();
    m_closeButton->setText(tr("Close"));
    QStringList sentences{tr("Done for %n people.", nullptr, done)};
    if (!failures.isEmpty())
        sentences << tr("Not possible for %n.", nullptr, static_cast<int>(failures.size()));
    if (left > 0)
        sentences << tr("Stopped before %n more had their turn.", nullptr, left);
    m_words->setText(sentences.join(u' '));
    if (batch->trouble())
        m_banner->showError(sentence(*batch->trouble()), {});
    if (done > 0)
        Q_EMIT peopleChanged();
    if (!failures.isEmpty() || batch->trouble() || left > 0) {
        showFailures(failures);
        return;
    }
    Q_EMIT doneForAll(m_words->text());
    accept();
}

void UserBatchDialog::showFailures(const QList<UserBatch::Failure> &failures)
{
    m_list->start({tr("Who"), tr("Why not")}, 1);
    for (const UserBatch::Failure &failure : failures)
        m_list->addRow({failure.name.isEmpty() ? tr("Somebody who is gone") : failure.name, sentence(failure.error)});
    m_list->setVisible(!failures.isEmpty());
    m_copyButton->setVisible(!failures.isEmpty());
}

void UserBatchDialog::copyReport()
{
    QGuiApplication::clipboard()->setText(m_words->text() + u'\n' + m_list->text());
}

bool UserBatchDialog::isConfirmed() const
{
    return !m_typedNumber || m_typedNumber->text().trimmed() == QString::number(m_people.size());
}

void UserBatchDialog::updateButton()
{
    m_runButton->setEnabled(m_isReady && !m_batch && isConfirmed());
}

// What was begun is not left alone: its report is still to come.
void UserBatchDialog::reject()
{
    if (m_batch && m_isRunning)
        m_batch->stop();
    else
        QDialog::reject();
}

} // namespace steward::ui
