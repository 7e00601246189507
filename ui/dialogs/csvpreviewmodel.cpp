// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/csvpreviewmodel.h>

namespace steward::ui {

namespace {

constexpr qsizetype LongestShown = 200;

} // namespace

void CsvPreviewModel::setPreview(const CsvPreview &preview)
{
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

int CsvPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.records.size());
}

int CsvPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.headers.size());
}

QVariant CsvPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const CsvCell cell = m_preview.records.at(index.row()).cells.value(index.column());
    return cell.value_or(QString()).left(LongestShown).simplified();
}

QVariant CsvPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return section < m_preview.headers.size() ? m_preview.headers.at(section) : QVariant();
    return section < m_preview.records.size() ? QVariant(m_preview.records.at(section).line) : QVariant();
}

} // namespace steward::ui
