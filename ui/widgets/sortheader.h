// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/models/sortkey.h>

#include <QHeaderView>

namespace steward::ui {

/// A header by which a table is sorted by several columns: a click sorts by the column or turns its
/// order around, a click with Shift or Ctrl adds the column as a further key. The model names the
/// fields of its columns by FieldRole; a column without one is not sorted by.
class SortHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit SortHeader(QWidget *parent = nullptr);

    void setSort(const QList<SortKey> &sort);
    [[nodiscard]] const QList<SortKey> &sort() const { return m_sort; }

    /// What a click on the section of this field does; also the way of the keyboard.
    void chooseField(const QString &field, bool addKey);

Q_SIGNALS:
    void sortChanged(const QList<steward::SortKey> &sort);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    [[nodiscard]] QString fieldAt(int logicalIndex) const;
    [[nodiscard]] SortKey firstKeyOf(const QString &field) const;

    QList<SortKey> m_sort;
    QPoint m_pressedAt;
};

} // namespace steward::ui
