// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/fieldeditor.h>

#include <core/users/userprofile.h>
#include <ui/text/fieldtext.h>
#include <ui/widgets/datefield.h>
#include <ui/widgets/icons.h>

#include <QCoreApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpressionValidator>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

QJsonValue textValue(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString shownText(const QJsonValue &value)
{
    if (value.isObject() || value.isArray())
        return QString::fromUtf8(QJsonDocument::fromVariant(value.toVariant()).toJson(QJsonDocument::Compact));
    return value.isString() ? value.toString() : value.toVariant().toString();
}

QList<std::pair<QJsonValue, QString>> timezoneChoices()
{
    QList<std::pair<QJsonValue, QString>> choices{
        {QJsonValue(QJsonValue::Null), QCoreApplication::translate("steward::ui::FieldEditor", "As the site says")}};
    for (int hours = -12; hours <= 12; ++hours) {
        const QString offset = hours == 0 ? u"UTC"_s : u"UTC%1%2"_s.arg(hours > 0 ? u"+"_s : u"−"_s).arg(qAbs(hours));
        choices.append({QString::number(hours), offset});
    }
    return choices;
}

QList<std::pair<QJsonValue, QString>> localeChoices()
{
    QList<std::pair<QJsonValue, QString>> choices{
        {QJsonValue(QJsonValue::Null), QCoreApplication::translate("steward::ui::FieldEditor", "As the site says")}};
    for (const QString &code : acceptedLocales())
        choices.append({code, localeName(code)});
    return choices;
}

QList<std::pair<QJsonValue, QString>> optionChoices(const FieldDefinition &definition)
{
    QList<std::pair<QJsonValue, QString>> choices{
        {QJsonValue(QJsonValue::Null), QCoreApplication::translate("steward::ui::FieldEditor", "Not set")}};
    for (qsizetype i = 0; i < definition.options.size(); ++i)
        choices.append({QString::number(i), definition.options.at(i)});
    return choices;
}

} // namespace

FieldEditor::FieldEditor(QWidget *widget, std::function<QJsonValue()> read,
                         std::function<void(const QJsonValue &)> write)
    : QObject(widget)
    , m_widget(widget)
    , m_read(std::move(read))
    , m_write(std::move(write))
{
}

QJsonValue FieldEditor::value() const
{
    return m_isTouched ? m_read() : m_original;
}

void FieldEditor::setValue(const QJsonValue &value)
{
    m_original = value;
    m_isTouched = false;
    m_isLoading = true;
    m_write(value);
    m_isLoading = false;
}

void FieldEditor::type(const QJsonValue &value)
{
    m_isLoading = true;
    m_write(value);
    m_isLoading = false;
    notice();
}

void FieldEditor::setReadOnly(bool isReadOnly)
{
    m_widget->setEnabled(!isReadOnly);
}

void FieldEditor::notice()
{
    if (m_isLoading)
        return;
    // Typing the old text again is no change, whatever type the value has in the database.
    const QJsonValue now = m_read();
    m_isTouched = shownText(now) != shownText(m_original);
    Q_EMIT edited();
}

FieldEditor *FieldEditor::text(QLineEdit *line)
{
    auto *editor = new FieldEditor(
        line, [line] { return textValue(line->text()); },
        [line](const QJsonValue &value) {
            line->setText(shownText(value));
            line->setCursorPosition(0);
        });
    connect(line, &QLineEdit::textEdited, editor, &FieldEditor::notice);
    return editor;
}

FieldEditor *FieldEditor::multiline(QWidget *parent)
{
    auto *area = new QPlainTextEdit(parent);
    area->setTabChangesFocus(true);
    area->setFixedHeight(area->fontMetrics().lineSpacing() * 4 + 12);
    auto *editor = new FieldEditor(
        area, [area] { return textValue(area->toPlainText()); },
        [area](const QJsonValue &value) { area->setPlainText(shownText(value)); });
    connect(area, &QPlainTextEdit::textChanged, editor, &FieldEditor::notice);
    return editor;
}

FieldEditor *FieldEditor::choice(const QList<std::pair<QJsonValue, QString>> &choices, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setMaxVisibleItems(16);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    const qsizetype known = choices.size();
    for (const auto &[value, label] : choices)
        box->addItem(label, value);
    auto *editor = new FieldEditor(
        box, [box] { return box->currentData().toJsonValue(); },
        [box, known](const QJsonValue &value) {
            while (box->count() > known)
                box->removeItem(box->count() - 1);
            int index = -1;
            for (int i = 0; i < box->count() && index < 0; ++i) {
                if (shownText(box->itemData(i).toJsonValue()) == shownText(value))
                    index = i;
            }
            if (index < 0) { // a value that is no choice any more is shown as it is
                box->addItem(shownText(value), value);
                index = box->count() - 1;
            }
            box->setCurrentIndex(index);
        });
    connect(box, &QComboBox::currentIndexChanged, editor, &FieldEditor::notice);
    return editor;
}

FieldEditor *FieldEditor::number(QWidget *parent)
{
    static const QRegularExpression pattern(uR"([+-]?[0-9]*(\.[0-9]*)?([eE][+-]?[0-9]*)?)"_s);
    auto *line = new QLineEdit(parent);
    line->setValidator(new QRegularExpressionValidator(pattern, line));
    return text(line);
}

FieldEditor *FieldEditor::leftover(QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto *line = new QLineEdit(widget);
    line->setReadOnly(true);
    row->addWidget(line, 1);
    auto *remove = new QToolButton(widget);
    remove->setAutoRaise(true);
    remove->setIcon(icon("close"_L1));
    remove->setToolTip(tr("Remove this value"));
    remove->setAccessibleName(remove->toolTip());
    row->addWidget(remove);
    auto *editor = new FieldEditor(widget, [line] { return textValue(line->text()); },
                                   [line](const QJsonValue &value) { line->setText(shownText(value)); });
    connect(remove, &QToolButton::clicked, editor, [line, editor] {
        line->clear();
        editor->notice();
    });
    return editor;
}

FieldEditor *FieldEditor::custom(const FieldDefinition &definition, QWidget *parent)
{
    const QList<std::pair<QJsonValue, QString>> yesNo{{QJsonValue(QJsonValue::Null), tr("Not set")},
                                                      {u"true"_s, tr("Yes")},
                                                      {u"false"_s, tr("No")}};
    if (definition.type == "textarea"_L1)
        return multiline(parent);
    if (definition.type == "boolean"_L1)
        return choice(yesNo, parent);
    if (definition.type == "date"_L1)
        return text(new DateField(parent));
    if (definition.type == "number"_L1)
        return number(parent);
    if (definition.hasOptions())
        return choice(optionChoices(definition), parent);
    return text(new QLineEdit(parent));
}

FieldEditor *FieldEditor::standard(const QString &field, QWidget *parent)
{
    if (field == "user_timezone"_L1)
        return choice(timezoneChoices(), parent);
    if (field == "preferred_locale"_L1)
        return choice(localeChoices(), parent);
    if (field == "is_active"_L1)
        return choice({{true, tr("Active")}, {false, tr("Inactive")}}, parent);
    return text(new QLineEdit(parent));
}

} // namespace steward::ui
