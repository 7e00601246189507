// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/sortheader.h>

#include <core/models/itemroles.h>

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace steward::ui {

namespace {

constexpr int ArrowWidth = 8;
constexpr int Margin = 6;

} // namespace

SortHeader::SortHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setResizeContentsPrecision(0);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void SortHeader::setSort(const QList<SortKey> &sort)
{
    m_sort = sort;
    viewport()->update();
}

QString SortHeader::fieldAt(int logicalIndex) const
{
    return model() ? model()->headerData(logicalIndex, Qt::Horizontal, FieldRole).toString() : QString();
}

SortKey SortHeader::firstKeyOf(const QString &field) const
{
    for (int section = 0; section < count(); ++section) {
        const auto fact = [this, section](int role) { return model()->headerData(section, Qt::Horizontal, role); };
        if (fieldAt(section) == field)
            return {field, fact(FirstOrderRole).value<Qt::SortOrder>(), fact(NumericRole).toBool()};
    }
    return {field, Qt::AscendingOrder};
}

void SortHeader::chooseField(const QString &field, bool addKey)
{
    const auto found = std::find_if(m_sort.begin(), m_sort.end(),
                                    [&field](const SortKey &key) { return key.field == field; });
    SortKey key = firstKeyOf(field);
    const bool isTurned = found != m_sort.end() && found->order != key.order;
    if (found != m_sort.end() && !isTurned)
        key.order = key.order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (!addKey)
        m_sort = {key};
    else if (found == m_sort.end())
        m_sort.append(key);
    else if (isTurned && m_sort.size() > 1)
        m_sort.erase(found); // once each way, then out of the order again
    else
        *found = key;
    viewport()->update();
    Q_EMIT sortChanged(m_sort);
}

void SortHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    QHeaderView::mousePressEvent(event);
}

void SortHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    // A drag moves or resizes a section; only a click sorts.
    const bool isClick = (position - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    const bool isOnEdge = cursor().shape() == Qt::SplitHCursor;
    const QString field = fieldAt(logicalIndexAt(position));
    if (event->button() == Qt::LeftButton && isClick && !isOnEdge && !field.isEmpty())
        chooseField(field, event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier));
}

void SortHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    const QString field = fieldAt(logicalIndex);
    const auto found = std::find_if(m_sort.begin(), m_sort.end(),
                                    [&field](const SortKey &key) { return key.field == field; });
    if (found == m_sort.end())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal right = rect.right() - Margin;
    const qreal middle = rect.center().y() + 0.5;
    const qreal lift = found->order == Qt::AscendingOrder ? -2.5 : 2.5;
    QPainterPath arrow(QPointF(right - ArrowWidth, middle - lift));
    arrow.lineTo(right - ArrowWidth / 2.0, middle + lift);
    arrow.lineTo(right, middle - lift);
    painter->setPen(QPen(palette().color(QPalette::ButtonText), 1.5));
    painter->drawPath(arrow);
    if (m_sort.size() > 1) {
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.75);
        painter->setFont(small);
        const QRectF number(right - ArrowWidth - 12, rect.top(), 10, rect.height());
        painter->drawText(number, Qt::AlignCenter, QString::number(found - m_sort.begin() + 1));
    }
    painter->restore();
}

} // namespace steward::ui
