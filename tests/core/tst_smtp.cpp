// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "smtptest.h"

using namespace Qt::StringLiterals;
using namespace steward;

/// The dialogue with mail servers, good and bad ones.
class TestSmtp : public SmtpTest
{
    Q_OBJECT

private Q_SLOTS:
    void delivers_data();
    void delivers();
    void reportsTheServersWords_data();
    void reportsTheServersWords();
    void knowsWhatIsUncertain();
    void demandsSecurity();
    void refusesAnotherHostsCertificate();
    void refusesAWrongPassword();
    void reportsWhoIsNotThere();
    void aborts();
    void abortsInTheMiddle();
    void reusesItsConnection();
    void hidesTheSecret();
    void signsIn_data();
    void signsIn();
    void refusesAWrongToken();
    void waitsForALateGreeting();
    void comesAgainWhenBusy();
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

void TestSmtp::abortsInTheMiddle()
{
    MailMessage message = TestMailServer::mailTo(TestMailServer::newAddress());
    message.attachments = {{u"large.bin"_s, u"application/octet-stream"_s, QByteArray(8 << 20, 'x')}};
    const std::unique_ptr<QNetworkReply> reply(
        m_network.sendMail(message, TestMailServer::of(Kind::StartTls), TestMailServer::password()));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    connect(reply.get(), &QNetworkReply::uploadProgress, reply.get(), [&](qint64 sent) {
        if (sent > 0)
            reply->abort();
    });
    QVERIFY(finished.wait(10'000));
    QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
    QVERIFY(!reply->attribute(smtp::UncertainAttribute).toBool());
    // The half of it is no mail, neither now nor when the server has had time to think.
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

void TestSmtp::signsIn_data()
{
    QTest::addColumn<MailServer::SignIn>("signIn");
    QTest::addColumn<QString>("mechanism");
    QTest::newRow("any") << MailServer::SignIn::Any << u"CRAM-MD5"_s;
    QTest::newRow("plain") << MailServer::SignIn::Plain << u"PLAIN"_s;
    QTest::newRow("login") << MailServer::SignIn::Login << u"LOGIN"_s;
    QTest::newRow("cram-md5") << MailServer::SignIn::CramMd5 << u"CRAM-MD5"_s;
    QTest::newRow("xoauth2") << MailServer::SignIn::XOAuth2 << u"XOAUTH2"_s;
}

void TestSmtp::signsIn()
{
    QFETCH(MailServer::SignIn, signIn);
    MailServer server = TestMailServer::of(Kind::StartTls);
    server.signIn = signIn;
    const MailMessage message = TestMailServer::mailTo(TestMailServer::newAddress());
    const auto reply = send(message, server);
    QVERIFY(reply);
    QVERIFY2(reply->error() == QNetworkReply::NoError, qPrintable(reply->errorString()));
    QTEST(TestMailServer::mailsTo(message.recipient).first()["mechanism"_L1].toString(), "mechanism");
    QVERIFY(!said(*reply, false).join(u'\n').contains(TestMailServer::password().reveal()));
    QCOMPARE(parseSignIn(signInName(signIn)), signIn);
}

void TestSmtp::refusesAWrongToken()
{
    MailServer server = TestMailServer::of(Kind::StartTls);
    server.signIn = MailServer::SignIn::XOAuth2;
    const auto reply = send(TestMailServer::mailTo(TestMailServer::newAddress()), server, Secret(u"stale"_s));
    QVERIFY(reply);
    QCOMPARE(reply->error(), QNetworkReply::AuthenticationRequiredError);
    QVERIFY(!parseSignIn(u"guess"_s));
}

void TestSmtp::waitsForALateGreeting()
{
    const MailMessage message = TestMailServer::mailTo(TestMailServer::newAddress());
    const auto reply = send(message, TestMailServer::of(Kind::Late));
    QVERIFY(reply);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(TestMailServer::mailsTo(message.recipient).size(), 1);
}

void TestSmtp::comesAgainWhenBusy()
{
    const auto reply = send(TestMailServer::mailTo(TestMailServer::newAddress()), TestMailServer::of(Kind::Busy));
    QVERIFY(reply);
    QCOMPARE(reply->error(), QNetworkReply::ServiceUnavailableError);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString(), u"421 localhost is busy"_s);
    QVERIFY(!reply->attribute(smtp::UncertainAttribute).toBool());
}

QTEST_GUILESS_MAIN(TestSmtp)
#include "tst_smtp.moc"
