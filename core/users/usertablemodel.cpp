// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/usertablemodel.h>

#include <core/base/clock.h>
#include <core/users/userlist.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QString displayText(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDateTime: return timeText(value.toDateTime());
    case QMetaType::QStringList: return value.toStringList().join(u", "_s);
    case QMetaType::QVariantList:
    case QMetaType::QVariantMap:
        return QString::fromUtf8(QJsonDocument::fromVariant(value).toJson(QJsonDocument::Compact));
    default: return value.toString();
    }
}

} // namespace

UserTableModel::UserTableModel(Database &database, QObject *parent)
    : RecordModel(parent)
    , m_database(database)
{
}

void UserTableModel::setColumns(const QList<UserColumn> &columns)
{
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

void UserTableModel::setQuery(const UserQuery &query)
{
    m_query = query;
    reload(Keep::Nothing);
}

int UserTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant UserTableModel::cell(const ListedUser &listed, int column, int role) const
{
    const UserField &field = m_columns.at(column).field;
    if (role == ValueRole || role == Qt::EditRole)
        return field.valueOf(listed);
    if (role == Qt::DisplayRole)
        return displayText(field.valueOf(listed));
    return {};
}

QVariant UserTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const UserColumn &column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole: return column.title;
    case FieldRole: return column.field.id();
    // Times are most useful with the newest first.
    case FirstOrderRole:
        return column.field.kind() == UserField::Kind::Time ? Qt::DescendingOrder : Qt::AscendingOrder;
    case NumericRole: return column.isNumeric;
    default: return {};
    }
}

QFuture<Result<KeyChunk>> UserTableModel::fetchKeys()
{
    return m_database.scan().stream<KeyChunk>([query = m_query](Connection &connection, const auto &emitChunk) {
        return UserList(connection).streamKeys(query, emitChunk);
    });
}

void UserTableModel::stopFetchingKeys()
{
    m_database.scan().interruptCancelled();
}

QFuture<Result<QList<ListedUser>>> UserTableModel::fetchRecords(const QList<QUuid> &keys)
{
    return m_database.lookup().run([keys](Connection &connection) { return UserList(connection).rows(keys); });
}

} // namespace steward
