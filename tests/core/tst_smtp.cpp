// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/net/mailheaders.h>
#include <core/net/networkaccess.h>
#include <core/net/smtpdialogue.h>
#include <tests/support/mailserver.h>

#include <QJsonArray>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

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
    void abortsInTheMiddle();
    void reusesItsConnection();
    void hidesTheSecret();
    void refusesLineBreaksInHeaders_data();
    void refusesLineBreaksInHeaders();
    void encodesHeaders_data();
    void encodesHeaders();
    void signsIn_data();
    void signsIn();
    void refusesAWrongToken();
    void waitsForALateGreeting();
    void comesAgainWhenBusy();
    void carriesUnusualAddresses_data();
    void carriesUnusualAddresses();
    void saysWhenAnAddressIsTooUnusual();
    void foldsEndlessHeaders();
    void carriesFiles();
    void limitsFiles();
    void keepsMessagesAsJson();
    void arrivesThroughARealServer_data();
    void arrivesThroughARealServer();

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

void TestSmtp::carriesUnusualAddresses_data()
{
    QTest::addColumn<QString>("address");
    const QString unique = QString::fromLatin1(QUuid::createUuid().toRfc4122().toHex());
    QTest::newRow("quotes") << u"\"a.%1\"@example.org"_s.arg(unique);
    QTest::newRow("escaped quote") << u"\"a\\\"%1\"@example.org"_s.arg(unique);
    QTest::newRow("at sign in quotes") << u"\"a@%1\"@example.org"_s.arg(unique);
    QTest::newRow("plus and friends") << u"a+b!#$%&'*/=?^`{|}~-%1@example.org"_s.arg(unique);
    QTest::newRow("utf-8") << u"żółć-%1@example.org"_s.arg(unique);
    QTest::newRow("other script") << u"用户%1@example.org"_s.arg(unique);
    QTest::newRow("long") << unique + QString(32, u'a') + u"@example.org"_s;
}

void TestSmtp::carriesUnusualAddresses()
{
    QFETCH(QString, address);
    const MailMessage message = TestMailServer::mailTo(address);
    QVERIFY(check(message));
    const auto reply = send(message, TestMailServer::of(Kind::StartTls));
    QVERIFY(reply);
    QVERIFY2(reply->error() == QNetworkReply::NoError, qPrintable(said(*reply, true).join(u'\n')));
    // The server takes quotes away where they are not needed.
    const auto mails = TestMailServer::mailsTo(address) + TestMailServer::mailsTo(QString(address).remove(u'"'));
    QVERIFY(!mails.isEmpty());
    QVERIFY(mails.first()["raw"_L1].toString().contains(u"To: <%1>"_s.arg(address)));
}

void TestSmtp::saysWhenAnAddressIsTooUnusual()
{
    const MailMessage message = TestMailServer::mailTo(u"żółć@example.org"_s); // this server knows no SMTPUTF8
    const auto reply = send(message, TestMailServer::of(Kind::Plain));
    QVERIFY(reply);
    QCOMPARE(reply->error(), QNetworkReply::ContentOperationNotPermittedError);
    QVERIFY(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 500);
    for (const QString &bad : {u"a b@example.org"_s, u"a@b>\x01@example.org"_s, u"nobody"_s, u"@example.org"_s, u"a@"_s})
        QVERIFY2(!check(TestMailServer::mailTo(bad)), qPrintable(bad));
}

void TestSmtp::foldsEndlessHeaders()
{
    MailMessage message = TestMailServer::mailTo(TestMailServer::newAddress());
    message.subject = QString(2500, u's');
    message.senderName = QString(1200, u'n');
    message.text = QString(998, u'x') + u'\n' + QString(999, u'y') + u"\nend"_s;
    const auto reply = send(message, TestMailServer::of(Kind::Implicit));
    QVERIFY(reply);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    const QJsonObject mail = TestMailServer::mailsTo(message.recipient).value(0);
    QCOMPARE(mail["subject"_L1].toString(), message.subject);
    QVERIFY(mail["from"_L1].toString().remove(u' ').startsWith(message.senderName)); // the parser parts the words
    QCOMPARE(mail["text"_L1].toString().replace(u"\r\n"_s, u"\n"_s).trimmed(), message.text);
    QVERIFY(mail["longest_line"_L1].toInt() <= 998);
}

void TestSmtp::carriesFiles()
{
    MailMessage message = TestMailServer::mailTo(TestMailServer::newAddress());
    QByteArray bytes;
    for (int i = 0; i < 70'000; ++i)
        bytes.append(char(i % 251));
    message.attachments = {{u"Grüße; \"no\" 日本.bin"_s, u"application/octet-stream"_s, bytes},
                           {u"empty.txt"_s, u"text/plain"_s, {}}};
    const auto reply = send(message, TestMailServer::of(Kind::StartTls));
    QVERIFY(reply);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    const QJsonObject mail = TestMailServer::mailsTo(message.recipient).value(0);
    const QJsonArray files = mail["attachments"_L1].toArray();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files.at(0)["name"_L1].toString(), message.attachments.first().name);
    QCOMPARE(files.at(0)["type"_L1].toString(), u"application/octet-stream"_s);
    QCOMPARE(QByteArray::fromBase64(files.at(0)["content"_L1].toString().toLatin1()), bytes);
    QCOMPARE(files.at(1)["name"_L1].toString(), u"empty.txt"_s);
    QCOMPARE(mail["text"_L1].toString().trimmed(), message.text);
    QVERIFY(mail["defects"_L1].toArray().isEmpty());
}

