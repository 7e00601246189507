// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>
#include <core/base/servicecontext.h>

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
    /// What a generated password has to keep to.
    void setPolicy(const PasswordPolicy &policy) { m_policy = policy; }
    /// Words that a good password does not contain: the person's address and names.
    void setPersonalWords(const QStringList &words) { m_personalWords = words; }

private:
    void generate();
    void judge();

    PasswordField *m_field;
    PasswordPolicy m_policy;
    QStringList m_personalWords;
};

} // namespace steward::ui
