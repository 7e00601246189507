// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

namespace steward::ui {

/// Paints the matrix of permissions: a tick where a role has the key, a mark where the cell is changed
/// and not applied yet. A click or the space bar turns a cell around.
class PermissionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintMark(QPainter *painter, const QRect &rect, const QColor &colour, bool isGranted, bool isEditable) const;
};

} // namespace steward::ui
