// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <ui/delegates/userdelegate.h>

namespace steward::ui {

class FieldEditor;

/// Paints people as UserDelegate does, and edits their cells in place, each by the editor of its field.
/// For a StagedUserModel.
class UserCellDelegate : public UserDelegate
{
    Q_OBJECT

public:
    using UserDelegate::UserDelegate;

    void setRoles(const QStringList &roles) { m_roles = roles; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    /// Enter has taken over what was typed.
    void entered();

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    [[nodiscard]] FieldEditor *makeEditor(const QString &field, QWidget *parent) const;

    QStringList m_roles;
};

} // namespace steward::ui
