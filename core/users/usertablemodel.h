// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/db/database.h>
#include <core/models/recordmodel.h>
#include <core/users/userfield.h>
#include <core/users/userfilter.h>

namespace steward {

/// One column of a table of people: which field, and what its header says.
struct UserColumn
{
    UserField field;
    QString title;
    bool isNumeric = false; ///< sorts by number: custom fields of that type

    friend bool operator==(const UserColumn &, const UserColumn &) = default;
};

/// The people that a query matches, one row each, however many there are.
class UserTableModel : public RecordModel<ListedUser>
{
    Q_OBJECT

public:
    explicit UserTableModel(Database &database, QObject *parent = nullptr);

    void setColumns(const QList<UserColumn> &columns);
    [[nodiscard]] const QList<UserColumn> &columns() const { return m_columns; }

    /// Shows the people of another query; the one that runs is stopped on the server.
    void setQuery(const UserQuery &query);
    [[nodiscard]] const UserQuery &query() const { return m_query; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QFuture<Result<KeyChunk>> fetchKeys() override;
    void stopFetchingKeys() override;
    QUuid keyOf(const ListedUser &listed) const override { return listed.user.id.uuid(); }
    QFuture<Result<QList<ListedUser>>> fetchRecords(const QList<QUuid> &keys) override;
    QString fieldAt(int column) const override { return m_columns.at(column).field.id(); }
    QVariant cell(const ListedUser &listed, int column, int role) const override;

private:
    Database &m_database;
    QList<UserColumn> m_columns;
    UserQuery m_query;
};

} // namespace steward
