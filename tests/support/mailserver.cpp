// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <tests/support/mailserver.h>

#include <core/base/clock.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace steward {

bool TestMailServer::isRunning()
{
    const bool isRunning = qEnvironmentVariableIsSet("STEWARD_TEST_SMTP_STARTTLS");
    if (!isRunning)
        qWarning("STEWARD_TEST_SMTP_STARTTLS is not set: start the servers with tests/servers/start");
    return isRunning;
}

MailServer TestMailServer::of(Kind kind)
{
    static const QHash<Kind, const char *> ports{
        {Kind::StartTls, "STEWARD_TEST_SMTP_STARTTLS"}, {Kind::Implicit, "STEWARD_TEST_SMTP_IMPLICIT"},
        {Kind::Plain, "STEWARD_TEST_SMTP_PLAIN"},       {Kind::WrongCertificate, "STEWARD_TEST_SMTP_WRONG"},
        {Kind::Late, "STEWARD_TEST_SMTP_LATE"},         {Kind::Busy, "STEWARD_TEST_SMTP_BUSY"},
        {Kind::NoSignIn, "STEWARD_TEST_SMTP_NOSIGNIN"}, {Kind::Half, "STEWARD_TEST_SMTP_HALF"},
        {Kind::Exim, "STEWARD_TEST_EXIM"},
    };
    MailServer server;
    server.host = u"localhost"_s;
    server.port = qEnvironmentVariableIntValue(ports.value(kind));
    server.user = qEnvironmentVariable("STEWARD_TEST_SMTP_USER");
    server.certificateAuthority =
        qEnvironmentVariable(kind == Kind::Exim ? "STEWARD_TEST_EXIM_CA" : "STEWARD_TEST_SMTP_CA");
    if (kind == Kind::Implicit)
        server.security = MailServer::Security::Implicit;
    if (kind == Kind::Plain || kind == Kind::Late || kind == Kind::Busy || kind == Kind::Half) {
        server.security = MailServer::Security::None;
        server.user.clear();
    }
    if (kind == Kind::NoSignIn)
        server.security = MailServer::Security::None;
    return server;
}

Secret TestMailServer::password(Kind kind)
{
    return Secret(
        qEnvironmentVariable(kind == Kind::Exim ? "STEWARD_TEST_EXIM_PASSWORD" : "STEWARD_TEST_SMTP_PASSWORD"));
}

QList<QJsonObject> TestMailServer::mailsTo(const QString &address)
{
    QList<QJsonObject> mails;
    const QDir folder(qEnvironmentVariable("STEWARD_TEST_SMTP_MAIL"));
    for (const QString &name : folder.entryList({u"*.json"_s})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject mail = QJsonDocument::fromJson(file.readAll()).object();
        if (mail.value("envelope_to"_L1).toArray().contains(address))
            mails.append(mail);
    }
    return mails;
}

QList<QJsonObject> TestMailServer::deliveredTo(const QString &address, int count)
{
    QList<QJsonObject> mails;
    for (int look = 0; look < 100 && mails.size() < count; ++look) {
        QTest::qWait(look == 0 ? 0 : 200);
        mails.clear();
        QProcess reader;
        reader.start(qEnvironmentVariable("STEWARD_TEST_EXIM_READER"),
                     {qEnvironmentVariable("STEWARD_TEST_EXIM_MAILDIR")});
        if (!reader.waitForFinished(30'000))
            continue;
        for (const QJsonValue &mail : QJsonDocument::fromJson(reader.readAllStandardOutput()).array()) {
            if (mail["envelope_to"_L1].toString() == address)
                mails.append(mail.toObject());
        }
    }
    return mails;
}

QString TestMailServer::newAddress(const QString &wish)
{
    return wish + QUuid::createUuid().toString(QUuid::Id128) + u"@example.org"_s;
}

MailMessage TestMailServer::mailTo(const QString &address)
{
    MailMessage message;
    message.senderName = u"The Site"_s;
    message.senderAddress = u"site@example.org"_s;
    message.recipient = address;
    message.subject = u"A letter"_s;
    message.text = u"Good morning."_s;
    message.html = u"<p>Good morning.</p>"_s;
    message.messageId = newMessageId(message.senderAddress);
    message.date = wholeSeconds(systemNow());
    return message;
}

} // namespace steward
