// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/fielddefinitionform.h>

#include <ui/text/fieldtext.h>
#include <ui/widgets/formsection.h>

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int TextLines = 4;

QPlainTextEdit *textBox(QWidget *parent, const QString &name)
{
    auto *box = new QPlainTextEdit(parent);
    box->setObjectName(name);
    box->setTabChangesFocus(true);
    box->setFixedHeight(box->fontMetrics().lineSpacing() * TextLines + 14);
    return box;
}

// Small letters, digits and underscores; what else there is becomes one underscore.
QString keyFrom(const QString &label)
{
    QString key;
    const QString plain = label.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : plain) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain && !(key.isEmpty() && c.isDigit()))
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u'_'))
            key += u'_';
    }
    while (key.endsWith(u'_'))
        key.chop(1);
    return key;
}

} // namespace

FieldDefinitionForm::FieldDefinitionForm(QWidget *parent)
    : QWidget(parent)
    , m_section(new FormSection(tr("Field"), this))
{
    setObjectName(u"fieldDefinitionForm"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    build();
    connect(m_label, &QLineEdit::textEdited, this, &FieldDefinitionForm::followName);
    connect(m_key, &QLineEdit::textEdited, this, [this] { m_keyFollows = false; });
    connect(m_type, &QComboBox::currentIndexChanged, this, &FieldDefinitionForm::showOptions);
    for (QLineEdit *line : {m_label, m_key, m_default})
        connect(line, &QLineEdit::textChanged, this, &FieldDefinitionForm::edited);
    for (QPlainTextEdit *box : {m_options, m_validation})
        connect(box, &QPlainTextEdit::textChanged, this, &FieldDefinitionForm::edited);
    for (QCheckBox *box : {m_required, m_enabled, m_accessible})
        connect(box, &QCheckBox::toggled, this, &FieldDefinitionForm::edited);
    connect(m_type, &QComboBox::currentIndexChanged, this, &FieldDefinitionForm::edited);
}

void FieldDefinitionForm::build()
{
    m_label = new QLineEdit(m_section);
    m_label->setObjectName(u"label"_s);
    m_section->addRow(u"label"_s, tr("Name"), m_label);
    m_key = new QLineEdit(m_section);
    m_key->setObjectName(u"key"_s);
    m_section->addRow(u"key"_s, tr("Key"), m_key);
    m_type = new QComboBox(m_section);
    m_type->setObjectName(u"type"_s);
    for (const QString &type : fieldTypes())
        m_type->addItem(fieldTypeText(type), type);
    m_section->addRow(u"type"_s, tr("Type"), m_type);
    m_options = textBox(m_section, u"options"_s);
    m_options->setPlaceholderText(tr("One choice a line"));
    m_section->addRow(u"options"_s, tr("Choices"), m_options);
    m_default = new QLineEdit(m_section);
    m_default->setObjectName(u"default"_s);
    m_section->addRow(u"default"_s, tr("Default"), m_default);
    m_required = new QCheckBox(tr("An answer is required"), m_section);
    m_required->setObjectName(u"required"_s);
    m_section->addRow(u"required"_s, {}, m_required);
    m_enabled = new QCheckBox(tr("In use"), m_section);
    m_enabled->setObjectName(u"enabled"_s);
    m_section->addRow(u"enabled"_s, {}, m_enabled);
    m_accessible = new QCheckBox(tr("People see and edit it themselves"), m_section);
    m_accessible->setObjectName(u"user_accessible"_s);
    m_section->addRow(u"user_accessible"_s, {}, m_accessible);
    m_validation = textBox(m_section, u"validation"_s);
    m_validation->setToolTip(tr("A JSON object for the site's own use; PhoenixKit keeps it and does not evaluate it."));
    m_section->addRow(u"validation"_s, tr("Validation"), m_validation);
}

void FieldDefinitionForm::setDefinition(const FieldDefinition &definition, bool isNew)
{
    const QSignalBlocker quiet(this);
    m_shown = definition;
    m_keyFollows = isNew && definition.key == keyFrom(definition.label);
    m_label->setText(definition.label);
    m_key->setText(definition.key);
    if (m_type->findData(definition.type) < 0) // old data may hold types that nobody knows
        m_type->addItem(definition.type, definition.type);
    m_type->setCurrentIndex(m_type->findData(definition.type));
    m_options->setPlainText(definition.options.join(u'\n'));
    m_default->setText(definition.defaultValue);
    m_required->setChecked(definition.isRequired);
    m_enabled->setChecked(definition.isEnabled);
    m_accessible->setChecked(definition.isUserAccessible);
    m_validation->setPlainText(definition.validation.isEmpty()
                                   ? QString()
                                   : QString::fromUtf8(QJsonDocument(definition.validation).toJson().trimmed()));
    m_section->clearErrors();
    showOptions();
}

FieldDefinition FieldDefinitionForm::definition() const
{
    FieldDefinition definition = m_shown;
    definition.label = m_label->text().trimmed();
    definition.key = m_key->text().trimmed();
    definition.type = m_type->currentData().toString();
    definition.options.clear();
    for (const QString &line : m_options->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            definition.options << line.trimmed();
    }
    definition.defaultValue = m_default->text();
    definition.isRequired = m_required->isChecked();
    definition.isEnabled = m_enabled->isChecked();
    definition.isUserAccessible = m_accessible->isChecked();
    const auto validation = QJsonDocument::fromJson(m_validation->toPlainText().toUtf8());
    const bool isCleared = m_validation->toPlainText().trimmed().isEmpty();
    if (validation.isObject() || isCleared)
        definition.validation = validation.object();
    return definition;
}

void FieldDefinitionForm::followName()
{
    if (m_keyFollows)
        m_key->setText(keyFrom(m_label->text()));
}

void FieldDefinitionForm::showOptions()
{
    FieldDefinition chosen;
    chosen.type = m_type->currentData().toString();
    m_section->setRowVisible(u"options"_s, chosen.hasOptions());
}

void FieldDefinitionForm::setErrors(const FieldErrors &errors)
{
    m_section->setErrors(errors);
}

QString FieldDefinitionForm::errorOf(const QString &field) const
{
    return m_section->errorOf(field);
}

FieldErrors FieldDefinitionForm::problems() const
{
    const QString text = m_validation->toPlainText().trimmed();
    if (text.isEmpty() || QJsonDocument::fromJson(text.toUtf8()).isObject())
        return {};
    return {{u"validation"_s, Violation::Invalid}};
}

void FieldDefinitionForm::focusName()
{
    m_label->setFocus(Qt::OtherFocusReason);
    m_label->selectAll();
}

} // namespace steward::ui
