// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <tests/support/mailserver.h>

#include <core/base/clock.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
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
    MailServer server;
    server.host = u"localhost"_s;
    server.user = qEnvironmentVariable("STEWARD_TEST_SMTP_USER");
    server.certificateAuthority = qEnvironmentVariable("STEWARD_TEST_SMTP_CA");
    switch (kind) {
    case Kind::StartTls: server.port = qEnvironmentVariableIntValue("STEWARD_TEST_SMTP_STARTTLS"); break;
    case Kind::Implicit:
        server.port = qEnvironmentVariableIntValue("STEWARD_TEST_SMTP_IMPLICIT");
        server.security = MailServer::Security::Implicit;
        break;
    case Kind::Plain:
        server.port = qEnvironmentVariableIntValue("STEWARD_TEST_SMTP_PLAIN");
        server.security = MailServer::Security::None;
        server.user.clear();
        break;
    case Kind::WrongCertificate: server.port = qEnvironmentVariableIntValue("STEWARD_TEST_SMTP_WRONG"); break;
    }
    return server;
}

Secret TestMailServer::password()
{
    return Secret(qEnvironmentVariable("STEWARD_TEST_SMTP_PASSWORD"));
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
