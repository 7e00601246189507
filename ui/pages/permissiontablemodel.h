// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/roles/permissiondraft.h>

#include <QAbstractTableModel>

namespace steward::ui {

/// Keys by roles, in groups with a line of their own, with a line of sums at the end. A cell is changed
/// in the draft alone.
class PermissionTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Cell { Group, Sum, Always, Granted, Denied };
    enum Role { CellRole = Qt::UserRole + 100, ChangedRole, EditableRole };

    explicit PermissionTableModel(QObject *parent = nullptr);

    /// Takes over what is stored now; changes that are still ones stay.
    void setMatrix(const PermissionMatrix &stored, const RolePermissions::Authority &authority);
    /// Forgets the changes first.
    void setStored(const PermissionMatrix &stored, const RolePermissions::Authority &authority);
    [[nodiscard]] const PermissionDraft &draft() const { return m_draft; }

    void revert();
    void revert(const RoleId &role);
    void setAll(const RoleId &role, bool isGranted);
    void copy(const RoleId &source, const RoleId &target);

    /// Nothing for the first column and for lines that are no keys.
    [[nodiscard]] const steward::Role *roleAt(int column) const;
    [[nodiscard]] const PermissionKey *keyAt(int row) const;
    [[nodiscard]] int columnOf(const RoleId &role) const;
    [[nodiscard]] int rowOf(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void draftChanged();

private:
    struct Line
    {
        std::optional<PermissionKey> key; ///< none: the name of a group, or the sums
        QString title;
        bool isSum = false;
    };

    void arrange(const PermissionDraft &draft);
    void announce();
    [[nodiscard]] Cell cell(const QModelIndex &index) const;
    [[nodiscard]] QVariant titleData(const Line &line, int role) const;
    [[nodiscard]] QString cellText(const QModelIndex &index) const;
    [[nodiscard]] QString hint(const QModelIndex &index) const;

    PermissionDraft m_draft;
    QList<steward::Role> m_roles;
    QList<Line> m_lines;
};

} // namespace steward::ui
