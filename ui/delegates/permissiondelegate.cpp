// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/delegates/permissiondelegate.h>

#include <ui/pages/permissiontablemodel.h>

#include <QKeyEvent>
#include <QPainter>

namespace steward::ui {

namespace {

constexpr int Padding = 10;
constexpr int MarkSize = 16;

QColor markOfChange(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    return isDark ? QColor(110, 86, 20) : QColor(255, 236, 179);
}

} // namespace

void PermissionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using Cell = PermissionTableModel::Cell;
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const auto cell = static_cast<Cell>(index.data(PermissionTableModel::CellRole).toInt());
    const bool isChanged = index.data(PermissionTableModel::ChangedRole).toBool();
    painter->save();
    painter->setFont(item.font);
    if (isChanged)
        painter->fillRect(item.rect, markOfChange(item.palette));
    else if (cell == Cell::Group && !(index.flags() & Qt::ItemIsSelectable))
        painter->fillRect(item.rect, item.palette.color(QPalette::AlternateBase));
    if (item.state & QStyle::State_Selected) {
        QColor shade = item.palette.color(QPalette::Highlight);
        shade.setAlpha(40);
        painter->fillRect(item.rect, shade);
        painter->setPen(QPen(item.palette.color(QPalette::Highlight), 1.5));
        painter->drawRect(item.rect.adjusted(1, 1, -2, -2));
    }
    const QColor text = item.palette.color(QPalette::Text);
    if (cell == Cell::Granted || cell == Cell::Denied) {
        paintMark(painter, item.rect, text, cell == Cell::Granted, index.data(PermissionTableModel::EditableRole).toBool());
    } else {
        const QVariant own = index.data(Qt::ForegroundRole);
        painter->setPen(own.isValid() ? own.value<QColor>()
                                      : cell == Cell::Always ? item.palette.color(QPalette::PlaceholderText) : text);
        painter->drawText(item.rect.adjusted(Padding, 0, -Padding, 0), static_cast<int>(item.displayAlignment),
                          item.fontMetrics.elidedText(item.text, Qt::ElideRight, item.rect.width() - 2 * Padding));
    }
    painter->restore();
}

void PermissionDelegate::paintMark(QPainter *painter, const QRect &rect, const QColor &colour, bool isGranted,
                                   bool isEditable) const
{
    QRectF box(0, 0, MarkSize, MarkSize);
    box.moveCenter(QRectF(rect).center());
    painter->setRenderHint(QPainter::Antialiasing);
    QColor line = colour;
    if (isEditable) {
        line.setAlpha(90);
        painter->setPen(QPen(line, 1));
        painter->drawRoundedRect(box, 3, 3);
    }
    line.setAlpha(isEditable ? 255 : 110);
    painter->setPen(QPen(line, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isGranted) {
        const QPointF tick[]{box.topLeft() + QPointF(4, 8.5), box.topLeft() + QPointF(7, 11.5),
                             box.topLeft() + QPointF(12.5, 4.5)};
        painter->drawPolyline(tick, 3);
    } else if (!isEditable) {
        painter->drawPoint(box.center());
    }
}

bool PermissionDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                     const QModelIndex &index)
{
    bool isToggle = false;
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        isToggle = key == Qt::Key_Space || key == Qt::Key_Select;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        isToggle = mouse->button() == Qt::LeftButton && option.rect.contains(mouse->position().toPoint());
    }
    if (!isToggle)
        return false;
    const bool isGranted = index.data(PermissionTableModel::CellRole).toInt()
                           == static_cast<int>(PermissionTableModel::Cell::Granted);
    return model->setData(index, !isGranted, Qt::EditRole);
}

} // namespace steward::ui
