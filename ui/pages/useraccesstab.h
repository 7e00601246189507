// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/roles/permissionmatrix.h>
#include <core/workspace/workspace.h>
#include <ui/pages/usertabs.h>

#include <memory>

class QComboBox;
class QLabel;

namespace steward::ui {

class ReportList;

/// What a person may do in the site's administration and because of which roles; and what would change
/// with one role more or less.
class UserAccessTab : public UserTab
{
    Q_OBJECT

public:
    explicit UserAccessTab(std::shared_ptr<Workspace> workspace, QWidget *parent = nullptr);

    void showUser(const ListedUser &listed) override;

private:
    void buildWhatIf(class QVBoxLayout *column);
    void showRights(const PermissionMatrix &matrix);
    void offerRoles();
    void showWhatIf();
    [[nodiscard]] QString basisText(const Rights &rights) const;

    std::shared_ptr<Workspace> m_workspace;
    ListedUser m_user;
    PermissionMatrix m_matrix;
    QLabel *m_basis;
    ReportList *m_rights;
    QLabel *m_question;
    QComboBox *m_role;
    QLabel *m_words;
    ReportList *m_difference;
};

} // namespace steward::ui
