// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/models/recordmodel.h>
#include <core/sessions/sessionlist.h>
#include <core/workspace/workspace.h>

#include <memory>

namespace steward::ui {

/// The sessions that a query matches, one row each, however many there are. With a GeoIP file there
/// is a column for the country.
class SessionTableModel : public RecordModel<ListedSession>
{
    Q_OBJECT

public:
    explicit SessionTableModel(std::shared_ptr<Workspace> workspace, QObject *parent = nullptr);

    /// Shows the sessions of another query; the one that runs is stopped on the server.
    void setQuery(const SessionQuery &query);
    [[nodiscard]] const SessionQuery &query() const { return m_query; }

    /// Takes over whether there is a GeoIP file now; true when the columns have changed.
    bool followConfiguration();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QFuture<Result<KeyChunk>> fetchKeys() override;
    void stopFetchingKeys() override;
    QUuid keyOf(const ListedSession &session) const override { return session.id.uuid(); }
    QFuture<Result<QList<ListedSession>>> fetchRecords(const QList<QUuid> &keys) override;
    QString fieldAt(int column) const override { return m_fields.at(column); }
    QVariant cell(const ListedSession &session, int column, int role) const override;

private:
    static QVariant valueOf(const ListedSession &session, const QString &field);
    static QString titleOf(const QString &field);

    std::shared_ptr<Workspace> m_workspace;
    QStringList m_fields;
    SessionQuery m_query;
};

} // namespace steward::ui
