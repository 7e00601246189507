// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/mailtest.h>

#include <ui/text/errortext.h>
#include <ui/text/mailtext.h>

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int DialogueHeight = 150;

} // namespace

MailTest::MailTest(PostOffice &postOffice, const QString &workspace, std::function<std::optional<Attempt>()> attempt,
                   QWidget *parent)
    : QWidget(parent)
    , m_postOffice(postOffice)
    , m_workspace(workspace)
    , m_attempt(std::move(attempt))
    , m_recipient(new QLineEdit(this))
    , m_button(new QPushButton(tr("Send a Test"), this))
    , m_result(new QLabel(this))
    , m_dialogue(new QPlainTextEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    m_recipient->setObjectName(u"testRecipient"_s);
    m_recipient->setAccessibleName(tr("Send a test to"));
    m_recipient->setPlaceholderText(tr("your own address"));
    m_button->setObjectName(u"sendTestButton"_s);
    m_button->setAutoDefault(false);
    row->addWidget(m_recipient, 1);
    row->addWidget(m_button);
    column->addLayout(row);
    m_result->setObjectName(u"testResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->hide();
    column->addWidget(m_result);
    m_dialogue->setObjectName(u"dialogue"_s);
    m_dialogue->setAccessibleName(tr("What was said"));
    m_dialogue->setReadOnly(true);
    m_dialogue->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_dialogue->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_dialogue->setFixedHeight(DialogueHeight);
    m_dialogue->hide();
    column->addWidget(m_dialogue);
    connect(m_button, &QPushButton::clicked, this, &MailTest::send);
    connect(&m_postOffice, &PostOffice::testFinished, this, &MailTest::show);
}

void MailTest::send()
{
    const auto attempt = m_attempt();
    if (!attempt)
        return;
    const MailMessage message = testMail(attempt->settings, m_recipient->text().trimmed(), m_workspace);
    m_dialogue->hide();
    m_result->show();
    if (const Status good = check(message); !good) {
        m_result->setText(sentence(good.error()));
        return;
    }
    m_button->setEnabled(false);
    m_result->setText(tr("Sending …"));
    m_postOffice.sendTest(message, attempt->settings.server, attempt->password);
}

void MailTest::show(bool isSent, const QString &problem, const SmtpDialogue &dialogue)
{
    m_button->setEnabled(true);
    m_result->setText(isSent ? tr("It works: the server has taken the mail.") : tr("Not sent. %1").arg(problem));
    QStringList lines;
    for (const SmtpDialogue::Line &line : dialogue.lines())
        lines << (line.isServer ? u"← "_s : u"→ "_s) + line.text;
    m_dialogue->setPlainText(lines.join(u'\n'));
    m_dialogue->setVisible(!lines.isEmpty());
}

} // namespace steward::ui
