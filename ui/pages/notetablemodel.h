// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/models/recordmodel.h>
#include <core/notes/notelist.h>
#include <core/workspace/workspace.h>

#include <memory>

namespace steward::ui {

/// The notes that a query matches, one row each, however many there are.
class NoteTableModel : public RecordModel<ListedNote>
{
    Q_OBJECT

public:
    explicit NoteTableModel(std::shared_ptr<Workspace> workspace, QObject *parent = nullptr);

    /// Shows the notes of another query; the one that runs is stopped on the server.
    void setQuery(const NoteQuery &query);
    [[nodiscard]] const NoteQuery &query() const { return m_query; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QFuture<Result<KeyChunk>> fetchKeys() override;
    void stopFetchingKeys() override;
    QUuid keyOf(const ListedNote &listed) const override { return listed.note.id.uuid(); }
    QFuture<Result<QList<ListedNote>>> fetchRecords(const QList<QUuid> &keys) override;
    QString fieldAt(int column) const override;
    QVariant cell(const ListedNote &listed, int column, int role) const override;

private:
    std::shared_ptr<Workspace> m_workspace;
    NoteQuery m_query;
};

} // namespace steward::ui
