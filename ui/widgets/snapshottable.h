// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/models/snapshotmodel.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/sortheader.h>

#include <functional>

namespace steward::ui {

/// The table of a SnapshotModel: a header with several sort keys, and a selection, current row and
/// scroll position that survive a refresh because they are kept by key.
class SnapshotTable : public DataTable
{
    Q_OBJECT

public:
    explicit SnapshotTable(QWidget *parent = nullptr);

    void setSnapshotModel(SnapshotModel *model);
    [[nodiscard]] SortHeader *sortHeader() const { return m_header; }

    /// Keys of the selected rows, in the order of the table.
    [[nodiscard]] QList<QUuid> selectedKeys() const;
    [[nodiscard]] QUuid currentKey() const;
    /// Makes the row of this key the current one and scrolls to it. False when it is not there.
    bool goTo(const QUuid &key);
    /// Selected rows can be dragged away from now on, as this format.
    void setDragFormat(QLatin1StringView format);
    /// What a drag that began now would carry; the caller owns it.
    [[nodiscard]] QMimeData *dragData() const;
    /// Does what resets the model and puts selection, current row and scroll position back.
    void keepPlace(const std::function<void()> &change);

    void reset() override;
    /// Does nothing: a letter typed here would read every row of the database.
    void keyboardSearch(const QString &) override { }

Q_SIGNALS:
    void currentKeyChanged(const QUuid &key);
    void selectionSizeChanged(qsizetype rows);
    void dragStarted();
    void dragEnded();

protected:
    void startDrag(Qt::DropActions actions) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    /// Where a record stood before a refresh.
    struct Place
    {
        QUuid key;
        int row = -1;
    };

    [[nodiscard]] qsizetype selectionSize() const;
    [[nodiscard]] Place placeOf(int row) const;
    [[nodiscard]] int rowOf(const Place &place) const;
    [[nodiscard]] QList<int> selectedRows() const;
    void rememberPlace();
    void restorePlace();

    SortHeader *m_header;
    SnapshotModel *m_model = nullptr;
    QList<Place> m_selected;
    Place m_current;
    Place m_top;
    QLatin1StringView m_dragFormat;
    bool m_isRestoring = false;
};

} // namespace steward::ui
