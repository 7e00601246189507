// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/fieldtablemodel.h>

#include <ui/text/fieldtext.h>

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace steward::ui {

FieldTableModel::FieldTableModel(FieldListModel *fields, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_fields(fields)
{
    setSourceModel(fields);
}

QVariant FieldTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldListModel::Label: return tr("Name");
    case FieldListModel::Key: return tr("Key");
    case FieldListModel::Type: return tr("Type");
    case FieldListModel::Required: return tr("Answer");
    case FieldListModel::Audience: return tr("Edited by");
    default: return {};
    }
}

QString FieldTableModel::text(const QModelIndex &index) const
{
    const QVariant value = QIdentityProxyModel::data(index, Qt::DisplayRole);
    switch (index.column()) {
    case FieldListModel::Type: return fieldTypeText(value.toString());
    case FieldListModel::Required: return value.toBool() ? tr("required") : tr("optional");
    case FieldListModel::Audience: return value.toBool() ? tr("everyone") : tr("administrators");
    default: return value.toString();
    }
}

QVariant FieldTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_fields->rowCount())
        return {};
    const bool isEnabled = m_fields->draft().at(index.row()).isEnabled;
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case Qt::ToolTipRole: return isEnabled ? QVariant() : tr("Switched off: nobody is asked for it");
    case Qt::ForegroundRole:
        return isEnabled ? QVariant() : QGuiApplication::palette().color(QPalette::PlaceholderText);
    case Qt::FontRole: {
        QFont font;
        font.setBold(m_fields->isChanged(index.row()));
        return font;
    }
    default: return QIdentityProxyModel::data(index, role);
    }
}

} // namespace steward::ui
