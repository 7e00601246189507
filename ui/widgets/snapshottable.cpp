// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/snapshottable.h>

#include <ui/widgets/badge.h>
#include <ui/widgets/keymime.h>

#include <QDrag>
#include <QLocale>
#include <QMimeData>
#include <QScrollBar>
#include <QSet>

#include <algorithm>

namespace steward::ui {

namespace {

// Beyond this a refresh keeps the current row only: finding every key again would take too long.
constexpr qsizetype RememberedSelection = 2000;

QPixmap dragPicture(const QString &text, const QWidget *table)
{
    const QSize size = badgeSize(table->fontMetrics(), text);
    QPixmap picture(size * table->devicePixelRatioF());
    picture.setDevicePixelRatio(table->devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setFont(table->font());
    paintBadge(&painter, QRect(QPoint(), size), BadgeKind::System, text, table->palette());
    return picture;
}

} // namespace

SnapshotTable::SnapshotTable(QWidget *parent)
    : DataTable(parent)
    , m_header(new SortHeader(this))
{
    setHorizontalHeader(m_header);
    setVerticalScrollMode(ScrollPerItem);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void SnapshotTable::setSnapshotModel(SnapshotModel *model)
{
    m_model = model;
    setModel(model);
    connect(model, &SnapshotModel::aboutToReplace, this, &SnapshotTable::rememberPlace);
    connect(model, &SnapshotModel::replaced, this, &SnapshotTable::restorePlace);
}

QList<QUuid> SnapshotTable::selectedKeys() const
{
    QList<QUuid> keys;
    if (!m_model)
        return keys;
    keys.reserve(selectionSize());
    // Ranges, not indexes: a selection of everything is one range.
    QItemSelection ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &left, const auto &right) {
        return left.top() < right.top();
    });
    int next = 0;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = std::max(range.top(), next); row <= range.bottom(); ++row)
            keys.append(m_model->keyAt(row));
        next = std::max(next, range.bottom() + 1);
    }
    return keys;
}

QUuid SnapshotTable::currentKey() const
{
    return m_model ? m_model->keyAt(currentIndex().row()) : QUuid();
}

bool SnapshotTable::goTo(const QUuid &key)
{
    const int row = m_model ? m_model->rowOf(key) : -1;
    if (row < 0)
        return false;
    const QModelIndex target = m_model->index(row, std::max(0, currentIndex().column()));
    // Not setCurrentIndex(), which would add to the selection while Ctrl or Shift is held.
    selectionModel()->setCurrentIndex(target, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(target, PositionAtCenter);
    return true;
}

void SnapshotTable::setDragFormat(QLatin1StringView format)
{
    m_dragFormat = format;
    setDragEnabled(true);
    setDragDropMode(DragOnly);
}

QMimeData *SnapshotTable::dragData() const
{
    return keyMime(m_dragFormat, selectedKeys());
}

// By the keys of the ranges: an index for each cell of a large selection would take too long.
void SnapshotTable::startDrag(Qt::DropActions)
{
    auto *drag = new QDrag(this);
    drag->setMimeData(dragData());
    drag->setPixmap(dragPicture(locale().toString(selectedKeys().size()), this));
    Q_EMIT dragStarted();
    drag->exec(Qt::CopyAction);
    Q_EMIT dragEnded();
}

void SnapshotTable::keepPlace(const std::function<void()> &change)
{
    rememberPlace();
    change();
    restorePlace();
}

void SnapshotTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    DataTable::currentChanged(current, previous);
    if (!m_isRestoring && current.row() != previous.row())
        Q_EMIT currentKeyChanged(currentKey());
}

void SnapshotTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    DataTable::selectionChanged(selected, deselected);
    Q_EMIT selectionSizeChanged(selectionSize());
}

qsizetype SnapshotTable::selectionSize() const
{
    qsizetype rows = 0;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        rows += range.height();
    return rows;
}

// A model that is reset takes its selection with it and says nothing.
void SnapshotTable::reset()
{
    DataTable::reset();
    if (m_model && !m_isRestoring)
        Q_EMIT selectionSizeChanged(0);
}

void SnapshotTable::rememberPlace()
{
    m_isRestoring = true;
    m_current = placeOf(currentIndex().row());
    m_top = placeOf(rowAt(0));
    m_selected.clear();
    if (selectionSize() > RememberedSelection)
        return;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_selected.append(placeOf(row));
    }
}

SnapshotTable::Place SnapshotTable::placeOf(int row) const
{
    return {m_model->keyAt(row), row};
}

int SnapshotTable::rowOf(const Place &place) const
{
    const int near = m_model->rowNear(place.key, place.row);
    return near >= 0 || place.key.isNull() ? near : m_model->rowOf(place.key);
}

// Looking through all keys once, for those that have moved far, is better than once for each of them.
QList<int> SnapshotTable::selectedRows() const
{
    QList<int> rows;
    QSet<QUuid> distant;
    int shift = 0; // of the one before: what comes in above moves all alike
    for (const Place &place : m_selected) {
        const int row = m_model->rowNear(place.key, place.row + shift);
        if (row >= 0) {
            rows.append(row);
            shift = row - place.row;
        } else {
            distant.insert(place.key);
        }
    }
    const auto &keys = m_model->keys();
    for (size_t row = 0; !distant.isEmpty() && row < keys.size(); ++row) {
        if (distant.remove(keys[row]))
            rows.append(static_cast<int>(row));
    }
    return rows;
}

void SnapshotTable::restorePlace()
{
    QItemSelection selection;
    for (const int row : selectedRows())
        selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    if (const int row = rowOf(m_current); row >= 0)
        selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const int row = rowOf(m_top); row >= 0)
        scrollTo(m_model->index(row, 0), PositionAtTop);
    m_isRestoring = false;
    Q_EMIT selectionSizeChanged(selectionSize());
    if (currentKey() != m_current.key)
        Q_EMIT currentKeyChanged(currentKey());
}

} // namespace steward::ui
