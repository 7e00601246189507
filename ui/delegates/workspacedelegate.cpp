// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/delegates/workspacedelegate.h>

#include <ui/text/timetext.h>
#include <ui/text/workspacetext.h>
#include <ui/widgets/badge.h>

#include <QApplication>
#include <QListWidgetItem>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

enum Role { ColourRole = Qt::UserRole + 1, PlaceRole, UsedRole, MarkRole };

constexpr int RowHeight = 52;
constexpr int Padding = 12;
constexpr int StripeWidth = 4;

} // namespace

void WorkspaceDelegate::fill(QListWidgetItem *item, const ConnectionProfile &profile, const QDateTime &lastUsed)
{
    item->setData(ColourRole, profile.colour);
    item->setData(PlaceRole, profile.isEmbedded() ? profile.path : serverText(profile));
    item->setData(UsedRole, lastUsed.isValid() ? tr("opened %1").arg(relativeTime(lastUsed)) : QString());
    QStringList marks;
    if (profile.production)
        marks << tr("Production");
    if (profile.readOnly)
        marks << tr("Read-only");
    item->setData(MarkRole, marks);
}

QSize WorkspaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), qMax(RowHeight, option.fontMetrics.height() * 2 + 16)};
}

void WorkspaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->save();
    const QString colour = index.data(ColourRole).toString();
    const QRect stripe(option.rect.left() + 6, option.rect.top() + 8, StripeWidth, option.rect.height() - 16);
    painter->fillRect(stripe, colour.isEmpty() ? option.palette.color(QPalette::Mid) : QColor(colour));
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRect rect = option.rect.adjusted(Padding + StripeWidth + 6, 6, -Padding, -6);
    const QRect upper = rect.adjusted(0, 0, 0, -rect.height() / 2);
    const QRect lower = rect.adjusted(0, rect.height() / 2, 0, 0);
    painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, name);
    int x = upper.left() + painter->fontMetrics().horizontalAdvance(name) + 10;
    painter->setFont(option.font);
    for (const QString &mark : index.data(MarkRole).toStringList()) {
        const QSize size = badgeSize(painter->fontMetrics(), mark);
        paintBadge(painter, QRect(QPoint(x, upper.center().y() - size.height() / 2), size), BadgeKind::Unconfirmed, mark,
                   option.palette);
        x += size.width() + 4;
    }
    if (!isSelected)
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
    const QString used = index.data(UsedRole).toString();
    painter->drawText(lower, Qt::AlignRight | Qt::AlignVCenter, used);
    const int room = lower.width() - painter->fontMetrics().horizontalAdvance(used) - 12;
    painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(PlaceRole).toString(), Qt::ElideMiddle, room));
    painter->restore();
}

} // namespace steward::ui
