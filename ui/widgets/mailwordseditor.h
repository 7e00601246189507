// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/error.h>
#include <core/mail/mailtemplate.h>

#include <QHash>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace steward::ui {

class ErrorLabel;

/// Subject, text and HTML of a mail, with the variables that may stand in it.
class MailWordsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit MailWordsEditor(QWidget *parent = nullptr);

    void setWords(const MailTemplate &words);
    [[nodiscard]] MailTemplate words() const;
    void setVariables(const QStringList &names);
    void setReadOnly(bool isReadOnly);
    /// Shows those of "subject", "text" and "html".
    void setErrors(const FieldErrors &errors);

Q_SIGNALS:
    void edited();

private:
    void insert(const QString &variable);
    ErrorLabel *addError(const QString &field);

    QLineEdit *m_subject;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_html;
    QPushButton *m_insert;
    QHash<QString, ErrorLabel *> m_errors;
    QWidget *m_lastEdited; ///< where a variable goes
};

} // namespace steward::ui
