// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/audit/auditlist.h>
#include <core/fields/fielddefinition.h>

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace steward::ui {

class EmptyState;

/// One entry of the audit log in full: old and new value of each column, who and from where, and the
/// metadata as they are stored.
class AuditEntryPane : public QFrame
{
    Q_OBJECT

public:
    explicit AuditEntryPane(QWidget *parent = nullptr);

    void showEntry(const ListedAuditEntry &listed, const FieldDefinitions &definitions);
    void showNothing();

Q_SIGNALS:
    void personWanted(const steward::UserId &user);
    /// Everything about this person.
    void historyWanted(const steward::UserId &user);

private:
    QWidget *buildContent();
    void buildChanges(QWidget *content);
    void buildDisclosure(QWidget *content);
    QPushButton *addButton(const QString &name);
    void showChanges(const FieldDefinitions &definitions);
    void showButton(QPushButton *button, const AuditPerson &person, const QString &text);

    ListedAuditEntry m_listed;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_deed = nullptr;
    QLabel *m_story = nullptr;
    QTableWidget *m_changes = nullptr;
    QLabel *m_noChanges = nullptr;
    QToolButton *m_disclosure = nullptr;
    QPlainTextEdit *m_metadata = nullptr;
    QPushButton *m_openPerson = nullptr;
    QPushButton *m_openActor = nullptr;
    QPushButton *m_history = nullptr;
};

} // namespace steward::ui
