// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/usertablemodel.h>
#include <ui/widgets/snapshottable.h>
#include <ui/pages/userviewmemory.h>
#include <ui/text/fieldtext.h>

namespace steward::ui {

/// The columns of the table of people: which ones, in which order and how wide, as remembered.
class UserColumns
{
public:
    UserColumns(UserTableModel &model, SnapshotTable &table, UserViewMemory &memory)
        : m_model(model)
        , m_table(table)
        , m_memory(memory)
    {
    }

    /// Shows the remembered columns; custom fields by these labels.
    void restore(const FieldDefinitions &customFields);
    void choose(const QStringList &ids, const FieldDefinitions &customFields);
    /// Keeps order and widths as somebody has dragged them.
    void remember();
    /// The ids in the order on the screen.
    [[nodiscard]] QStringList ids() const;

private:
    void show(const FieldDefinitions &customFields);
    void rememberWidths();

    UserTableModel &m_model;
    SnapshotTable &m_table;
    UserViewMemory &m_memory;
};

} // namespace steward::ui
