// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/text/mailtext.h>

#include <core/base/clock.h>
#include <ui/text/timetext.h>

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

class MailText
{
    Q_DECLARE_TR_FUNCTIONS(steward::ui::MailText)

public:
    static QString ofState(LetterState state);
    static QString ofKind(const QString &kind);
    static QString ofProblem(const QString &problem);
    static QString ofDuty(Postman::Duty duty);
    static QString retry(const QDateTime &at)
    {
        return tr("It is tried again at %1.").arg(QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat));
    }
    static QString nextAttempt(const OutboxEntry &entry);
    static QString ofSecurity(MailServer::Security security);
    static QString ofSignIn(MailServer::SignIn signIn);
    static QString testSubject() { return tr("A test of Steward"); }
    static QString testWords(const QString &workspace)
    {
        return tr("The mail settings of the workspace %1 work.").arg(workspace);
    }
};

QString MailText::ofState(LetterState state)
{
    switch (state) {
    case LetterState::Queued: return tr("Waiting");
    case LetterState::Sending: return tr("Being sent");
    case LetterState::Sent: return tr("Sent");
    case LetterState::Failed: return tr("Failed");
    case LetterState::Uncertain: return tr("Uncertain");
    case LetterState::Cancelled: return tr("Cancelled");
    case LetterState::LeftOut: return tr("Left out");
    }
    return {};
}

QString MailText::ofKind(const QString &kind)
{
    static const QHash<QString, QString> kinds{
        {u"register"_s, tr("Confirmation of the address")},
        {u"reset_password"_s, tr("Password reset")},
        {u"update_email"_s, tr("Change of the address")},
        {u"magic_link"_s, tr("Sign-in link")},
        {u"magic_link_registration"_s, tr("Link to register")},
        {u"letter"_s, tr("Letter")},
        {u"test_email"_s, tr("Test")},
    };
    return kinds.value(kind, kind);
}

QString MailText::ofProblem(const QString &problem)
{
    static const QHash<QString, QString> sentences{
        {u"refused"_s, tr("The server refuses this mail.")},
        {u"later"_s, tr("The server asks to come again later.")},
        {u"no_utf8"_s, tr("The server takes no addresses with letters beyond ASCII in front of the @.")},
        {u"lost"_s, tr("The connection broke.")},
        {u"timeout"_s, tr("The server did not answer in time.")},
        {u"expired"_s, tr("Its link expired before it could be sent. Send a new one.")},
        {u"interrupted"_s, tr("Steward ended while it was being sent.")},
        {u"invalid"_s, tr("It cannot be sent as it is. Send a new one.")},
    };
    return sentences.value(problem);
}

QString MailText::ofDuty(Postman::Duty duty)
{
    switch (duty) {
    case Postman::Duty::Starting:
    case Postman::Duty::Idle:
    case Postman::Duty::Sending: return {};
    case Postman::Duty::Paused: return tr("Sending is paused.");
    case Postman::Duty::NoServer: return tr("No mail server is set. Mails wait until there is one.");
    case Postman::Duty::Elsewhere: return tr("Another Steward sends the mails of this workspace.");
    case Postman::Duty::Away: return tr("The mail server cannot be reached. All mails wait for it.");
    case Postman::Duty::SignInRefused:
        return tr("The mail server refuses the user or the password. Mails wait until the settings are right.");
    case Postman::Duty::NotTrusted:
        return tr("The connection to the mail server is not secure. Mails wait until the settings are right.");
    case Postman::Duty::StoreBroken: return tr("The outbox cannot be read or written on this computer.");
    }
    return {};
}

QString MailText::nextAttempt(const OutboxEntry &entry)
{
    switch (entry.state) {
    case LetterState::Queued: return entry.problem.isEmpty() ? QString() : tr("Next attempt %1.").arg(relativeTime(entry.dueAt));
    case LetterState::Uncertain: return tr("It may have arrived: send it again only if it has not.");
    default: return {};
    }
}

QString MailText::ofSecurity(MailServer::Security security)
{
    switch (security) {
    case MailServer::Security::StartTls: return tr("STARTTLS, required");
    case MailServer::Security::Implicit: return tr("TLS from the start");
    case MailServer::Security::None: break;
    }
    return tr("None: everybody on the way can read along");
}

QString MailText::ofSignIn(MailServer::SignIn signIn)
{
    switch (signIn) {
    case MailServer::SignIn::Any: return tr("The best that the server knows");
    case MailServer::SignIn::Plain: return tr("PLAIN");
    case MailServer::SignIn::Login: return tr("LOGIN");
    case MailServer::SignIn::CramMd5: return tr("CRAM-MD5");
    case MailServer::SignIn::XOAuth2: break;
    }
    return tr("XOAUTH2, the password is an access token");
}

} // namespace

QString letterStateText(LetterState state)
{
    return MailText::ofState(state);
}

QString letterKindText(const QString &kind)
{
    return MailText::ofKind(kind);
}

QString letterStory(const OutboxEntry &entry)
{
    QStringList sentences{MailText::ofProblem(entry.problem)};
    if (entry.state != LetterState::Sent && !entry.answer.isEmpty())
        sentences << u"“%1”"_s.arg(entry.answer);
    sentences << MailText::nextAttempt(entry);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString dutyText(Postman::Duty duty, const QString &detail, const QDateTime &retryAt)
{
    QStringList sentences{MailText::ofDuty(duty)};
    if (sentences.first().isEmpty())
        return {};
    if (retryAt.isValid())
        sentences << MailText::retry(retryAt);
    if (!detail.isEmpty())
        sentences << u"“%1”"_s.arg(detail);
    return sentences.join(u' ');
}

QString dutyText(const PostOffice &office)
{
    return dutyText(office.duty(), office.dutyDetail(), office.retryAt());
}

MailMessage testMail(const MailSettings &settings, const QString &recipient, const QString &workspace)
{
    MailMessage message;
    message.senderName = settings.senderName;
    message.senderAddress = settings.senderAddress.isEmpty() ? recipient : settings.senderAddress;
    message.recipient = recipient;
    message.subject = MailText::testSubject();
    message.text = MailText::testWords(workspace) + u'\n';
    message.messageId = newMessageId(message.senderAddress);
    message.date = wholeSeconds(systemNow());
    return message;
}

QString signInText(MailServer::SignIn signIn)
{
    return MailText::ofSignIn(signIn);
}

QString securityText(MailServer::Security security)
{
    return MailText::ofSecurity(security);
}

} // namespace steward::ui
