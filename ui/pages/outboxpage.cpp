// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/outboxpage.h>

#include <ui/commands/maildesk.h>
#include <ui/pages/outboxtablemodel.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/labels.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

bool canBeSentAgain(const OutboxEntry &entry)
{
    return entry.hasMessage && (entry.state == LetterState::Failed || entry.state == LetterState::Uncertain
                                || (entry.state == LetterState::Queued && !entry.problem.isEmpty()));
}

bool canBeCancelled(const OutboxEntry &entry)
{
    return entry.state == LetterState::Queued || entry.state == LetterState::Uncertain;
}

} // namespace

OutboxPage::OutboxPage(MailDesk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_model(new OutboxTableModel(this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_view(buildTable())
    , m_empty(new EmptyState(m_stack))
{
    setObjectName(u"outboxPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    m_banner->hide();
    column->addWidget(m_banner);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_empty->setContent("mail"_L1, tr("No mails yet"),
                        tr("Password resets, confirmations and other mails that you have sent to people appear here, "
                           "with what became of them."),
                        {});
    connect(&m_desk.postOffice(), &PostOffice::entriesChanged, this, &OutboxPage::showEntries);
    connect(&m_desk, &MailDesk::troubleChanged, this, &OutboxPage::showTrouble);
    connect(&m_desk.postOffice(), &PostOffice::pausedChanged, this, &OutboxPage::showTrouble);
    connect(m_banner, &Banner::actionTriggered, this, &OutboxPage::actOnTrouble);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutboxPage::updateButtons);
    showEntries();
    showTrouble();
}

QWidget *OutboxPage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(16, 12, 16, 10);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->addWidget(headLabel(tr("Outbox"), 1.35, header), 1);
    m_resendButton = new QPushButton(tr("Send Again"), header);
    m_resendButton->setObjectName(u"resendButton"_s);
    m_cancelButton = new QPushButton(tr("Do Not Send"), header);
    m_cancelButton->setObjectName(u"cancelMailButton"_s);
    m_pauseButton = new QPushButton(tr("Pause"), header);
    m_pauseButton->setObjectName(u"pauseButton"_s);
    m_pauseButton->setCheckable(true);
    auto *settings = new QPushButton(tr("Settings…"), header);
    settings->setObjectName(u"mailSettingsButton"_s);
    for (QPushButton *button : {m_resendButton, m_cancelButton, m_pauseButton, settings})
        row->addWidget(button);
    column->addLayout(row);
    column->addWidget(quietLabel(tr("Steward sends these mails from this computer while the workspace is open, and keeps "
                                    "them for 30 days."),
                                 header));
    connect(m_resendButton, &QPushButton::clicked, this, &OutboxPage::resend);
    connect(m_cancelButton, &QPushButton::clicked, this, &OutboxPage::cancel);
    connect(m_pauseButton, &QPushButton::clicked, &m_desk.postOffice(), &PostOffice::setPaused);
    connect(settings, &QPushButton::clicked, &m_desk, &MailDesk::showSettings);
    return header;
}

QTableView *OutboxPage::buildTable()
{
    auto *view = new DataTable(m_stack);
    view->setObjectName(u"outboxTable"_s);
    view->setAccessibleName(tr("Mails"));
    view->setModel(m_model);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setColumnWidth(OutboxTableModel::Recipient, 240);
    view->setColumnWidth(OutboxTableModel::Kind, 190);
    view->setColumnWidth(OutboxTableModel::State, 110);
    view->setColumnWidth(OutboxTableModel::Time, 150);
    return view;
}

void OutboxPage::showEntries()
{
    m_model->setEntries(m_desk.postOffice().entries());
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_view);
    updateButtons();
}

void OutboxPage::showTrouble()
{
    const QString trouble = m_desk.trouble();
    m_pauseButton->setChecked(m_desk.postOffice().isPaused());
    m_banner->setVisible(!trouble.isEmpty());
    if (!trouble.isEmpty())
        m_banner->showError(trouble, wayOn());
}

QString OutboxPage::wayOn() const
{
    switch (m_desk.postOffice().duty()) {
    case Postman::Duty::Away: return tr("Try Now");
    case Postman::Duty::Paused: return tr("Resume");
    default: return tr("Settings…");
    }
}

void OutboxPage::actOnTrouble()
{
    switch (m_desk.postOffice().duty()) {
    case Postman::Duty::Away: m_desk.postOffice().tryNow(); break;
    case Postman::Duty::Paused: m_desk.postOffice().setPaused(false); break;
    default: m_desk.showSettings();
    }
}

QList<OutboxEntry> OutboxPage::selected() const
{
    QList<OutboxEntry> entries;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        entries << m_model->entry(index.row());
    return entries;
}

void OutboxPage::updateButtons()
{
    const QList<OutboxEntry> entries = selected();
    m_resendButton->setEnabled(std::ranges::any_of(entries, canBeSentAgain));
    m_cancelButton->setEnabled(std::ranges::any_of(entries, canBeCancelled));
}

void OutboxPage::resend()
{
    for (const OutboxEntry &entry : selected()) {
        if (canBeSentAgain(entry))
            m_desk.postOffice().resend(entry.id);
    }
}

void OutboxPage::cancel()
{
    for (const OutboxEntry &entry : selected()) {
        if (canBeCancelled(entry))
            m_desk.postOffice().cancel(entry.id);
    }
}

} // namespace steward::ui
