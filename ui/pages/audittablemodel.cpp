// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/audittablemodel.h>

#include <ui/text/audittext.h>
#include <ui/text/timetext.h>

namespace steward::ui {

AuditTableModel::AuditTableModel(Database &database, QObject *parent)
    : RecordModel(parent)
    , m_database(database)
{
}

void AuditTableModel::setQuery(const AuditQuery &query)
{
    m_query = query;
    reload(Keep::Nothing);
}

void AuditTableModel::setDefinitions(const FieldDefinitions &definitions)
{
    m_definitions = definitions;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Change), index(rowCount() - 1, Change));
}

int AuditTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == FieldRole)
        return fieldAt(section);
    if (role == FirstOrderRole)
        return Qt::DescendingOrder;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("When");
    case Actor: return tr("Who");
    case Person: return tr("Whom");
    case Deed: return tr("What");
    case Change: return tr("Change");
    case Origin: return tr("From where");
    default: return {};
    }
}

QString AuditTableModel::text(const ListedAuditEntry &listed, int column) const
{
    switch (column) {
    case Time: return relativeTime(listed.entry.insertedAt);
    case Actor: return auditActorName(listed.actor);
    case Person: return auditTargetName(listed);
    case Deed: return auditDeed(listed.entry);
    case Change: return auditSummary(listed.entry, m_definitions);
    case Origin: return auditOrigin(listed.entry);
    default: return {};
    }
}

QVariant AuditTableModel::cell(const ListedAuditEntry &listed, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(listed, column);
    case ValueRole: return column == Time ? QVariant(listed.entry.insertedAt) : text(listed, column);
    // A tooltip guesses rich text; data must stay plain.
    case Qt::ToolTipRole:
        return (column == Time ? absoluteTime(listed.entry.insertedAt) : text(listed, column)).toHtmlEscaped();
    default: return {};
    }
}

QFuture<Result<KeyChunk>> AuditTableModel::fetchKeys()
{
    return m_database.scan().stream<KeyChunk>([query = m_query](Connection &connection, const auto &emitChunk) {
        return AuditList(connection).streamKeys(query, emitChunk);
    });
}

void AuditTableModel::stopFetchingKeys()
{
    m_database.scan().interruptCancelled();
}

QFuture<Result<QList<ListedAuditEntry>>> AuditTableModel::fetchRecords(const QList<QUuid> &keys)
{
    return m_database.lookup().run([keys](Connection &connection) { return AuditList(connection).rows(keys); });
}

} // namespace steward::ui
