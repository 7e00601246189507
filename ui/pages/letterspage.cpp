// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/letterspage.h>

#include <ui/commands/maildesk.h>
#include <ui/dialogs/unsubscribeddialog.h>
#include <ui/pages/ledgermodel.h>
#include <ui/pages/mailingtablemodel.h>
#include <ui/text/mailtext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/labels.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int MostPerMinute = 10'000;

bool isUnderWay(const Mailing &mailing)
{
    return mailing.state == MailingState::Sending || mailing.state == MailingState::Stopped;
}

bool canBeSentAgain(const OutboxEntry &entry)
{
    return entry.state == LetterState::Failed || entry.state == LetterState::Uncertain
           || (entry.state == LetterState::Queued && !entry.problem.isEmpty());
}

} // namespace

LettersPage::LettersPage(std::shared_ptr<Workspace> workspace, MailDesk &desk, QWidget *parent)
    : Page(parent)
    , m_workspace(std::move(workspace))
    , m_desk(desk)
    , m_letters(new MailingTableModel(this))
    , m_ledger(new LedgerModel(desk.postOffice(), this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
{
    setObjectName(u"lettersPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    m_banner->hide();
    column->addWidget(m_banner);
    auto *halves = new QSplitter(Qt::Vertical, m_stack);
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildLetters());
    halves->addWidget(buildLedger());
    halves->setSizes({240, 420});
    m_empty->setContent("mail"_L1, tr("No letters yet"),
                        tr("Select people, or filter them, and choose “Write a Letter…”. What became of it for each of "
                           "them appears here."),
                        {});
    m_stack->addWidget(halves);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connect(&m_desk.postOffice(), &PostOffice::mailingsChanged, this, &LettersPage::showMailings);
    connect(&m_desk, &MailDesk::troubleChanged, this, &LettersPage::showTrouble);
    connect(m_banner, &Banner::actionTriggered, &m_desk, &MailDesk::showSettings);
    showMailings();
    showTrouble();
}

QWidget *LettersPage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(16, 12, 16, 10);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->addWidget(headLabel(tr("Letters"), 1.35, header), 1);
    m_pace = new QSpinBox(header);
    m_pace->setObjectName(u"letterPace"_s);
    m_pace->setAccessibleName(tr("Letters per minute"));
    m_pace->setRange(0, MostPerMinute);
    m_pace->setSuffix(tr(" per minute"));
    m_pace->setSpecialValueText(tr("As fast as it goes"));
    m_pace->setKeyboardTracking(false);
    m_stopButton = new QPushButton(tr("Stop"), header);
    m_stopButton->setObjectName(u"stopLetterButton"_s);
    m_cancelButton = new QPushButton(tr("Cancel the Rest"), header);
    m_cancelButton->setObjectName(u"cancelLetterButton"_s);
    auto *unsubscribed = new QPushButton(tr("Unsubscribed…"), header);
    unsubscribed->setObjectName(u"unsubscribedButton"_s);
    for (QWidget *part : {static_cast<QWidget *>(m_pace), static_cast<QWidget *>(m_stopButton),
                          static_cast<QWidget *>(m_cancelButton), static_cast<QWidget *>(unsubscribed)})
        row->addWidget(part);
    column->addLayout(row);
    column->addWidget(quietLabel(tr("Steward sends letters from this computer while the workspace is open; one that is "
                                    "not done goes on the next time."),
                                 header));
    connect(m_pace, &QSpinBox::valueChanged, this, [this](int perMinute) {
        if (const Mailing *mailing = current(); mailing && mailing->perMinute != perMinute)
            m_desk.postOffice().setPace(mailing->id, perMinute);
    });
    connect(m_stopButton, &QPushButton::clicked, this, [this] {
        const Mailing *mailing = current();
        if (mailing && mailing->state == MailingState::Sending)
            m_desk.postOffice().stopMailing(mailing->id);
        else if (mailing)
            m_desk.postOffice().continueMailing(mailing->id);
    });
    connect(m_cancelButton, &QPushButton::clicked, this, [this] {
        if (const Mailing *mailing = current())
            m_desk.postOffice().cancelMailing(mailing->id);
    });
    connect(unsubscribed, &QPushButton::clicked, this, [this] {
        auto *dialog = new UnsubscribedDialog(m_workspace, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    return header;
}

QWidget *LettersPage::buildLetters()
{
    m_view = new DataTable(m_stack);
    m_view->setObjectName(u"letterTable"_s);
    m_view->setAccessibleName(tr("Letters"));
    m_view->setModel(m_letters);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setColumnWidth(MailingTableModel::Subject, 320);
    m_view->setColumnWidth(MailingTableModel::Author, 150);
    m_view->setColumnWidth(MailingTableModel::Time, 130);
    m_view->setColumnWidth(MailingTableModel::State, 100);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LettersPage::showCurrent);
    return m_view;
}

QWidget *LettersPage::buildLedger()
{
    auto *part = new QWidget(m_stack);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(headLabel(tr("Who got it"), 1.1, part), 1);
    m_state = new QComboBox(part);
    m_state->setObjectName(u"ledgerState"_s);
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("Everybody"));
    for (const LetterState state : {LetterState::Queued, LetterState::Sent, LetterState::Failed, LetterState::Uncertain,
                                    LetterState::LeftOut, LetterState::Cancelled})
        m_state->addItem(letterStateText(state), letterStateName(state));
    m_resendButton = new QPushButton(tr("Send Again"), part);
    m_resendButton->setObjectName(u"resendLetterButton"_s);
    row->addWidget(m_state);
    row->addWidget(m_resendButton);
    column->addLayout(row);
    m_ledgerView = new DataTable(part);
    m_ledgerView->setObjectName(u"ledgerTable"_s);
    m_ledgerView->setAccessibleName(tr("Who got it"));
    m_ledgerView->setModel(m_ledger);
    m_ledgerView->horizontalHeader()->setStretchLastSection(true);
    m_ledgerView->setColumnWidth(LedgerModel::Recipient, 320);
    m_ledgerView->setColumnWidth(LedgerModel::State, 110);
    m_ledgerView->setColumnWidth(LedgerModel::Time, 140);
    column->addWidget(m_ledgerView, 1);
    const QScrollBar *bar = m_ledgerView->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (value + bar->pageStep() >= bar->maximum())
            m_ledger->fetchNext();
    });
    connect(m_state, &QComboBox::currentIndexChanged, this, &LettersPage::showCurrent);
    connect(m_ledgerView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LettersPage::updateButtons);
    connect(m_ledger, &QAbstractItemModel::dataChanged, this, &LettersPage::updateButtons);
    connect(m_resendButton, &QPushButton::clicked, this, [this] {
        for (const OutboxEntry &entry : selected()) {
            if (canBeSentAgain(entry))
                m_desk.postOffice().resend(entry.id);
        }
    });
    return part;
}

