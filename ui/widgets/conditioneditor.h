// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/userfilter.h>
#include <ui/text/fieldtext.h>

#include <QFrame>

#include <functional>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace steward::ui {

/// The popup in which a condition is put together: field, operator, and a value by the kind of the
/// field.
class ConditionEditor : public QFrame
{
    Q_OBJECT

public:
    ConditionEditor(const FieldDefinitions &customFields, const QStringList &roles, QWidget *parent = nullptr);

    void setCondition(const UserCondition &condition);
    [[nodiscard]] UserCondition condition() const;
    /// Opens below this point of the screen, with the focus where the value is typed.
    void open(const QPoint &position);

Q_SIGNALS:
    void conditionChosen(const steward::UserCondition &condition);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QList<UserCondition::Operator> operators() const;
    [[nodiscard]] bool isDay() const;
    void showOperators();
    void showValue();
    QWidget *makeValueEditor(const QString &value);
    QWidget *makeText(const QString &value);
    QWidget *makeChoice(const QList<std::pair<QString, QString>> &choices, const QString &value);
    QWidget *makeDate(const QString &value);
    QWidget *makeSpan(const QString &value);
    [[nodiscard]] UserCondition::Operator op() const;
    void choose();

    FieldDefinitions m_customFields;
    QStringList m_roles;
    QComboBox *m_field;
    QComboBox *m_operator;
    QVBoxLayout *m_valueSlot;
    QWidget *m_value = nullptr;
    QPushButton *m_apply;
    std::function<QString()> m_read;
};

} // namespace steward::ui
