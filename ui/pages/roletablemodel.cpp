// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/roletablemodel.h>

#include <core/users/user.h>
#include <ui/widgets/keymime.h>

#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace steward::ui {

RoleTableModel::RoleTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RoleTableModel::setRoles(const QList<RoleSummary> &roles)
{
    const auto id = [](const RoleSummary &each) { return each.role.id; };
    if (std::ranges::equal(roles, m_roles, {}, id, id)) {
        m_roles = roles;
        if (!roles.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_roles = roles;
    endResetModel();
}

const RoleSummary *RoleTableModel::at(int row) const
{
    return row >= 0 && row < m_roles.size() ? &m_roles.at(row) : nullptr;
}

int RoleTableModel::rowOf(const RoleId &role) const
{
    for (int row = 0; row < m_roles.size(); ++row) {
        if (m_roles.at(row).role.id == role)
            return row;
    }
    return -1;
}

int RoleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_roles.size());
}

int RoleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RoleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Name)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Role");
    case People: return tr("People");
    case Keys: return tr("Permissions");
    default: return {};
    }
}

QVariant RoleTableModel::data(const QModelIndex &index, int role) const
{
    const RoleSummary *summary = index.isValid() ? at(index.row()) : nullptr;
    if (!summary)
        return {};
    switch (role) {
    case Qt::TextAlignmentRole:
        return index.column() == Name ? QVariant() : QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole: return summary->role.description.value_or(QString()).toHtmlEscaped();
    case DescriptionRole: return summary->role.description.value_or(QString());
    case SystemRole: return summary->role.isSystemRole;
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (index.column()) {
    case Name: return summary->role.name;
    case People: return QLocale().toString(summary->people);
    default: return summary->role.name == roleName::Owner ? tr("all") : QLocale().toString(summary->keys);
    }
}

Qt::ItemFlags RoleTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const RoleSummary *summary = index.isValid() ? at(index.row()) : nullptr;
    return summary && summary->role.name != roleName::Owner ? flags | Qt::ItemIsDropEnabled : flags;
}

QStringList RoleTableModel::mimeTypes() const
{
    return {PeopleFormat};
}

bool RoleTableModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    return data->hasFormat(PeopleFormat) && parent.isValid() && (flags(parent) & Qt::ItemIsDropEnabled);
}

bool RoleTableModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent)
{
    const QList<QUuid> people = keysOf(data, PeopleFormat);
    if (people.isEmpty() || !canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT peopleDropped(people, at(parent.row())->role.name);
    return true;
}

} // namespace steward::ui
