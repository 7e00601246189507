// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/audit/auditlist.h>

#include <QWidget>

class QComboBox;
class QToolButton;

namespace steward::ui {

class DateField;
class SearchField;

/// By whom, to whom, what and when: the filter of the audit log in one row.
class AuditFilterRow : public QWidget
{
    Q_OBJECT

public:
    explicit AuditFilterRow(QWidget *parent = nullptr);

    /// Everything but the search and the order.
    [[nodiscard]] AuditQuery query() const;
    void clear();
    /// Shows what was done to, or by, somebody.
    void showPerson(const QString &text);
    void showActor(const QString &text);

Q_SIGNALS:
    void changed();

private:
    SearchField *addLine(const QString &name, const QString &placeholder);
    DateField *addDate(const QString &name, const QString &placeholder);
    void tell();

    SearchField *m_actor;
    SearchField *m_person;
    QComboBox *m_action;
    DateField *m_from;
    DateField *m_to;
    QToolButton *m_clear;
};

} // namespace steward::ui
