// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/net/mailheaders.h>
#include <core/net/networkaccess.h>
#include <core/net/smtpdialogue.h>
#include <tests/support/mailserver.h>

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

using Kind = TestMailServer::Kind;

class TestSmtp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(TestMailServer::isRunning()); }
    void delivers_data();
    void delivers();
    void keepsEveryCharacter();
    void reportsTheServersWords_data();
    void reportsTheServersWords();
    void knowsWhatIsUncertain();
    void demandsSecurity();
    void refusesAnotherHostsCertificate();
    void refusesAWrongPassword();
    void reportsWhoIsNotThere();
    void aborts();
    void reusesItsConnection();
    void hidesTheSecret();
    void refusesLineBreaksInHeaders_data();
    void refusesLineBreaksInHeaders();
    void encodesHeaders_data();
    void encodesHeaders();

private:
    std::unique_ptr<QNetworkReply> send(const MailMessage &message, const MailServer &server,
                                        const Secret &password = TestMailServer::password())
    {
        std::unique_ptr<QNetworkReply> reply(m_network.sendMail(message, server, password));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        return finished.wait(10'000) ? std::move(reply) : nullptr;
    }
    static QStringList said(const QNetworkReply &reply, bool byServer)
    {
        QStringList lines;
        const auto dialogue = reply.attribute(smtp::DialogueAttribute).value<SmtpDialogue>();
        for (const auto &line : dialogue.lines()) {
            if (line.isServer == byServer)
                lines << line.text;
        }
        return lines;
    }

    NetworkAccess m_network;
};

void TestSmtp::delivers_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("starttls") << Kind::StartTls;
    QTest::newRow("implicit") << Kind::Implicit;
    QTest::newRow("plain") << Kind::Plain;
}

void TestSmtp::delivers()
{
    QFETCH(Kind, kind);
    const MailMessage message = TestMailServer::mailTo(TestMailServer::newAddress());
    const auto reply = send(message, TestMailServer::of(kind));
    QVERIFY(reply);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 250);
    const auto mails = TestMailServer::mailsTo(message.recipient);
    QCOMPARE(mails.size(), 1);
    const QJsonObject &mail = mails.first();
    QCOMPARE(mail["envelope_from"_L1].toString(), u"site@example.org"_s);
    QCOMPARE(mail["from"_L1].toString(), u"The Site <site@example.org>"_s);
    QCOMPARE(mail["to"_L1].toString(), u"<%1>"_s.arg(message.recipient).remove(u'<').remove(u'>'));
    QCOMPARE(mail["subject"_L1].toString(), message.subject);
    QCOMPARE(mail["message_id"_L1].toString(), u"<%1>"_s.arg(message.messageId));
    QCOMPARE(QDateTime::fromString(mail["date"_L1].toString(), Qt::RFC2822Date), message.date);
    QCOMPARE(mail["text"_L1].toString().trimmed(), message.text);
    QCOMPARE(mail["html"_L1].toString().trimmed(), message.html);
}

void TestSmtp::keepsEveryCharacter()
{
    MailMessage message = TestMailServer::mailTo(TestMailServer::newAddress());
    message.senderName = u"Zoë \"the\" Łukasz, 日本"_s;
    message.subject = u"Grüße an 渡辺 — "_s + u"ой "_s.repeated(60) + u"👩‍👩‍👧‍👦"_s;
    message.text = u"short\n.\n..two dots\nlong: "_s + QString(3000, u'x') + u"\nümläut €\n=3D\n"_s;
    message.html = u"<p>"_s + u"日本語 "_s.repeated(900) + u"</p>"_s;
    const auto reply = send(message, TestMailServer::of(Kind::StartTls));
    QVERIFY(reply);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    const QJsonObject mail = TestMailServer::mailsTo(message.recipient).value(0);
    QVERIFY(mail["from"_L1].toString().contains(u"Zoë"_s) && mail["from"_L1].toString().contains(u"日本"_s));
    QCOMPARE(mail["subject"_L1].toString(), message.subject);
    QCOMPARE(mail["text"_L1].toString().replace(u"\r\n"_s, u"\n"_s), message.text);
    QCOMPARE(mail["html"_L1].toString(), message.html);
    QVERIFY(mail["longest_line"_L1].toInt() <= 998);
}

