// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/delegates/roledelegate.h>

#include <ui/pages/roletablemodel.h>
#include <ui/widgets/badge.h>

#include <QApplication>
#include <QPainter>

namespace steward::ui {

namespace {

constexpr int Padding = 10;
constexpr int Gap = 8;

} // namespace

void RoleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, widget);
    const auto group = cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const bool isSelected = cell.state & QStyle::State_Selected;
    const QColor text = cell.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? text : cell.palette.color(group, QPalette::PlaceholderText);
    const QString name = index.siblingAtColumn(RoleTableModel::Name).data().toString();
    const QSize badge = badgeSize(cell.fontMetrics, name);
    const QString description = index.data(RoleTableModel::DescriptionRole).toString();
    const int lines = badge.height() + (description.isEmpty() ? 0 : cell.fontMetrics.height() + 3);
    const QRect inner = cell.rect.adjusted(Padding, (cell.rect.height() - lines) / 2, -Padding, 0);
    const QRect first(inner.left(), inner.top(), inner.width(), badge.height());
    painter->save();
    painter->setFont(cell.font);
    if (index.column() != RoleTableModel::Name) {
        painter->setPen(text);
        painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
        painter->restore();
        return;
    }
    const int width = qMin(badge.width(), first.width());
    paintBadge(painter, QRect(first.topLeft(), QSize(width, badge.height())), roleBadge(name), name, cell.palette);
    painter->setPen(quiet);
    if (index.data(RoleTableModel::SystemRole).toBool())
        painter->drawText(first.adjusted(width + Gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, tr("system"));
    const QRect second(first.left(), first.bottom() + 4, first.width(), cell.fontMetrics.height());
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                      cell.fontMetrics.elidedText(description, Qt::ElideRight, second.width()));
    painter->restore();
}

} // namespace steward::ui
