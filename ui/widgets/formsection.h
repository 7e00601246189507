// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/error.h>

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace steward::ui {

/// A titled group of fields: label, editor, and below the editor what is wrong with it.
class FormSection : public QWidget
{
    Q_OBJECT

public:
    explicit FormSection(const QString &title, QWidget *parent = nullptr);

    /// As wide as its longest word needs, and no less than this; sections below each other share one.
    void setLabelWidth(int pixels);
    void addRow(const QString &field, const QString &label, QWidget *editor);
    /// Hides a field that is not asked for at the moment, with its label.
    void setRowVisible(const QString &field, bool isVisible);
    /// Shows the errors of the fields that stand here.
    void setErrors(const FieldErrors &errors);
    void clearErrors();
    [[nodiscard]] QString errorOf(const QString &field) const;

private:
    QGridLayout *m_grid;
    QHash<QString, QLabel *> m_errors;
    QHash<QString, QWidgetList> m_rows;
    int m_row = 0;
};

} // namespace steward::ui
