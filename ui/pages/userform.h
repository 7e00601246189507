// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/error.h>
#include <core/fields/fielddefinition.h>
#include <core/users/user.h>

#include <QHash>
#include <QJsonValue>
#include <QWidget>

class QVBoxLayout;

namespace steward::ui {

class FieldEditor;
class FormSection;

/// The fields of a person that can be edited, each with the editor of its type and with its errors
/// beside it: profile first, then the custom fields of the site.
class UserForm : public QWidget
{
    Q_OBJECT

public:
    explicit UserForm(QWidget *parent = nullptr);

    /// All fields of the site, also those that are switched off. What a person has beyond them, and
    /// PhoenixKit does not keep for itself, is shown as left over.
    void setDefinitions(const QList<FieldDefinition> &definitions);
    [[nodiscard]] FieldDefinitions definitions() const { return m_definitions.value_or(FieldDefinitions()); }
    void setReadOnly(bool isReadOnly);

    void setUser(const ListedUser &listed);
    /// Field ids (see UserField) with what the editors say now.
    [[nodiscard]] QList<std::pair<QString, QJsonValue>> values() const;
    /// Puts values back into the editors as if somebody had typed them, e.g. a draft.
    void setValues(const QList<std::pair<QString, QJsonValue>> &values);

    void setErrors(const FieldErrors &errors);
    void clearErrors();
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    void addEditor(FormSection *section, const QString &field, const QString &label, FieldEditor *editor);
    void removeSection(FormSection *&section, const QStringList &fields);
    void showLeftovers();
    [[nodiscard]] QString errorField(const QString &field) const;

    QVBoxLayout *m_layout;
    FormSection *m_profile;
    FormSection *m_custom = nullptr;
    FormSection *m_leftovers = nullptr;
    std::optional<FieldDefinitions> m_definitions; ///< nothing until they are known
    QStringList m_customFields;
    QStringList m_leftoverFields;
    QStringList m_order;
    QHash<QString, FieldEditor *> m_editors;
    ListedUser m_user;
    bool m_isReadOnly = false;
};

} // namespace steward::ui
