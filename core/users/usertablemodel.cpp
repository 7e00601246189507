// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/usertablemodel.h>

#include <core/base/async.h>
#include <core/base/clock.h>
#include <core/users/userlist.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr qsizetype CachedRows = 4096;

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
    : SnapshotModel(parent)
    , m_database(database)
    , m_cache(CachedRows)
{
}

UserTableModel::~UserTableModel() = default;

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

const ListedUser *UserTableModel::userAt(int row) const
{
    return m_cache.find(keyAt(row));
}

void UserTableModel::updateRow(const ListedUser &listed)
{
    m_cache.insert(listed.user.id.uuid(), listed);
    if (const int row = rowOf(listed.user.id.uuid()); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int UserTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant UserTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UserField &field = m_columns.at(index.column()).field;
    if (role == FieldRole)
        return field.id();
    if (role == KeyRole)
        return keyAt(index.row());
    const ListedUser *listed = m_cache.find(keyAt(index.row()));
    const bool isGone = !listed && m_gone.contains(keyAt(index.row()));
    if (!listed && !isGone)
        want(index.row());
    if (role == LoadStateRole)
        return static_cast<int>(listed ? LoadState::Ready : isGone ? LoadState::Gone : LoadState::Loading);
    if (!listed)
        return {};
    if (role == ValueRole || role == Qt::EditRole)
        return field.valueOf(*listed);
    if (role == Qt::DisplayRole)
        return displayText(field.valueOf(*listed));
    return {};
}

QVariant UserTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).title;
    if (role == FieldRole)
        return m_columns.at(section).field.id();
    return {};
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

void UserTableModel::fetchRows(const QList<QUuid> &keys, Ticket ticket)
{
    auto rows = m_database.lookup().run(
        [keys](Connection &connection) { return UserList(connection).rows(keys); });
    onFinished(rows, this, [this, keys, ticket](const Result<QList<ListedUser>> &arrived) {
        if (!arrived) {
            rowsFailed(ticket, arrived.error());
            return;
        }
        for (const QUuid &key : keys)
            m_gone.insert(key);
        for (const ListedUser &listed : *arrived) {
            m_gone.remove(listed.user.id.uuid());
            m_cache.insert(listed.user.id.uuid(), listed);
        }
        rowsArrived(ticket);
    });
}

bool UserTableModel::isCached(const QUuid &key) const
{
    return m_cache.find(key) || m_gone.contains(key);
}

void UserTableModel::forget(const QUuid &key)
{
    m_cache.remove(key);
    m_gone.remove(key);
}

void UserTableModel::forgetAll()
{
    m_cache.clear();
    m_gone.clear();
}

} // namespace steward
