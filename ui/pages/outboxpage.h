// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/mail/postoffice.h>
#include <ui/pages/page.h>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace steward::ui {

class Banner;
class EmptyState;
class MailDesk;
class OutboxTableModel;

/// The mails that wait, were sent or failed, with the server's words and what can be done about each.
class OutboxPage : public Page
{
    Q_OBJECT

public:
    explicit OutboxPage(MailDesk &desk, QWidget *parent = nullptr);

    void refresh() override { showEntries(); }
    [[nodiscard]] OutboxTableModel *model() const { return m_model; }

private:
    QWidget *buildHeader();
    QTableView *buildTable();
    void showEntries();
    void showTrouble();
    void actOnTrouble();
    [[nodiscard]] QString wayOn() const;
    void updateButtons();
    void resend();
    void cancel();
    [[nodiscard]] QList<OutboxEntry> selected() const;

    MailDesk &m_desk;
    OutboxTableModel *m_model;
    Banner *m_banner;
    QStackedWidget *m_stack;
    QTableView *m_view;
    EmptyState *m_empty;
    QPushButton *m_resendButton = nullptr;
    QPushButton *m_cancelButton = nullptr;
    QPushButton *m_pauseButton = nullptr;
};

} // namespace steward::ui