void TestSmtp::limitsFiles()
{
    MailMessage message = TestMailServer::mailTo(TestMailServer::newAddress());
    message.attachments = {{u"a"_s, u"text/plain"_s, QByteArray(MostAttachedBytes, 'a')}};
    QVERIFY(check(message));
    message.attachments.append({u"b"_s, u"text/plain"_s, "b"});
    QCOMPARE(check(message).error().fields,
             (FieldErrors{{u"attachments"_s, Violation::TooManyBytes, int(MostAttachedBytes)}}));
    message.attachments = {{u"a\r\nBcc: b@example.org"_s, u"text/plain"_s, "a"}};
    QCOMPARE(check(message).error().fields, (FieldErrors{{u"attachments"_s, Violation::Invalid}}));
    message.attachments.clear();
    message.listUnsubscribe = u"mailto:a@b\r\nBcc: c@d"_s;
    QCOMPARE(check(message).error().fields, (FieldErrors{{u"list_unsubscribe"_s, Violation::LineBreak}}));
    QVERIFY(!attachmentFrom(u"/there/is/no/such/file"_s));
}

void TestSmtp::keepsMessagesAsJson()
{
    MailMessage message = TestMailServer::mailTo(TestMailServer::newAddress());
    message.listUnsubscribe = u"mailto:leave@example.org"_s;
    message.attachments = {{u"a.bin"_s, u"application/octet-stream"_s, QByteArray("\0\xff\x01", 3)}};
    QCOMPARE(messageFromJson(toJson(message)), message);
}

void TestSmtp::arrivesThroughARealServer_data()
{
    QTest::addColumn<QString>("address");
    const QString unique = QString::fromLatin1(QUuid::createUuid().toRfc4122().toHex());
    QTest::newRow("plain") << u"%1@example.org"_s.arg(unique);
    QTest::newRow("quotes") << u"\"a.%1\"@example.org"_s.arg(unique);
    QTest::newRow("utf-8") << u"żółć-%1@example.org"_s.arg(unique);
}

// Exim delivers to a Maildir, which Python's parser reads: each field has to be what was sent.
void TestSmtp::arrivesThroughARealServer()
{
    QFETCH(QString, address);
    MailMessage message = TestMailServer::mailTo(address);
    message.senderName = u"Zoë \"the\" Łukasz, 日本"_s;
    message.subject = u"Grüße an 渡辺 — "_s + u"ой "_s.repeated(60);
    message.text = u"one\n.\n..two dots\nFrom me\n"_s + QString(3000, u'x') + u"\nümläut € =3D\n"_s;
    message.html = u"<p>日本語 &amp; "_s + QString(1500, u'y') + u"</p>\n"_s;
    message.listUnsubscribe = u"mailto:leave@example.org?subject=a b"_s;
    message.attachments = {{u"Überblick.txt"_s, u"text/plain"_s, "1\r\n2\r\n"}, {u"b.bin"_s, u"application/pdf"_s, QByteArray("\0\1\2", 3)}};
    const auto reply = send(message, TestMailServer::of(Kind::Exim), TestMailServer::password(Kind::Exim));
    QVERIFY(reply);
    QVERIFY2(reply->error() == QNetworkReply::NoError, qPrintable(said(*reply, true).join(u'\n')));
    const auto mails = TestMailServer::deliveredTo(address, 1);
    QCOMPARE(mails.size(), 1);
    const QJsonObject &mail = mails.first();
    QCOMPARE(mail["return_path"_L1].toString(), u"<%1>"_s.arg(message.senderAddress));
    QCOMPARE(mail["from_name"_L1].toString(), message.senderName);
    QCOMPARE(mail["from_address"_L1].toString(), message.senderAddress);
    QCOMPARE(mail["to_address"_L1].toString().remove(u'"'), QString(address).remove(u'"'));
    QCOMPARE(mail["subject"_L1].toString(), message.subject);
    QCOMPARE(mail["message_id"_L1].toString(), u"<%1>"_s.arg(message.messageId));
    QCOMPARE(QDateTime::fromString(mail["date"_L1].toString(), Qt::RFC2822Date), message.date);
    QCOMPARE(mail["list_unsubscribe"_L1].toString(), u"<mailto:leave@example.org?subject=a%20b>"_s);
    QCOMPARE(mail["text"_L1].toString().replace(u"\r\n"_s, u"\n"_s), message.text);
    QCOMPARE(mail["html"_L1].toString().replace(u"\r\n"_s, u"\n"_s), message.html);
    QCOMPARE(mail["mime_version"_L1].toString(), u"1.0"_s);
    const QJsonArray files = mail["attachments"_L1].toArray();
    QCOMPARE(files.size(), 2);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(files.at(i)["name"_L1].toString(), message.attachments.at(i).name);
        QCOMPARE(files.at(i)["type"_L1].toString(), message.attachments.at(i).type);
        QCOMPARE(QByteArray::fromBase64(files.at(i)["content"_L1].toString().toLatin1()),
                 message.attachments.at(i).content);
    }
    QVERIFY(mail["defects"_L1].toArray().isEmpty());
    QVERIFY(mail["longest_line"_L1].toInt() <= 998);
}

QTEST_GUILESS_MAIN(TestSmtp)
#include "tst_smtp.moc"
