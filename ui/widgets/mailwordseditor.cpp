// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/mailwordseditor.h>

#include <ui/text/errortext.h>
#include <ui/widgets/errorlabel.h>

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

// The plain text of a document has its hard spaces softened.
QString textOf(const QPlainTextEdit &edit)
{
    return edit.document()->toRawText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

} // namespace

MailWordsEditor::MailWordsEditor(QWidget *parent)
    : QWidget(parent)
    , m_subject(new QLineEdit(this))
    , m_tabs(new QTabWidget(this))
    , m_text(new QPlainTextEdit(m_tabs))
    , m_html(new QPlainTextEdit(m_tabs))
    , m_insert(new QPushButton(this))
    , m_lastEdited(m_text)
{
    m_subject->setObjectName(u"mailSubject"_s);
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setPlaceholderText(tr("Subject"));
    m_subject->setMaxLength(255);
    m_text->setObjectName(u"mailText"_s);
    m_text->setAccessibleName(tr("Text"));
    m_html->setObjectName(u"mailHtml"_s);
    m_html->setAccessibleName(tr("HTML"));
    for (QPlainTextEdit *edit : {m_text, m_html}) {
        edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        edit->setTabChangesFocus(true);
        connect(edit, &QPlainTextEdit::textChanged, this, &MailWordsEditor::edited);
    }
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_text, tr("Text"));
    m_tabs->addTab(m_html, tr("HTML"));
    m_insert->setObjectName(u"insertVariable"_s);
    m_insert->setText(tr("Insert"));
    m_insert->setAutoDefault(false);
    m_insert->setMenu(new QMenu(m_insert));
    m_insert->setToolTip(tr("Puts what differs from person to person where the cursor is"));
    auto *first = new QHBoxLayout;
    first->addWidget(m_subject, 1);
    first->addWidget(m_insert);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(first);
    column->addWidget(addError(u"subject"_s));
    column->addWidget(m_tabs, 1);
    column->addWidget(addError(u"text"_s));
    column->addWidget(addError(u"html"_s));
    connect(m_subject, &QLineEdit::textChanged, this, &MailWordsEditor::edited);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { m_lastEdited = m_tabs->currentWidget(); });
    connect(m_subject, &QLineEdit::cursorPositionChanged, this, [this] { m_lastEdited = m_subject; });
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, [this] { m_lastEdited = m_text; });
    connect(m_html, &QPlainTextEdit::cursorPositionChanged, this, [this] { m_lastEdited = m_html; });
}

ErrorLabel *MailWordsEditor::addError(const QString &field)
{
    m_errors.insert(field, new ErrorLabel(field, this));
    return m_errors.value(field);
}

void MailWordsEditor::setWords(const MailTemplate &words)
{
    const QSignalBlocker quiet(this);
    m_subject->setText(words.subject);
    m_text->setPlainText(words.text);
    m_html->setPlainText(words.html);
    m_lastEdited = m_tabs->currentWidget();
    setErrors({});
}

MailTemplate MailWordsEditor::words() const
{
    return {m_subject->text(), textOf(*m_html), textOf(*m_text)};
}

void MailWordsEditor::setVariables(const QStringList &names)
{
    m_insert->menu()->clear();
    for (const QString &name : names)
        m_insert->menu()->addAction(name, this, [this, name] { insert(name); });
    m_insert->setEnabled(!names.isEmpty());
}

void MailWordsEditor::setReadOnly(bool isReadOnly)
{
    m_subject->setReadOnly(isReadOnly);
    m_text->setReadOnly(isReadOnly);
    m_html->setReadOnly(isReadOnly);
    m_insert->setDisabled(isReadOnly);
}

void MailWordsEditor::insert(const QString &variable)
{
    const QString place = u"{{%1}}"_s.arg(variable);
    if (m_lastEdited == m_subject)
        m_subject->insert(place);
    else
        static_cast<QPlainTextEdit *>(m_lastEdited)->insertPlainText(place);
    m_lastEdited->setFocus(Qt::OtherFocusReason);
}

void MailWordsEditor::setErrors(const FieldErrors &errors)
{
    for (ErrorLabel *label : std::as_const(m_errors))
        label->showError({});
    for (const FieldError &error : errors) {
        if (ErrorLabel *label = m_errors.value(error.field))
            label->showError(fieldMessage(error));
    }
}

} // namespace steward::ui
