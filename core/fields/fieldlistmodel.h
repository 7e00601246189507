// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/fields/fielddefinition.h>

#include <QAbstractTableModel>

namespace steward {

/// The site's custom fields while somebody edits them: a draft of the list beside the list as it is
/// stored. Rows are moved by drag and drop, or by move().
class FieldListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Label, Key, Type, Required, Audience, ColumnCount };

    explicit FieldListModel(QObject *parent = nullptr);

    /// Takes over what is stored; the draft is the same then, in the order of the positions.
    void setStored(const FieldDefinitions &definitions);
    [[nodiscard]] const FieldDefinitions &stored() const { return m_stored; }
    [[nodiscard]] const FieldDefinitions &draft() const { return m_draft; }
    [[nodiscard]] bool isChanged() const { return m_draft != m_sorted; }
    [[nodiscard]] bool isChanged(int row) const;
    /// True for a row that is not stored yet.
    [[nodiscard]] bool isNew(int row) const;

    void setDefinition(int row, const FieldDefinition &definition);
    int append(const FieldDefinition &definition);
    void removeDefinition(int row);
    /// Puts the row in the place that `to` has now; false at the edges.
    bool move(int from, int to);
    /// Replaces the draft, as undo does.
    void setDraft(const FieldDefinitions &definitions);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Label, Key and Type are texts (the type by its name in the setting), Required and Audience
    /// truth values.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void draftChanged();

private:
    FieldDefinitions m_stored;
    FieldDefinitions m_sorted;
    FieldDefinitions m_draft;
};

} // namespace steward
