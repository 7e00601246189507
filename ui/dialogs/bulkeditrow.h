// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/changes/bulkedit.h>
#include <core/fields/fielddefinition.h>

#include <QObject>

#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace steward::ui {

class FieldEditor;

/// One field of the bulk edit: what everybody has, what is to be done, and with which value.
class BulkEditRow : public QObject
{
    Q_OBJECT

public:
    /// Puts its widgets into the last row of the grid.
    BulkEditRow(const UserField &field, const QString &title, FieldEditor *editor, QGridLayout *grid, QWidget *parent);

    [[nodiscard]] const UserField &field() const { return m_field; }
    void setCommonValue(const QString &text, bool isVarious);
    /// What was chosen, if anything.
    [[nodiscard]] std::optional<BulkEdit> edit() const;

Q_SIGNALS:
    void edited();

private:
    void chooseKind();

    UserField m_field;
    FieldEditor *m_editor;
    QLabel *m_common;
    QComboBox *m_kind;
    QLineEdit *m_find;
    QLineEdit *m_text; ///< of what is found or appended, whatever the field's own editor is
};

} // namespace steward::ui
