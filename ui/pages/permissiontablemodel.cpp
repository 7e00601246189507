// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/permissiontablemodel.h>

#include <core/users/user.h>
#include <ui/text/permissiontext.h>

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace steward::ui {

PermissionTableModel::PermissionTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PermissionTableModel::setMatrix(const PermissionMatrix &stored, const RolePermissions::Authority &authority)
{
    arrange(PermissionDraft(stored, authority, m_draft.changes()));
}

void PermissionTableModel::setStored(const PermissionMatrix &stored, const RolePermissions::Authority &authority)
{
    arrange(PermissionDraft(stored, authority));
}

// Owner first, then whoever may do most; the order stays while one edits.
void PermissionTableModel::arrange(const PermissionDraft &draft)
{
    const PermissionMatrix &matrix = draft.stored();
    QList<steward::Role> roles = matrix.roles();
    std::stable_sort(roles.begin(), roles.end(), [&matrix](const steward::Role &left, const steward::Role &right) {
        const bool isOwner = left.name == roleName::Owner;
        if (isOwner != (right.name == roleName::Owner))
            return isOwner;
        const auto keys = matrix.keysOf(left.id).size();
        const auto others = matrix.keysOf(right.id).size();
        return keys != others ? keys > others : left.name < right.name;
    });
    QList<Line> lines;
    std::optional<PermissionKey::Group> group;
    for (const PermissionKey &key : matrix.keys()) {
        if (group != key.group)
            lines.append({std::nullopt, permissionGroupTitle(key.group), false});
        group = key.group;
        lines.append({key, permissionTitle(key.key), false});
    }
    lines.append({std::nullopt, tr("Total"), true});
    beginResetModel();
    m_draft = draft;
    m_roles = roles;
    m_lines = lines;
    endResetModel();
    Q_EMIT draftChanged();
}

void PermissionTableModel::announce()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT draftChanged();
}

void PermissionTableModel::revert()
{
    m_draft.revert();
    announce();
}

void PermissionTableModel::revert(const RoleId &role)
{
    m_draft.revert(role);
    announce();
}

void PermissionTableModel::setAll(const RoleId &role, bool isGranted)
{
    m_draft.setAll(role, isGranted);
    announce();
}

void PermissionTableModel::copy(const RoleId &source, const RoleId &target)
{
    m_draft.copy(source, target);
    announce();
}

const Role *PermissionTableModel::roleAt(int column) const
{
    return column >= 1 && column <= m_roles.size() ? &m_roles.at(column - 1) : nullptr;
}

const PermissionKey *PermissionTableModel::keyAt(int row) const
{
    return row >= 0 && row < m_lines.size() && m_lines.at(row).key ? &*m_lines.at(row).key : nullptr;
}

int PermissionTableModel::columnOf(const RoleId &role) const
{
    const auto found = std::ranges::find(m_roles, role, &steward::Role::id);
    return found == m_roles.cend() ? -1 : static_cast<int>(found - m_roles.cbegin()) + 1;
}

int PermissionTableModel::rowOf(const QString &key) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).key && m_lines.at(row).key->key == key)
            return row;
    }
    return -1;
}

int PermissionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PermissionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_roles.size()) + 1;
}

QVariant PermissionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const steward::Role *column = roleAt(section);
    switch (role) {
    case Qt::DisplayRole: return column ? column->name : tr("Permission");
    case Qt::TextAlignmentRole: return QVariant::fromValue(column ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole: return column ? column->description.value_or(QString()).toHtmlEscaped() : QString();
    default: return {};
    }
}

PermissionTableModel::Cell PermissionTableModel::cell(const QModelIndex &index) const
{
    const Line &line = m_lines.at(index.row());
    if (line.isSum)
        return Cell::Sum;
    const steward::Role *role = roleAt(index.column());
    if (!line.key || !role)
        return Cell::Group;
    if (role->name == roleName::Owner)
        return Cell::Always;
    return m_draft.wanted().grants(role->id, line.key->key) ? Cell::Granted : Cell::Denied;
}

QString PermissionTableModel::cellText(const QModelIndex &index) const
{
    const steward::Role *role = roleAt(index.column());
    switch (cell(index)) {
    case Cell::Group: return {};
    case Cell::Always: return tr("always");
    case Cell::Granted: return tr("yes");
    case Cell::Denied: return tr("no");
    case Cell::Sum: break;
    }
    const auto all = m_draft.stored().keys().size();
    const auto granted = role->name == roleName::Owner ? all : m_draft.wanted().keysOf(role->id).size();
    return tr("%1 of %2").arg(granted).arg(all);
}

QString PermissionTableModel::hint(const QModelIndex &index) const
{
    const PermissionKey *key = keyAt(index.row());
    const steward::Role *role = roleAt(index.column());
    if (!key)
        return {};
    if (!role) {
        const QString purpose = permissionPurpose(key->key);
        return key->isEnabled ? purpose : tr("%1. The module is off: only Owners and Admins could enter.").arg(purpose);
    }
    if (role->name == roleName::Owner)
        return tr("Owners may always do everything");
    return m_draft.canEdit(role->id, key->key) ? QString() : tr("You cannot change this");
}

QVariant PermissionTableModel::titleData(const Line &line, int role) const
{
    const bool isOff = line.key && !line.key->isEnabled;
    switch (role) {
    case Qt::DisplayRole: return isOff ? tr("%1 (off)", "module").arg(line.title) : line.title;
    case Qt::ForegroundRole:
        return isOff ? QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText)) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(!line.key);
        return font;
    }
    default: return {};
    }
}

QVariant PermissionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PermissionKey *key = keyAt(index.row());
    const steward::Role *holder = roleAt(index.column());
    switch (role) {
    case CellRole: return static_cast<int>(cell(index));
    case ChangedRole: return key && holder && m_draft.isChanged(holder->id, key->key);
    case EditableRole: return key && holder && m_draft.canEdit(holder->id, key->key);
    case Qt::ToolTipRole: return hint(index).toHtmlEscaped();
    default: break;
    }
    if (!holder)
        return titleData(m_lines.at(index.row()), role);
    switch (role) {
    case Qt::DisplayRole: return cellText(index);
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignCenter);
    case Qt::AccessibleTextRole:
        return key ? tr("%1, %2: %3", "role, permission, yes or no").arg(holder->name, permissionTitle(key->key), cellText(index))
                   : QVariant();
    default: return {};
    }
}

Qt::ItemFlags PermissionTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return keyAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

bool PermissionTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const PermissionKey *key = index.isValid() ? keyAt(index.row()) : nullptr;
    const steward::Role *holder = index.isValid() ? roleAt(index.column()) : nullptr;
    if (role != Qt::EditRole || !key || !holder || !m_draft.set(holder->id, key->key, value.toBool()))
        return false;
    Q_EMIT dataChanged(index, index);
    const QModelIndex sum = this->index(rowCount() - 1, index.column());
    Q_EMIT dataChanged(sum, sum);
    Q_EMIT draftChanged();
    return true;
}

} // namespace steward::ui
