// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/userfilter.h>
#include <ui/text/fieldtext.h>

#include <QWidget>

class QToolButton;

namespace steward::ui {

class FlowLayout;

/// The filter above a table as a row of chips, with buttons that add a condition, turn "all" into
/// "any", and keep the filter under a name.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setCustomFields(const FieldDefinitions &customFields);
    void setRoles(const QStringList &roles) { m_roles = roles; }

    /// Without a list of filters beside it there is nowhere to keep one.
    void setSavable(bool isSavable);

    [[nodiscard]] const UserFilter &filter() const { return m_filter; }
    void setFilter(const UserFilter &filter);

Q_SIGNALS:
    void filterChanged();
    void saveRequested(const QString &name);

private:
    void rebuild();
    void edit(qsizetype index, QWidget *anchor);
    void remove(qsizetype index);
    void askName();

    UserFilter m_filter;
    FieldDefinitions m_customFields;
    QStringList m_roles;
    FlowLayout *m_flow;
    QToolButton *m_add;
    QToolButton *m_match;
    QToolButton *m_clear;
    QToolButton *m_save;
    bool m_isSavable = true;
    QList<QWidget *> m_chips;
};

} // namespace steward::ui
