// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/db/connectionprofile.h>

#include <QDateTime>
#include <QStyledItemDelegate>

class QListWidgetItem;

namespace steward::ui {

/// Paints a workspace in a list: its colour, its name, where it lives and when it was open last.
class WorkspaceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static void fill(QListWidgetItem *item, const ConnectionProfile &profile, const QDateTime &lastUsed);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace steward::ui
