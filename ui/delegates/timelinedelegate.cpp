// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/delegates/timelinedelegate.h>

#include <ui/pages/timelinemodel.h>
#include <ui/widgets/icons.h>

#include <QApplication>
#include <QPainter>

namespace steward::ui {

namespace {

constexpr int Margin = 18;
constexpr int IconSize = 16;
constexpr int Gap = 12;
constexpr int Air = 7; ///< above and below the lines of an entry

QString elided(const QPainter &painter, const QString &text, int width)
{
    return painter.fontMetrics().elidedText(text, Qt::ElideRight, width);
}

} // namespace

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    if (index.data(TimelineModel::IsDayRole).toBool())
        return {100, line + 20};
    const bool hasDetail = !index.data(TimelineModel::DetailRole).toString().isEmpty();
    return {100, (hasDetail ? 2 : 1) * line + 2 * Air};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    painter->setFont(item.font);
    if (index.data(TimelineModel::IsDayRole).toBool())
        paintDay(painter, item, item.text);
    else
        paintEntry(painter, item, index);
    painter->restore();
}

void TimelineDelegate::paintDay(QPainter *painter, const QStyleOptionViewItem &option, const QString &text) const
{
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(option.palette.color(QPalette::Text));
    const QRect rect = option.rect.adjusted(Margin, 0, -Margin, -4);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignBottom, elided(*painter, text, rect.width()));
}

void TimelineDelegate::paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? text : option.palette.color(QPalette::PlaceholderText);
    const QRect rect = option.rect.adjusted(Margin, Air, -Margin, -Air);
    const int line = painter->fontMetrics().height();
    const QRect iconRect(rect.left(), rect.top() + (line - IconSize) / 2, IconSize, IconSize);
    // The line that holds the entries of a life together.
    QColor thread = option.palette.color(QPalette::Text);
    thread.setAlpha(40);
    const int middle = iconRect.center().x();
    painter->setPen(thread);
    painter->drawLine(middle, option.rect.top(), middle, iconRect.top() - 3);
    painter->drawLine(middle, iconRect.bottom() + 3, middle, option.rect.bottom());
    icon(QLatin1StringView(index.data(TimelineModel::IconRole).toString().toLatin1()))
        .paint(painter, iconRect, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    const QString time = index.data(TimelineModel::TimeRole).toString();
    const int timeWidth = painter->fontMetrics().horizontalAdvance(time);
    painter->setPen(quiet);
    painter->drawText(QRect(rect.right() - timeWidth, rect.top(), timeWidth + 1, line), Qt::AlignRight, time);
    const int left = iconRect.right() + Gap;
    const int width = rect.right() - timeWidth - Gap - left;
    painter->setPen(text);
    painter->drawText(QRect(left, rect.top(), width, line), Qt::AlignLeft | Qt::TextSingleLine, elided(*painter, option.text, width));
    painter->setPen(quiet);
    const int wide = rect.right() - left;
    painter->drawText(QRect(left, rect.top() + line, wide, line), Qt::AlignLeft | Qt::TextSingleLine,
                      elided(*painter, index.data(TimelineModel::DetailRole).toString(), wide));
}

} // namespace steward::ui
