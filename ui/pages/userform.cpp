// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/userform.h>

#include <core/changes/changeset.h>
#include <ui/pages/fieldeditor.h>
#include <ui/text/fieldtext.h>
#include <ui/widgets/formsection.h>

#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

const QStringList ProfileFields{u"first_name"_s,    u"last_name"_s,        u"email"_s,    u"username"_s,
                                u"user_timezone"_s, u"preferred_locale"_s, u"is_active"_s};

} // namespace

UserForm::UserForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_profile(new FormSection(tr("Profile"), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(16);
    m_layout->addWidget(m_profile);
    for (const QString &id : ProfileFields)
        addEditor(m_profile, id, fieldTitle(*UserField::parse(id), {}), FieldEditor::standard(id, m_profile));
}

void UserForm::addEditor(FormSection *section, const QString &field, const QString &label, FieldEditor *editor)
{
    editor->widget()->setObjectName(field);
    editor->widget()->setAccessibleName(label);
    editor->setReadOnly(m_isReadOnly);
    section->addRow(field, label, editor->widget());
    m_order << field;
    m_editors.insert(field, editor);
    connect(editor, &FieldEditor::edited, this, &UserForm::edited);
}

void UserForm::removeSection(FormSection *&section, const QStringList &fields)
{
    for (const QString &field : fields) {
        m_editors.remove(field);
        m_order.removeOne(field);
    }
    delete std::exchange(section, nullptr);
}

void UserForm::setDefinitions(const QList<FieldDefinition> &definitions)
{
    if (definitions == m_definitions)
        return; // editors that stay keep the cursor of whoever types
    const auto draft = values();
    removeSection(m_leftovers, std::exchange(m_leftoverFields, {}));
    removeSection(m_custom, std::exchange(m_customFields, {}));
    m_definitions = definitions;
    const FieldDefinitions enabled = enabledDefinitions(definitions);
    if (!enabled.isEmpty()) {
        m_custom = new FormSection(tr("Custom fields"), this);
        m_layout->addWidget(m_custom);
    }
    for (const FieldDefinition &each : enabled) {
        const QString label = each.isRequired ? tr("%1 *").arg(each.label) : each.label;
        m_customFields << UserField::custom(each.key).id();
        addEditor(m_custom, m_customFields.last(), label, FieldEditor::custom(each, m_custom));
    }
    setUser(m_user);
    setValues(draft);
}

void UserForm::showLeftovers()
{
    QStringList fields;
    const QStringList keys = m_definitions ? m_user.user.customFields.keys() : QStringList();
    for (const QString &key : keys) {
        if (!findDefinition(*m_definitions, key) && !isSiteKey(key))
            fields << UserField::custom(key).id();
    }
    if (fields == m_leftoverFields)
        return;
    removeSection(m_leftovers, std::exchange(m_leftoverFields, fields));
    if (fields.isEmpty())
        return;
    m_leftovers = new FormSection(tr("Left over from deleted fields"), this);
    m_layout->addWidget(m_leftovers);
    for (const QString &field : fields)
        addEditor(m_leftovers, field, UserField::parse(field)->customKey(), FieldEditor::leftover(m_leftovers));
}

void UserForm::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setReadOnly(isReadOnly);
}

void UserForm::setUser(const ListedUser &listed)
{
    m_user = listed;
    showLeftovers();
    for (const QString &field : std::as_const(m_order))
        m_editors.value(field)->setValue(changeValue(*UserField::parse(field), listed));
    clearErrors();
}

QList<std::pair<QString, QJsonValue>> UserForm::values() const
{
    QList<std::pair<QString, QJsonValue>> list;
    for (const QString &field : m_order)
        list.append({field, m_editors.value(field)->value()});
    return list;
}

void UserForm::setValues(const QList<std::pair<QString, QJsonValue>> &values)
{
    for (const auto &[field, value] : values) {
        FieldEditor *editor = m_editors.value(field);
        if (editor && editor->value() != value)
            editor->type(value);
    }
}

QString UserForm::errorField(const QString &field) const
{
    // Errors name custom fields by their key alone.
    return m_editors.contains(field) ? field : UserField::custom(field).id();
}

void UserForm::setErrors(const FieldErrors &errors)
{
    FieldErrors own;
    for (FieldError error : errors) {
        error.field = errorField(error.field);
        own.append(error);
    }
    m_profile->setErrors(own);
    for (FormSection *section : {m_custom, m_leftovers}) {
        if (section)
            section->setErrors(own);
    }
    for (const FieldError &error : std::as_const(own)) {
        if (FieldEditor *editor = m_editors.value(error.field)) {
            editor->widget()->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
}

void UserForm::clearErrors()
{
    m_profile->clearErrors();
    for (FormSection *section : {m_custom, m_leftovers}) {
        if (section)
            section->clearErrors();
    }
}

void UserForm::focusFirst()
{
    m_editors.value(m_order.first())->widget()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace steward::ui
