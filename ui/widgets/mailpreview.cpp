// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/mailpreview.h>

#include <ui/widgets/labels.h>

#include <QFontDatabase>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

/// Pictures and style sheets of a mail stay where they are: to fetch them would tell their owner.
class ClosedBrowser : public QTextBrowser
{
public:
    explicit ClosedBrowser(QWidget *parent)
        : QTextBrowser(parent)
    {
        setOpenLinks(false);
        setOpenExternalLinks(false);
    }

    // Something, if nothing to see: for an invalid answer the document would look on the disk itself.
    QVariant loadResource(int type, const QUrl &) override
    {
        if (type != QTextDocument::ImageResource)
            return QByteArray("");
        QImage nothing(1, 1, QImage::Format_ARGB32);
        nothing.fill(Qt::transparent);
        return nothing;
    }
};

} // namespace

MailPreview::MailPreview(QWidget *parent)
    : QWidget(parent)
    , m_subject(headLabel({}, 1.1, this))
    , m_tabs(new QTabWidget(this))
    , m_text(new QPlainTextEdit(m_tabs))
    , m_html(new ClosedBrowser(m_tabs))
{
    setObjectName(u"mailPreview"_s);
    m_subject->setObjectName(u"previewSubject"_s);
    m_text->setObjectName(u"previewText"_s);
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Preview of the text"));
    m_html->setObjectName(u"previewHtml"_s);
    m_html->setAccessibleName(tr("Preview of the HTML"));
    // Mails are made for white paper, whatever colours this window has.
    QPalette paper = m_html->palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    m_html->setPalette(paper);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_text, tr("Text"));
    m_tabs->addTab(m_html, tr("HTML"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_subject);
    column->addWidget(m_tabs, 1);
}

void MailPreview::showMail(const QString &subject, const QString &text, const QString &html)
{
    m_subject->setText(subject.isEmpty() ? tr("(no subject)") : subject);
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_html->setHtml(html);
    m_tabs->setTabEnabled(1, !html.isEmpty());
}

QString MailPreview::subject() const
{
    return m_subject->text();
}

QString MailPreview::text() const
{
    return m_text->toPlainText();
}

QString MailPreview::htmlAsText() const
{
    return m_html->toPlainText();
}

void MailPreview::showHtml()
{
    m_tabs->setCurrentWidget(m_html);
}

} // namespace steward::ui
