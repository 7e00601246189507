// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/templatetablemodel.h>

#include <ui/text/templatetext.h>

namespace steward::ui {

void TemplateTableModel::setTemplates(const QList<SiteTemplate> &templates)
{
    if (templates == m_templates)
        return;
    beginResetModel();
    m_templates = templates;
    endResetModel();
}

void TemplateTableModel::update(const SiteTemplate &changed)
{
    const int row = rowOf(changed.name);
    if (row < 0)
        return;
    m_templates[row] = changed;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int TemplateTableModel::rowOf(const QString &name) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_templates.at(row).name == name)
            return row;
    }
    return -1;
}

int TemplateTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_templates.size());
}

int TemplateTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TemplateTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind: return tr("Mail");
    case Subject: return tr("Subject");
    case Origin: return tr("Words");
    default: return {};
    }
}

QVariant TemplateTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_templates.size())
        return {};
    const SiteTemplate &about = m_templates.at(index.row());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    switch (index.column()) {
    case Kind: text = templateTitle(about); break;
    case Subject: text = about.words.subject; break;
    case Origin: text = templateOriginText(about); break;
    default: break;
    }
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

} // namespace steward::ui
