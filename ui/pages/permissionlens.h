// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/roles/accessimpact.h>
#include <core/users/user.h>
#include <core/users/userfilter.h>

#include <QWidget>

class QLabel;
class QPushButton;

namespace steward::ui {

class ReportList;

/// Beside the matrix: who has the right of the chosen line, and who would gain or lose what if the
/// draft were applied.
class PermissionLens : public QWidget
{
    Q_OBJECT

public:
    explicit PermissionLens(QWidget *parent = nullptr);

    void showHolders(const PermissionMatrix &matrix, const QList<RoleCombination> &people, const PermissionKey &key);
    /// Who some of the holders are, and why they have the right.
    void showPeople(const PermissionMatrix &matrix, const QString &key, const QList<ListedUser> &people);
    void showNothing();
    void showImpact(const AccessImpact &impact, const QStringList &changes);
    void hideImpact();

Q_SIGNALS:
    void peopleWanted(const steward::UserQuery &query);

private:
    QLabel *m_title;
    QLabel *m_purpose;
    QLabel *m_total;
    ReportList *m_holders;
    ReportList *m_people;
    QPushButton *m_showButton;
    QWidget *m_impact;
    QLabel *m_changes;
    QLabel *m_words;
    ReportList *m_keys;
    UserFilter m_filter;
};

} // namespace steward::ui
