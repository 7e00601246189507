// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "smtptest.h"

#include <core/net/mailheaders.h>

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace steward;

/// What a mail carries arrives as it was written, also through a real server.
class TestMailContent : public SmtpTest
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryCharacter();
    void refusesLineBreaksInHeaders_data();
    void refusesLineBreaksInHeaders();
    void encodesHeaders_data();
    void encodesHeaders();
    void carriesUnusualAddresses_data();
    void carriesUnusualAddresses();
    void writesForeignDomainsInAscii();
    void saysWhenAnAddressIsTooUnusual();
    void foldsEndlessHeaders();
    void carriesFiles();
    void limitsFiles();
    void keepsMessagesAsJson();
    void arrivesThroughARealServer_data();
    void arrivesThroughARealServer();
};

void TestMailContent::keepsEveryCharacter()
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

void TestMailContent::refusesLineBreaksInHeaders_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString MailMessage::*>("member");
    QTest::newRow("sender_name") << u"sender_name"_s << &MailMessage::senderName;
    QTest::newRow("sender_address") << u"sender_address"_s << &MailMessage::senderAddress;
    QTest::newRow("recipient") << u"recipient"_s << &MailMessage::recipient;
    QTest::newRow("subject") << u"subject"_s << &MailMessage::subject;
}

void TestMailContent::refusesLineBreaksInHeaders()
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

void TestMailContent::encodesHeaders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("plain") << u"Reset your password"_s << QByteArray("Reset your password");
    QTest::newRow("umlaut") << u"Grüße"_s << QByteArray("=?utf-8?B?R3LDvMOfZQ==?=");
    QTest::newRow("looks encoded") << u"=?x"_s << QByteArray("=?utf-8?B?PT94?=");
}

void TestMailContent::encodesHeaders()
{
    QFETCH(QString, text);
    QTEST(encodedHeaderText(text), "encoded");
    for (const QByteArray &line : encodedHeaderText(u"渡辺👩‍👩‍👧‍👦"_s.repeated(40)).split('\n'))
        QVERIFY(line.size() <= 78);
}

void TestMailContent::carriesUnusualAddresses_data()
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

void TestMailContent::carriesUnusualAddresses()
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

void TestMailContent::writesForeignDomainsInAscii()
{
    QCOMPARE(mailAddress(u"Ann@Example.ORG"_s), QByteArray("Ann@Example.ORG"));
    QCOMPARE(mailAddress(u"żółć@bücher.example"_s), u"żółć@xn--bcher-kva.example"_s.toUtf8());
    const QString name = QUuid::createUuid().toString(QUuid::Id128);
    MailMessage message = TestMailServer::mailTo(name + u"@bücher.example"_s);
    message.senderAddress = u"site@straßen.example"_s;
    message.messageId = newMessageId(message.senderAddress);
    const auto reply = send(message, TestMailServer::of(Kind::Plain)); // a server that knows no SMTPUTF8
    QVERIFY(reply);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    const QString envelope = said(*reply, false).join(u'\n');
    QVERIFY2(envelope.contains(u"RCPT TO:<%1@xn--bcher-kva.example>"_s.arg(name)), qPrintable(envelope));
    QVERIFY(!envelope.contains(u"SMTPUTF8"_s));
    const auto mails = TestMailServer::mailsTo(name + u"@xn--bcher-kva.example"_s);
    QCOMPARE(mails.size(), 1);
    const QString headers = mails.first()["raw"_L1].toString().section(u"\r\n\r\n"_s, 0, 0);
    QVERIFY2(std::ranges::all_of(headers, [](QChar c) { return c < QChar(0x80); }), qPrintable(headers));
}

void TestMailContent::saysWhenAnAddressIsTooUnusual()
{
    const MailMessage message = TestMailServer::mailTo(u"żółć@example.org"_s); // this server knows no SMTPUTF8
    const auto reply = send(message, TestMailServer::of(Kind::Plain));
    QVERIFY(reply);
    QCOMPARE(reply->error(), QNetworkReply::OperationNotImplementedError);
    QVERIFY(!said(*reply, false).contains(u"DATA"_s)); // the server was given nothing it cannot carry
    QVERIFY(TestMailServer::mailsTo(message.recipient).isEmpty());
    for (const QString &bad : {u"a b@example.org"_s, u"a@b>\x01@example.org"_s, u"nobody"_s, u"@example.org"_s, u"a@"_s})
        QVERIFY2(!check(TestMailServer::mailTo(bad)), qPrintable(bad));
}

void TestMailContent::foldsEndlessHeaders()
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

void TestMailContent::carriesFiles()
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

void TestMailContent::limitsFiles()
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

void TestMailContent::keepsMessagesAsJson()
{
    MailMessage message = TestMailServer::mailTo(TestMailServer::newAddress());
    message.listUnsubscribe = u"mailto:leave@example.org"_s;
    message.attachments = {{u"a.bin"_s, u"application/octet-stream"_s, QByteArray("\0\xff\x01", 3)}};
    QCOMPARE(messageFromJson(toJson(message)), message);
}

void TestMailContent::arrivesThroughARealServer_data()
{
    QTest::addColumn<QString>("address");
    const QString unique = QString::fromLatin1(QUuid::createUuid().toRfc4122().toHex());
    QTest::newRow("plain") << u"%1@example.org"_s.arg(unique);
    QTest::newRow("quotes") << u"\"a.%1\"@example.org"_s.arg(unique);
    QTest::newRow("utf-8") << u"żółć-%1@example.org"_s.arg(unique);
}

// Exim delivers to a Maildir, which Python's parser reads: each field has to be what was sent.
void TestMailContent::arrivesThroughARealServer()
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

QTEST_GUILESS_MAIN(TestMailContent)
#include "tst_mailcontent.moc"
