// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>
#include <QWidget>

namespace steward::ui {

class PasswordField;

/// A line for a new password: says how strong it is, and makes one up on request.
class NewPasswordField : public QWidget
{
    Q_OBJECT

public:
    explicit NewPasswordField(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Words that a good password does not contain: the person's address and names.
    void setPersonalWords(const QStringList &words) { m_personalWords = words; }

private:
    void generate();
    void judge();

    PasswordField *m_field;
    QStringList m_personalWords;
};

} // namespace steward::ui
