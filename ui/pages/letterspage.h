// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/mail/postoffice.h>
#include <core/workspace/workspace.h>
#include <ui/pages/page.h>

#include <memory>

class QComboBox;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace steward::ui {

class Banner;
class EmptyState;
class LedgerModel;
class MailDesk;
class MailingTableModel;

/// The letters to many that were written here: how far each is, stop and go on, and its ledger, which
/// says who got it.
class LettersPage : public Page
{
    Q_OBJECT

public:
    LettersPage(std::shared_ptr<Workspace> workspace, MailDesk &desk, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] MailingTableModel *model() const { return m_letters; }
    [[nodiscard]] LedgerModel *ledger() const { return m_ledger; }

private:
    QWidget *buildHeader();
    QWidget *buildLetters();
    QWidget *buildLedger();
    void showMailings();
    void showTrouble();
    void showCurrent();
    void updateButtons();
    [[nodiscard]] const Mailing *current() const;
    [[nodiscard]] QList<OutboxEntry> selected() const;

    std::shared_ptr<Workspace> m_workspace;
    MailDesk &m_desk;
    MailingTableModel *m_letters;
    LedgerModel *m_ledger;
    Banner *m_banner;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_view = nullptr;
    QTableView *m_ledgerView = nullptr;
    QComboBox *m_state = nullptr;
    QSpinBox *m_pace = nullptr;
    QPushButton *m_stopButton = nullptr;
    QPushButton *m_cancelButton = nullptr;
    QPushButton *m_resendButton = nullptr;
};

} // namespace steward::ui
