// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/fields/fieldlistmodel.h>

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

const QString rowMimeType = u"application/x-steward-field-row"_s;

} // namespace

FieldListModel::FieldListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(this, &QAbstractItemModel::modelReset, this, &FieldListModel::draftChanged);
    connect(this, &QAbstractItemModel::rowsInserted, this, &FieldListModel::draftChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &FieldListModel::draftChanged);
    connect(this, &QAbstractItemModel::rowsMoved, this, &FieldListModel::draftChanged);
    connect(this, &QAbstractItemModel::dataChanged, this, &FieldListModel::draftChanged);
}

void FieldListModel::setStored(const FieldDefinitions &definitions)
{
    beginResetModel();
    m_stored = definitions;
    m_sorted = m_draft = sortedByPosition(definitions);
    endResetModel();
}

void FieldListModel::setDraft(const FieldDefinitions &definitions)
{
    beginResetModel();
    m_draft = definitions;
    endResetModel();
}

bool FieldListModel::isNew(int row) const
{
    return !findDefinition(m_stored, m_draft.at(row).key);
}

bool FieldListModel::isChanged(int row) const
{
    return !m_stored.contains(m_draft.at(row));
}

void FieldListModel::setDefinition(int row, const FieldDefinition &definition)
{
    if (m_draft.at(row) == definition)
        return;
    m_draft[row] = definition;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int FieldListModel::append(const FieldDefinition &definition)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_draft.append(definition);
    endInsertRows();
    return row;
}

void FieldListModel::removeDefinition(int row)
{
    beginRemoveRows({}, row, row);
    m_draft.removeAt(row);
    endRemoveRows();
}

bool FieldListModel::move(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= rowCount() || to >= rowCount())
        return false;
    // Qt counts the destination before the row is taken out.
    if (!beginMoveRows({}, from, from, {}, to > from ? to + 1 : to))
        return false;
    m_draft.move(from, to);
    endMoveRows();
    return true;
}

int FieldListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_draft.size());
}

int FieldListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FieldListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const FieldDefinition &definition = m_draft.at(index.row());
    switch (index.column()) {
    case Label: return definition.label;
    case Key: return definition.key;
    case Type: return definition.type;
    case Required: return definition.isRequired;
    case Audience: return definition.isUserAccessible;
    default: return {};
    }
}

Qt::ItemFlags FieldListModel::flags(const QModelIndex &index) const
{
    // Rows are dropped between rows, never onto one.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::ItemIsDropEnabled;
}

QStringList FieldListModel::mimeTypes() const
{
    return {rowMimeType};
}

QMimeData *FieldListModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(rowMimeType, QByteArray::number(indexes.first().row()));
    return data;
}

bool FieldListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &)
{
    if (action != Qt::MoveAction || !data->hasFormat(rowMimeType))
        return false;
    const int from = data->data(rowMimeType).toInt();
    const int before = row < 0 ? rowCount() : row;
    move(from, before > from ? before - 1 : before);
    return false; // moved already: the view has nothing to remove
}

} // namespace steward
