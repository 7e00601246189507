// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/db/database.h>
#include <core/models/rowcache.h>
#include <core/models/snapshotmodel.h>
#include <core/users/userfield.h>
#include <core/users/userfilter.h>

#include <optional>

namespace steward {

/// One column of a table of people: which field, and what its header says.
struct UserColumn
{
    UserField field;
    QString title;
};

/// The people that a query matches, one row each, however many there are.
class UserTableModel : public SnapshotModel
{
    Q_OBJECT

public:
    explicit UserTableModel(Database &database, QObject *parent = nullptr);
    ~UserTableModel() override;

    void setColumns(const QList<UserColumn> &columns);
    [[nodiscard]] const QList<UserColumn> &columns() const { return m_columns; }

    /// Shows the people of another query; the one that runs is stopped on the server.
    void setQuery(const UserQuery &query);
    [[nodiscard]] const UserQuery &query() const { return m_query; }

    /// The person of a row, if the row has arrived.
    [[nodiscard]] const ListedUser *userAt(int row) const;
    /// Takes over a newer version of a row, e.g. the result of an edit.
    void updateRow(const ListedUser &listed);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QFuture<Result<KeyChunk>> fetchKeys() override;
    void stopFetchingKeys() override;
    void fetchRows(const QList<QUuid> &keys, Ticket ticket) override;
    bool isCached(const QUuid &key) const override;
    void forget(const QUuid &key) override;
    void forgetAll() override;

private:
    Database &m_database;
    QList<UserColumn> m_columns;
    UserQuery m_query;
    RowCache<ListedUser> m_cache;
    QSet<QUuid> m_gone; ///< in the snapshot, but deleted since
};

} // namespace steward
