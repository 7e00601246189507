// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTextBrowser;

namespace steward::ui {

/// A mail as its reader sees it: subject, text and HTML. Nothing is loaded from anywhere, no link opens.
class MailPreview : public QWidget
{
    Q_OBJECT

public:
    explicit MailPreview(QWidget *parent = nullptr);

    void showMail(const QString &subject, const QString &text, const QString &html);
    [[nodiscard]] QString subject() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString htmlAsText() const;
    void showHtml();

private:
    QLabel *m_subject;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_text;
    QTextBrowser *m_html;
};

} // namespace steward::ui
