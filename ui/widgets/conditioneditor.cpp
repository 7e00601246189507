// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/conditioneditor.h>

#include <core/users/userfield.h>

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

using Operator = UserCondition::Operator;

bool needsValue(Operator op)
{
    return op != Operator::IsEmpty && op != Operator::IsNotEmpty;
}

// Values of options are indexes, those of yes and no are texts.
QList<std::pair<QString, QString>> customChoices(const FieldDefinition &definition)
{
    QList<std::pair<QString, QString>> choices;
    for (qsizetype i = 0; definition.hasOptions() && i < definition.options.size(); ++i)
        choices.append({QString::number(i), definition.options.at(i)});
    if (definition.type == "boolean"_L1) {
        choices.append({u"true"_s, ConditionEditor::tr("Yes")});
        choices.append({u"false"_s, ConditionEditor::tr("No")});
    }
    return choices;
}

} // namespace

ConditionEditor::ConditionEditor(const FieldDefinitions &customFields, const QStringList &roles, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_customFields(customFields)
    , m_roles(roles)
    , m_field(new QComboBox(this))
    , m_operator(new QComboBox(this))
    , m_valueSlot(new QVBoxLayout)
    , m_apply(new QPushButton(tr("Apply"), this))
{
    setObjectName(u"conditionEditor"_s);
    setFrameShape(StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(280);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    m_field->setObjectName(u"conditionField"_s);
    m_field->setAccessibleName(tr("Field"));
    m_field->setMaxVisibleItems(20);
    m_operator->setObjectName(u"conditionOperator"_s);
    m_operator->setAccessibleName(tr("Comparison"));
    m_apply->setObjectName(u"conditionApply"_s);
    m_apply->setDefault(true);
    for (const QString &id : UserField::standardIds())
        m_field->addItem(fieldTitle(*UserField::parse(id), {}), id);
    for (const FieldDefinition &definition : customFields)
        m_field->addItem(definition.label, UserField::custom(definition.key).id());
    column->addWidget(m_field);
    column->addWidget(m_operator);
    column->addLayout(m_valueSlot);
    column->addWidget(m_apply, 0, Qt::AlignRight);
    connect(m_field, &QComboBox::currentIndexChanged, this, &ConditionEditor::showOperators);
    connect(m_operator, &QComboBox::currentIndexChanged, this, &ConditionEditor::showValue);
    connect(m_apply, &QPushButton::clicked, this, &ConditionEditor::choose);
    showOperators();
}

void ConditionEditor::setCondition(const UserCondition &condition)
{
    m_field->setCurrentIndex(m_field->findData(condition.field));
    m_operator->setCurrentIndex(m_operator->findData(static_cast<int>(condition.op)));
    delete m_value;
    m_value = makeValueEditor(condition.value);
    m_valueSlot->addWidget(m_value);
}

UserCondition ConditionEditor::condition() const
{
    return {m_field->currentData().toString(), op(), m_read ? m_read() : QString()};
}

void ConditionEditor::open(const QPoint &position)
{
    adjustSize();
    move(position);
    show();
    m_value->setFocus(Qt::PopupFocusReason);
}

Operator ConditionEditor::op() const
{
    return static_cast<Operator>(m_operator->currentData().toInt());
}

QList<Operator> ConditionEditor::operators() const
{
    const QString field = m_field->currentData().toString();
    const FieldDefinition *definition = findDefinition(m_customFields, UserField::parse(field)->customKey());
    // A choice is one of several values; a part of a value would mean nothing.
    if (definition && !customChoices(*definition).isEmpty())
        return {Operator::Is, Operator::IsNot, Operator::IsEmpty, Operator::IsNotEmpty};
    if (isDay())
        return operatorsFor(u"inserted_at"_s);
    QList<Operator> fitting = operatorsFor(field);
    if (UserField::parse(field)->kind() == UserField::Kind::Custom)
        fitting.removeIf([](Operator each) { return each >= Operator::Before; });
    return fitting;
}

// Days of custom fields are asked for like those of times.
bool ConditionEditor::isDay() const
{
    const auto field = UserField::parse(m_field->currentData().toString());
    const FieldDefinition *definition = findDefinition(m_customFields, field->customKey());
    return field->kind() == UserField::Kind::Time || (definition && definition->type == "date"_L1);
}

void ConditionEditor::showOperators()
{
    const QSignalBlocker quiet(m_operator);
    m_operator->clear();
    for (const Operator each : operators())
        m_operator->addItem(operatorText(each), static_cast<int>(each));
    m_operator->setVisible(m_operator->count() > 1);
    showValue();
}

void ConditionEditor::showValue()
{
    delete m_value;
    m_value = makeValueEditor({});
    m_valueSlot->addWidget(m_value);
    adjustSize();
}

QWidget *ConditionEditor::makeValueEditor(const QString &value)
{
    if (!needsValue(op())) {
        m_read = [] { return QString(); };
        return new QWidget(this);
    }
    const auto field = UserField::parse(m_field->currentData().toString());
    QWidget *editor = nullptr;
    if (field->kind() == UserField::Kind::Boolean) {
        editor = makeChoice({{u"true"_s, tr("Active")}, {u"false"_s, tr("Inactive")}}, value);
    } else if (field->kind() == UserField::Kind::Roles) {
        QList<std::pair<QString, QString>> choices;
        for (const QString &role : std::as_const(m_roles))
            choices.append({role, role});
        editor = makeChoice(choices, value);
    } else if (const FieldDefinition *definition = findDefinition(m_customFields, field->customKey());
               definition && !customChoices(*definition).isEmpty()) {
        editor = makeChoice(customChoices(*definition), value);
    } else if (op() == Operator::InLast || op() == Operator::NotInLast) {
        editor = makeSpan(value);
    } else {
        editor = isDay() ? makeDate(value) : makeText(value);
    }
    editor->setObjectName(u"conditionValue"_s);
    editor->setAccessibleName(tr("Value"));
    return editor;
}

QWidget *ConditionEditor::makeText(const QString &value)
{
    auto *line = new QLineEdit(value, this);
    m_read = [line] { return line->text(); };
    return line;
}

QWidget *ConditionEditor::makeChoice(const QList<std::pair<QString, QString>> &choices, const QString &value)
{
    auto *box = new QComboBox(this);
    for (const auto &[key, label] : choices)
        box->addItem(label, key);
    if (const int index = box->findData(value); index >= 0)
        box->setCurrentIndex(index);
    m_read = [box] { return box->currentData().toString(); };
    return box;
}

QWidget *ConditionEditor::makeDate(const QString &value)
{
    auto *edit = new QDateEdit(this);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    const QDate date = QDate::fromString(value.left(10), Qt::ISODate);
    edit->setDate(date.isValid() ? date : QDate::currentDate());
    m_read = [edit] { return edit->date().toString(Qt::ISODate); };
    return edit;
}

QWidget *ConditionEditor::makeSpan(const QString &value)
{
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    auto *number = new QSpinBox(both);
    number->setRange(1, 9999);
    number->setValue(parseSpan(value) ? value.left(value.size() - 1).toInt() : 7);
    number->setAccessibleName(tr("Number"));
    auto *unit = new QComboBox(both);
    unit->setAccessibleName(tr("Unit"));
    unit->addItem(tr("minutes"), u"m"_s);
    unit->addItem(tr("hours"), u"h"_s);
    unit->addItem(tr("days"), u"d"_s);
    unit->addItem(tr("weeks"), u"w"_s);
    unit->setCurrentIndex(parseSpan(value) ? unit->findData(value.right(1)) : 2);
    row->addWidget(number, 1);
    row->addWidget(unit, 1);
    both->setFocusProxy(number);
    m_read = [number, unit] { return QString::number(number->value()) + unit->currentData().toString(); };
    return both;
}

void ConditionEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose();
    else
        QFrame::keyPressEvent(event);
}

void ConditionEditor::choose()
{
    Q_EMIT conditionChosen(condition());
    close();
}

} // namespace steward::ui