void LettersPage::refresh()
{
    m_desk.postOffice().wake();
    showMailings();
}

void LettersPage::showMailings()
{
    m_letters->setMailings(m_desk.postOffice().mailings());
    m_stack->setCurrentIndex(m_letters->rowCount() == 0 ? 1 : 0);
    if (!m_view->currentIndex().isValid() && m_letters->rowCount() > 0)
        m_view->setCurrentIndex(m_letters->index(0, 0));
    showCurrent();
}

void LettersPage::showTrouble()
{
    const QString trouble = m_desk.trouble();
    m_banner->setVisible(!trouble.isEmpty());
    if (!trouble.isEmpty())
        m_banner->showError(trouble, tr("Settings…"));
}

void LettersPage::showCurrent()
{
    const Mailing *mailing = current();
    m_ledger->show(mailing ? mailing->id : 0, parseLetterState(m_state->currentData().toString()));
    if (mailing && !m_pace->hasFocus()) {
        const QSignalBlocker quiet(m_pace);
        m_pace->setValue(mailing->perMinute);
    }
    updateButtons();
}

void LettersPage::updateButtons()
{
    const Mailing *mailing = current();
    const bool isOpen = mailing && isUnderWay(*mailing);
    m_stopButton->setText(mailing && mailing->state == MailingState::Stopped ? tr("Go On") : tr("Stop"));
    m_stopButton->setEnabled(isOpen);
    m_cancelButton->setEnabled(isOpen);
    m_pace->setEnabled(isOpen);
    m_resendButton->setEnabled(std::ranges::any_of(selected(), canBeSentAgain));
}

const Mailing *LettersPage::current() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < m_letters->rowCount() ? &m_letters->mailing(row) : nullptr;
}

QList<OutboxEntry> LettersPage::selected() const
{
    QList<OutboxEntry> entries;
    for (const QModelIndex &index : m_ledgerView->selectionModel()->selectedRows())
        entries << m_ledger->entry(index.row());
    return entries;
}

} // namespace steward::ui
