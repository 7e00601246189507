// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/changes/stagedchanges.h>
#include <core/users/usertablemodel.h>

namespace steward {

/// The table of people with the staged changes in it: cells show what they shall become and answer
/// StagedRole; cells of fields that can be edited take a QJsonValue by setData(), which stages it.
class StagedUserModel : public UserTableModel
{
    Q_OBJECT

public:
    /// `staged` lives as long as the model.
    StagedUserModel(Database &database, StagedChanges &staged, QObject *parent = nullptr);

    /// Nothing can be edited before this says so.
    void setEditable(bool isEditable) { m_isEditable = isEditable; }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// The value of a cell in the notation of change sets, as staged; undefined while it is not there.
    [[nodiscard]] QJsonValue valueAt(const QModelIndex &index) const;

protected:
    QVariant cell(const ListedUser &listed, int column, int role) const override;

private:
    void showChange(const UserId &user);
    [[nodiscard]] bool isStagedCell(const UserId &user, const QString &field) const;

    StagedChanges &m_staged;
    bool m_isEditable = false;
};

} // namespace steward
