// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/roles/permissionmatrix.h>

#include <QDialog>

class QComboBox;
class QLabel;

namespace steward::ui {

class ReportList;

/// What two roles may do: only the one, only the other, both.
class CompareRolesDialog : public QDialog
{
    Q_OBJECT

public:
    CompareRolesDialog(const PermissionMatrix &matrix, const RoleId &first, QWidget *parent = nullptr);

private:
    [[nodiscard]] QComboBox *roleChoice(const QString &name, const QString &label);
    [[nodiscard]] QSet<QString> keysOf(const QComboBox *choice) const;
    void compare();

    PermissionMatrix m_matrix;
    QComboBox *m_left;
    QComboBox *m_right;
    QLabel *m_words;
    ReportList *m_list;
};

} // namespace steward::ui
