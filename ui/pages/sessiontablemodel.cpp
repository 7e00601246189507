// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/sessiontablemodel.h>

#include <ui/text/sessiontext.h>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr QLatin1StringView Country{"country"};

QStringList fieldsWith(bool hasCountries)
{
    QStringList fields{u"full_name"_s,  u"email"_s,      u"state"_s,  u"created_at"_s,
                       u"expires_at"_s, u"ip_address"_s, u"device"_s, u"token"_s};
    if (hasCountries)
        fields.insert(fields.indexOf("ip_address"_L1) + 1, Country);
    return fields;
}

bool isTime(const QString &field)
{
    return field == "created_at"_L1 || field == "expires_at"_L1;
}

QVariant optionalValue(const std::optional<QString> &text)
{
    return text ? QVariant(*text) : QVariant();
}

} // namespace

SessionTableModel::SessionTableModel(std::shared_ptr<Workspace> workspace, QObject *parent)
    : RecordModel(parent)
    , m_workspace(std::move(workspace))
    , m_fields(fieldsWith(!m_workspace->configuration().geoIpFile.isEmpty()))
{
}

bool SessionTableModel::followConfiguration()
{
    const QStringList fields = fieldsWith(!m_workspace->configuration().geoIpFile.isEmpty());
    if (fields == m_fields)
        return false;
    beginResetModel();
    m_fields = fields;
    endResetModel();
    return true;
}

void SessionTableModel::setQuery(const SessionQuery &query)
{
    m_query = query;
    reload(Keep::Nothing);
}

int SessionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QString SessionTableModel::titleOf(const QString &field)
{
    if (field == "full_name"_L1)
        return tr("Person");
    if (field == "email"_L1)
        return tr("E-mail");
    if (field == "state"_L1)
        return tr("State");
    if (field == "created_at"_L1)
        return tr("Opened");
    if (field == "expires_at"_L1)
        return tr("Expires");
    if (field == "ip_address"_L1)
        return tr("Address");
    if (field == Country)
        return tr("Country");
    return field == "device"_L1 ? tr("Device") : tr("Token");
}

QVariant SessionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_fields.size())
        return {};
    const QString &field = m_fields.at(section);
    switch (role) {
    case Qt::DisplayRole: return titleOf(field);
    // The database does not know countries.
    case FieldRole: return field == Country ? QString() : field;
    case FirstOrderRole: return isTime(field) ? Qt::DescendingOrder : Qt::AscendingOrder;
    default: return {};
    }
}

QVariant SessionTableModel::valueOf(const ListedSession &session, const QString &field)
{
    if (field == "full_name"_L1)
        return sessionPersonText(session);
    if (field == "email"_L1)
        return session.person ? QVariant(session.person->user.email) : QVariant();
    if (field == "state"_L1)
        return session.isValid;
    if (field == "created_at"_L1)
        return session.createdAt;
    if (field == "expires_at"_L1)
        return session.expiresAt;
    if (field == "ip_address"_L1)
        return optionalValue(session.ipAddress);
    if (field == Country)
        return optionalValue(session.country);
    return field == "device"_L1 ? optionalValue(session.userAgentHash) : QVariant(session.tokenPreview);
}

QVariant SessionTableModel::cell(const ListedSession &session, int column, int role) const
{
    const QString &field = m_fields.at(column);
    if (role == ValueRole || role == Qt::EditRole)
        return valueOf(session, field);
    if (role != Qt::DisplayRole)
        return {};
    const QVariant value = valueOf(session, field);
    if (isTime(field))
        return timeText(value.toDateTime());
    return field == "state"_L1 ? sessionStateText(session.isValid) : value.toString();
}

QFuture<Result<KeyChunk>> SessionTableModel::fetchKeys()
{
    return m_workspace->database().scan().stream<KeyChunk>([query = m_query](Connection &connection, const auto &emitChunk) {
        return SessionList(connection).streamKeys(query, emitChunk);
    });
}

void SessionTableModel::stopFetchingKeys()
{
    m_workspace->database().scan().interruptCancelled();
}

QFuture<Result<QList<ListedSession>>> SessionTableModel::fetchRecords(const QList<QUuid> &keys)
{
    return m_workspace->read([keys](const ServiceContext &context) -> Result<QList<ListedSession>> {
        return withCountries(TRY(SessionList(context.connection, context.now()).rows(keys)), context.geoIpFile);
    });
}

} // namespace steward::ui
