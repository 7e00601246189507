// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/changes/stagedusermodel.h>

using namespace Qt::StringLiterals;

namespace steward {

StagedUserModel::StagedUserModel(Database &database, StagedChanges &staged, QObject *parent)
    : UserTableModel(database, parent)
    , m_staged(staged)
{
    connect(&m_staged, &StagedChanges::changed, this, &StagedUserModel::showChange);
}

void StagedUserModel::showChange(const UserId &user)
{
    const int row = user.isNull() ? -1 : rowOf(user.uuid());
    if (user.isNull() && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    else if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

// A name shows the change of either of its parts.
bool StagedUserModel::isStagedCell(const UserId &user, const QString &field) const
{
    if (field == "full_name"_L1)
        return m_staged.isStaged(user, u"first_name"_s) || m_staged.isStaged(user, u"last_name"_s);
    return m_staged.isStaged(user, field);
}

QVariant StagedUserModel::cell(const ListedUser &listed, int column, int role) const
{
    const QString field = columns().at(column).field.id();
    const QList<FieldChange> *changes = m_staged.find(listed.user.id);
    if (role == StagedRole)
        return changes && isStagedCell(listed.user.id, field);
    return UserTableModel::cell(changes ? withChanges(listed, *changes) : listed, column, role);
}

Qt::ItemFlags StagedUserModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = UserTableModel::flags(index);
    const bool isThere = m_isEditable && index.isValid() && recordAt(index.row());
    return isThere && isEditableField(columns().at(index.column()).field) ? flags | Qt::ItemIsEditable : flags;
}

bool StagedUserModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ListedUser *listed = index.isValid() ? recordAt(index.row()) : nullptr;
    if (role != Qt::EditRole || !listed || !(flags(index) & Qt::ItemIsEditable))
        return false;
    m_staged.stage(*listed, columns().at(index.column()).field.id(), value.toJsonValue());
    return true;
}

QJsonValue StagedUserModel::valueAt(const QModelIndex &index) const
{
    const ListedUser *listed = index.isValid() ? recordAt(index.row()) : nullptr;
    if (!listed)
        return QJsonValue(QJsonValue::Undefined);
    const QList<FieldChange> *changes = m_staged.find(listed->user.id);
    return changeValue(columns().at(index.column()).field, changes ? withChanges(*listed, *changes) : *listed);
}

} // namespace steward