void TestSmtp::reportsTheServersWords_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<int>("code");
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::newRow("421") << u"answer-421-"_s << 421 << QNetworkReply::ServiceUnavailableError;
    QTest::newRow("450") << u"answer-450-"_s << 450 << QNetworkReply::ServiceUnavailableError;
    QTest::newRow("550") << u"answer-550-"_s << 550 << QNetworkReply::ContentOperationNotPermittedError;
    QTest::newRow("451 of the mail") << u"data-451-"_s << 451 << QNetworkReply::ServiceUnavailableError;
    QTest::newRow("552 of the mail") << u"data-552-"_s << 552 << QNetworkReply::ContentOperationNotPermittedError;
}

void TestSmtp::reportsTheServersWords()
{
    QFETCH(QString, wish);
    QFETCH(int, code);
    QFETCH(QNetworkReply::NetworkError, error);
    const MailMessage message = TestMailServer::mailTo(TestMailServer::newAddress(wish));
    const auto reply = send(message, TestMailServer::of(Kind::StartTls));
    QVERIFY(reply);
    QCOMPARE(reply->error(), error);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString(),
             u"%1 the recipient wishes for this answer"_s.arg(code));
    QVERIFY(!reply->attribute(smtp::UncertainAttribute).toBool());
    QVERIFY(TestMailServer::mailsTo(message.recipient).isEmpty());
}

void TestSmtp::knowsWhatIsUncertain()
{
    MailMessage message = TestMailServer::mailTo(TestMailServer::newAddress(u"close-after-data-"_s));
    const auto after = send(message, TestMailServer::of(Kind::StartTls));
    QVERIFY(after);
    QVERIFY(after->error() != QNetworkReply::NoError);
    QVERIFY(after->attribute(smtp::UncertainAttribute).toBool());
    QCOMPARE(TestMailServer::mailsTo(message.recipient).size(), 1);

    message = TestMailServer::mailTo(TestMailServer::newAddress(u"close-in-data-"_s));
    message.text = QString(20'000'000, u'x');
    const auto before = send(message, TestMailServer::of(Kind::StartTls));
    QVERIFY(before);
    QVERIFY(before->error() != QNetworkReply::NoError);
    QVERIFY(!before->attribute(smtp::UncertainAttribute).toBool());
}

void TestSmtp::demandsSecurity()
{
    MailServer server = TestMailServer::of(Kind::Plain);
    server.security = MailServer::Security::StartTls;
    const MailMessage message = TestMailServer::mailTo(TestMailServer::newAddress());
    const auto reply = send(message, server);
    QVERIFY(reply);
    QCOMPARE(reply->error(), QNetworkReply::SslHandshakeFailedError);
    QVERIFY(TestMailServer::mailsTo(message.recipient).isEmpty());
    for (const QString &line : said(*reply, false))
        QVERIFY2(!line.startsWith(u"MAIL"_s) && !line.startsWith(u"AUTH"_s), qPrintable(line));
}

void TestSmtp::refusesAnotherHostsCertificate()
{
    const auto wrong = send(TestMailServer::mailTo(TestMailServer::newAddress()), TestMailServer::of(Kind::WrongCertificate));
    QVERIFY(wrong);
    QCOMPARE(wrong->error(), QNetworkReply::SslHandshakeFailedError);

    MailServer unknown = TestMailServer::of(Kind::StartTls);
    unknown.certificateAuthority.clear();
    const auto untrusted = send(TestMailServer::mailTo(TestMailServer::newAddress()), unknown);
    QVERIFY(untrusted);
    QCOMPARE(untrusted->error(), QNetworkReply::SslHandshakeFailedError);
}

void TestSmtp::refusesAWrongPassword()
{
    const auto reply = send(TestMailServer::mailTo(TestMailServer::newAddress()), TestMailServer::of(Kind::StartTls),
                            Secret(u"wrong"_s));
    QVERIFY(reply);
    QCOMPARE(reply->error(), QNetworkReply::AuthenticationRequiredError);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 535);
}

void TestSmtp::reportsWhoIsNotThere()
{
    MailServer server = TestMailServer::of(Kind::Plain);
    server.port = 1;
    const auto closed = send(TestMailServer::mailTo(TestMailServer::newAddress()), server);
    QVERIFY(closed);
    QCOMPARE(closed->error(), QNetworkReply::ConnectionRefusedError);
    server.host = u"nowhere.invalid"_s;
    const auto unknown = send(TestMailServer::mailTo(TestMailServer::newAddress()), server);
    QVERIFY(unknown);
    QCOMPARE(unknown->error(), QNetworkReply::HostNotFoundError);
}

