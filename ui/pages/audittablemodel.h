// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/audit/auditlist.h>
#include <core/db/database.h>
#include <core/fields/fielddefinition.h>
#include <core/models/recordmodel.h>

namespace steward::ui {

/// The audit log in words, however long it is: an entry a row.
class AuditTableModel : public RecordModel<ListedAuditEntry>
{
    Q_OBJECT

public:
    enum Column { Time, Actor, Person, Deed, Change, Origin, ColumnCount };

    explicit AuditTableModel(Database &database, QObject *parent = nullptr);

    /// Shows the entries of another query; the one that runs is stopped on the server.
    void setQuery(const AuditQuery &query);
    [[nodiscard]] const AuditQuery &query() const { return m_query; }
    /// How values of custom fields are read.
    void setDefinitions(const FieldDefinitions &definitions);
    [[nodiscard]] const FieldDefinitions &definitions() const { return m_definitions; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The field by which the table is sorted.
    static constexpr QLatin1StringView TimeField{"inserted_at"};

protected:
    QFuture<Result<KeyChunk>> fetchKeys() override;
    void stopFetchingKeys() override;
    QUuid keyOf(const ListedAuditEntry &listed) const override { return listed.entry.id.uuid(); }
    QFuture<Result<QList<ListedAuditEntry>>> fetchRecords(const QList<QUuid> &keys) override;
    QString fieldAt(int column) const override { return column == Time ? QString(TimeField) : QString(); }
    QVariant cell(const ListedAuditEntry &listed, int column, int role) const override;

private:
    [[nodiscard]] QString text(const ListedAuditEntry &listed, int column) const;

    Database &m_database;
    AuditQuery m_query;
    FieldDefinitions m_definitions;
};

} // namespace steward::ui
