// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/roles/permissionmatrix.h>
#include <ui/commands/rolechange.h>

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace steward::ui {

class Banner;
class ReportList;

/// Gives people a role or takes it from them, however many they are: which role, what rights they would
/// gain or lose, how far it is, and whom it could not be done to.
class RoleChangeDialog : public QDialog
{
    Q_OBJECT

public:
    /// With a role in `change` it cannot be chosen any more.
    RoleChangeDialog(std::shared_ptr<Workspace> workspace, RoleChange change, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// It was done to at least one person.
    void changed(const steward::ui::RoleChange &change, const QList<steward::UserId> &people);

private:
    void build();
    void buildButtons(class QVBoxLayout *layout);
    void fetchRights();
    void offerRoles();
    void showPreview();
    void run();
    void showOutcome(const RoleChangeRun::Outcome &outcome);
    void showRefusals(const QList<RoleAssignments::Refusal> &refusals);
    [[nodiscard]] bool assigns() const { return m_change.deed == RoleChange::Deed::Assign; }

    struct Situation
    {
        PermissionMatrix matrix;
        QList<RoleCombination> people;
    };

    std::shared_ptr<Workspace> m_workspace;
    RoleChange m_change;
    Situation m_situation;
    bool m_isReady = false;
    RoleChangeRun *m_run = nullptr;

    Banner *m_banner;
    QComboBox *m_roles;
    QLabel *m_words;
    ReportList *m_list;
    QProgressBar *m_progress;
    QPushButton *m_closeButton = nullptr;
    QPushButton *m_runButton = nullptr;
};

} // namespace steward::ui
