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
    /// Does what resets the model and puts selection, current row and scroll position back.
    void keepPlace(const std::function<void()> &change);

Q_SIGNALS:
    void currentKeyChanged(const QUuid &key);
    void selectionSizeChanged(qsizetype rows);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void rememberPlace();
    void restorePlace();

    SortHeader *m_header;
    SnapshotModel *m_model = nullptr;
    QList<QUuid> m_selectedKeys;
    QUuid m_currentKey;
    QUuid m_topKey;
    bool m_isRestoring = false;
};

} // namespace steward::ui
