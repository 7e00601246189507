// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/error.h>
#include <core/fields/fielddefinition.h>

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace steward::ui {

class FormSection;

/// Edits one custom field. What is typed is told at once; whether it is good is judged elsewhere.
class FieldDefinitionForm : public QWidget
{
    Q_OBJECT

public:
    explicit FieldDefinitionForm(QWidget *parent = nullptr);

    /// The key of a new field follows its name until somebody types another.
    void setDefinition(const FieldDefinition &definition, bool isNew);
    [[nodiscard]] FieldDefinition definition() const;

    void setErrors(const FieldErrors &errors);
    [[nodiscard]] QString errorOf(const QString &field) const;
    void focusName();
    /// The key follows the name from now on.
    void followNames() { m_keyFollows = true; }
    /// What is typed and cannot be read at all.
    [[nodiscard]] FieldErrors problems() const;

Q_SIGNALS:
    void edited();

private:
    void build();
    void followName();
    void showOptions();

    FormSection *m_section;
    QLineEdit *m_label = nullptr;
    QLineEdit *m_key = nullptr;
    QComboBox *m_type = nullptr;
    QPlainTextEdit *m_options = nullptr;
    QLineEdit *m_default = nullptr;
    QCheckBox *m_required = nullptr;
    QCheckBox *m_enabled = nullptr;
    QCheckBox *m_accessible = nullptr;
    QPlainTextEdit *m_validation = nullptr;
    FieldDefinition m_shown; ///< what has no editor: the position
    bool m_keyFollows = false;
};

} // namespace steward::ui
