// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/delegates/auditdelegate.h>

#include <core/models/itemroles.h>
#include <ui/widgets/avatar.h>

#include <QApplication>
#include <QPainter>

namespace steward::ui {

namespace {

constexpr int Padding = 8;
constexpr int AvatarSize = 22;

void paintBar(QPainter *painter, const QRect &rect, QColor colour)
{
    colour.setAlpha(22);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(QRect(rect.left(), rect.center().y() - 4, qMin(rect.width(), 110), 9), 4, 4);
}

} // namespace

AuditDelegate::AuditDelegate(PersonAt personAt, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_personAt(std::move(personAt))
{
}

void AuditDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);
    painter->save();
    painter->setClipRect(cell.rect);
    painter->setFont(cell.font);
    QRect rect = cell.rect.adjusted(Padding, 0, -Padding, 0);
    const auto group = cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const bool isSelected = cell.state & QStyle::State_Selected;
    const AuditPerson *person = m_personAt(index);
    const bool isQuiet = !isSelected && person && !person->exists;
    painter->setPen(cell.palette.color(group, isSelected ? QPalette::HighlightedText
                                              : isQuiet  ? QPalette::PlaceholderText
                                                         : QPalette::Text));
    if (static_cast<LoadState>(index.data(LoadStateRole).toInt()) == LoadState::Loading) {
        paintBar(painter, rect, cell.palette.color(QPalette::Text));
    } else {
        if (person && person->exists) {
            paintAvatar(painter, QRectF(rect.left(), rect.center().y() - AvatarSize / 2.0 + 0.5, AvatarSize, AvatarSize),
                        person->user);
            rect.adjust(AvatarSize + Padding, 0, 0, 0);
        }
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(cell.text, Qt::ElideRight, rect.width()));
    }
    painter->restore();
}

} // namespace steward::ui
