// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/fields/fielddefinition.h>

#include <QJsonValue>
#include <QObject>
#include <QWidget>

#include <functional>

namespace steward::ui {

/// The editor of one field, whatever its type: a widget and the way its value goes in and out. An
/// empty editor stands for null. Values that the editor cannot show (another type in the JSON) stay
/// untouched until somebody types.
class FieldEditor : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static FieldEditor *text(class QLineEdit *line);
    [[nodiscard]] static FieldEditor *multiline(QWidget *parent);
    /// Choices as value and label; the first one may be null for "not set".
    [[nodiscard]] static FieldEditor *choice(const QList<std::pair<QJsonValue, QString>> &choices, QWidget *parent);
    [[nodiscard]] static FieldEditor *number(QWidget *parent);
    /// The editor for a custom field of this definition.
    [[nodiscard]] static FieldEditor *custom(const FieldDefinition &definition, QWidget *parent);
    /// Shows a value that no field of the site asks for any more; it can only be removed.
    [[nodiscard]] static FieldEditor *leftover(QWidget *parent);
    /// The editor for one of the columns that a person's profile has.
    [[nodiscard]] static FieldEditor *standard(const QString &field, QWidget *parent);

    [[nodiscard]] QWidget *widget() const { return m_widget; }
    [[nodiscard]] QJsonValue value() const;
    /// Loads what the person has.
    void setValue(const QJsonValue &value);
    /// Changes the value as somebody at the keyboard would.
    void type(const QJsonValue &value);
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    void edited();

private:
    FieldEditor(QWidget *widget, std::function<QJsonValue()> read, std::function<void(const QJsonValue &)> write);
    void notice();

    QWidget *m_widget;
    std::function<QJsonValue()> m_read;
    std::function<void(const QJsonValue &)> m_write;
    QJsonValue m_original;
    bool m_isTouched = false;
    bool m_isLoading = false;
};

} // namespace steward::ui
