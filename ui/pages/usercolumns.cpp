// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/usercolumns.h>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

bool isNumber(const UserField &field, const FieldDefinitions &customFields)
{
    const FieldDefinition *definition = findDefinition(customFields, field.customKey());
    return definition && definition->type == "number"_L1;
}

} // namespace

void UserColumns::restore(const FieldDefinitions &customFields)
{
    if (!m_model.columns().isEmpty())
        remember();
    show(customFields);
}

void UserColumns::choose(const QStringList &ids, const FieldDefinitions &customFields)
{
    rememberWidths();
    m_memory.setColumns(ids);
    show(customFields);
}

void UserColumns::show(const FieldDefinitions &customFields)
{
    QList<UserColumn> columns;
    for (const QString &id : m_memory.columns()) {
        if (const auto field = UserField::parse(id))
            columns.append({*field, fieldTitle(*field, customFields), isNumber(*field, customFields)});
    }
    if (columns == m_model.columns())
        return;
    m_table.keepPlace([this, &columns] { m_model.setColumns(columns); });
    SortHeader *header = m_table.sortHeader();
    for (int i = 0; i < columns.size(); ++i) {
        header->moveSection(header->visualIndex(i), i); // the header remembers how it was dragged
        m_table.setColumnWidth(i, m_memory.width(columns.at(i).field.id()));
    }
}

void UserColumns::remember()
{
    rememberWidths();
    m_memory.setColumns(ids());
}

QStringList UserColumns::ids() const
{
    QStringList ids;
    for (int i = 0; i < m_model.columns().size(); ++i)
        ids << m_model.columns().at(m_table.sortHeader()->logicalIndex(i)).field.id();
    return ids;
}

void UserColumns::rememberWidths()
{
    QHash<QString, int> widths;
    for (int i = 0; i < m_model.columns().size(); ++i)
        widths.insert(m_model.columns().at(i).field.id(), m_table.columnWidth(i));
    m_memory.setWidths(widths);
}

} // namespace steward::ui
