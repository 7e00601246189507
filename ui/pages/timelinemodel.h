// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/fields/fielddefinition.h>
#include <core/timeline/timeline.h>
#include <core/workspace/workspace.h>

#include <QAbstractListModel>

#include <variant>

namespace steward::ui {

/// What happened to one person, newest first, with a row for each day above its entries. The next page
/// is fetched when somebody scrolls to the end; data() never waits.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsDayRole = Qt::UserRole + 1, ///< true for the row of a day
        DetailRole,                   ///< the second line
        TimeRole,                     ///< "14:05"
        IconRole,                     ///< the name of the icon, as a text
    };

    explicit TimelineModel(std::shared_ptr<Workspace> workspace, QObject *parent = nullptr);

    /// Shows the life of somebody from the newest end.
    void setUser(const UserId &user);
    [[nodiscard]] bool isComplete() const { return !m_hasMore && !m_isLoading; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void arrived();
    void failed(const steward::Error &error);

private:
    using Row = std::variant<QDate, TimelineEntry>;
    struct Arrival
    {
        Timeline::Page page;
        FieldDefinitions definitions;
    };
    void receive(const Result<Arrival> &arrival);

    std::shared_ptr<Workspace> m_workspace;
    UserId m_user;
    QList<Row> m_rows;
    FieldDefinitions m_definitions;
    Timeline::Cursor m_next;
    QDate m_lastDay;
    quint64 m_generation = 0; ///< answers about somebody else are worth nothing
    bool m_hasMore = false;
    bool m_isLoading = false;
};

} // namespace steward::ui