void TestSmtp::aborts()
{
    const MailMessage message = TestMailServer::mailTo(TestMailServer::newAddress());
    const std::unique_ptr<QNetworkReply> reply(
        m_network.sendMail(message, TestMailServer::of(Kind::StartTls), TestMailServer::password()));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    reply->abort();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
    reply->abort();
    QCOMPARE(finished.count(), 1);
    // Another one is not disturbed, and the first never arrives.
    const auto next = send(TestMailServer::mailTo(TestMailServer::newAddress()), TestMailServer::of(Kind::StartTls));
    QVERIFY(next);
    QCOMPARE(next->error(), QNetworkReply::NoError);
    QVERIFY(TestMailServer::mailsTo(message.recipient).isEmpty());
}

void TestSmtp::reusesItsConnection()
{
    NetworkAccess network;
    for (int i = 0; i < 3; ++i) {
        const MailMessage message = TestMailServer::mailTo(TestMailServer::newAddress());
        const std::unique_ptr<QNetworkReply> reply(
            network.sendMail(message, TestMailServer::of(Kind::StartTls), TestMailServer::password()));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait(10'000));
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        // Only the first one greets.
        QCOMPARE(said(*reply, false).value(0).startsWith(u"EHLO"_s), i == 0);
    }
}

void TestSmtp::hidesTheSecret()
{
    const auto reply = send(TestMailServer::mailTo(TestMailServer::newAddress()), TestMailServer::of(Kind::Implicit));
    QVERIFY(reply);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    const QString password = TestMailServer::password().reveal();
    QVERIFY(!reply->request().attribute(smtp::PasswordAttribute).isValid());
    NetworkAccess another; // a new connection, which signs in
    const std::unique_ptr<QNetworkReply> second(another.sendMail(TestMailServer::mailTo(TestMailServer::newAddress()),
                                                                 TestMailServer::of(Kind::Implicit),
                                                                 TestMailServer::password()));
    QSignalSpy finished(second.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait(10'000));
    const QString dialogue = said(*second, false).join(u'\n');
    QVERIFY(dialogue.contains(u"AUTH"_s));
    QVERIFY(dialogue.contains(u"***"_s));
    for (const QByteArray &bytes : {password.toUtf8(), password.toUtf8().toBase64()})
        QVERIFY(!dialogue.contains(QString::fromLatin1(bytes)));
    QVERIFY(!dialogue.contains(QString::fromLatin1(
        (QByteArray(1, '\0') + "steward" + QByteArray(1, '\0') + password.toUtf8()).toBase64())));
}

void TestSmtp::refusesLineBreaksInHeaders_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString MailMessage::*>("member");
    QTest::newRow("sender_name") << u"sender_name"_s << &MailMessage::senderName;
    QTest::newRow("sender_address") << u"sender_address"_s << &MailMessage::senderAddress;
    QTest::newRow("recipient") << u"recipient"_s << &MailMessage::recipient;
    QTest::newRow("subject") << u"subject"_s << &MailMessage::subject;
}

void TestSmtp::refusesLineBreaksInHeaders()
{
    QFETCH(QString, field);
    QFETCH(QString MailMessage::*, member);
    for (const QChar &evil : {QChar(u'\r'), QChar(u'\n'), QChar(QChar::Null)}) {
        MailMessage message = TestMailServer::mailTo(TestMailServer::newAddress());
        QVERIFY(check(message).has_value());
        (message.*member).insert(1, evil);
        const Status checked = check(message);
        QVERIFY(!checked.has_value());
        QCOMPARE(checked.error().fields, (FieldErrors{{field, Violation::LineBreak}}));
    }
}

void TestSmtp::encodesHeaders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("plain") << u"Reset your password"_s << QByteArray("Reset your password");
    QTest::newRow("umlaut") << u"Grüße"_s << QByteArray("=?utf-8?B?R3LDvMOfZQ==?=");
    QTest::newRow("looks encoded") << u"=?x"_s << QByteArray("=?utf-8?B?PT94?=");
}

void TestSmtp::encodesHeaders()
{
    QFETCH(QString, text);
    QTEST(encodedHeaderText(text), "encoded");
    for (const QByteArray &line : encodedHeaderText(u"渡辺👩‍👩‍👧‍👦"_s.repeated(40)).split('\n'))
        QVERIFY(line.size() <= 78);
}

QTEST_GUILESS_MAIN(TestSmtp)
#include "tst_smtp.moc"
