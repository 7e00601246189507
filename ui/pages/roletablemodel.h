// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/roles/role.h>

#include <QAbstractTableModel>

namespace steward::ui {

/// The roles of the site with their numbers. People can be dropped on each but Owner.
class RoleTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, People, Keys, ColumnCount };
    enum Role { DescriptionRole = Qt::UserRole + 100, SystemRole };

    explicit RoleTableModel(QObject *parent = nullptr);

    /// Takes over what the site has now; roles that stay keep their rows' identity.
    void setRoles(const QList<RoleSummary> &roles);
    [[nodiscard]] const QList<RoleSummary> &roles() const { return m_roles; }
    /// Nothing for no row.
    [[nodiscard]] const RoleSummary *at(int row) const;
    [[nodiscard]] int rowOf(const RoleId &role) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void peopleDropped(const QList<QUuid> &people, const QString &role);

private:
    QList<RoleSummary> m_roles;
};

} // namespace steward::ui
