// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/crypto/crypto.h>
#include <core/crypto/digest.h>
#include <core/crypto/passwordgenerator.h>
#include <core/crypto/passwordhash.h>
#include <core/crypto/passwordstrength.h>
#include <core/crypto/token.h>

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;
using Reason = PasswordStrength::Reason;

namespace {

constexpr int QuickCost = 4; ///< the least that bcrypt takes

Secret secret(const QString &text)
{
    return Secret(text);
}

PasswordPolicy policyOfLengths(int minimum, int maximum)
{
    PasswordPolicy policy;
    policy.minimumLength = minimum;
    policy.maximumLength = maximum;
    return policy;
}

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

} // namespace

class TestCrypto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(ensureCrypto().has_value()); }
    void hashesLikePhoenixKit();
    void saltsEveryHash();
    void verifiesKnownHashes_data();
    void verifiesKnownHashes();
    void refusesWrongPasswords_data();
    void refusesWrongPasswords();
    void looksAtSeventyTwoBytes();
    void refusesToHash_data();
    void refusesToHash();
    void digestsKnownVectors_data();
    void digestsKnownVectors();
    void digestsDevicesAndFiles();
    void signsKnownVectors_data();
    void signsKnownVectors();
    void makesTokens();
    void encodesForLinks_data();
    void encodesForLinks();
    void refusesWrongTokens_data();
    void refusesWrongTokens();
    void storesTokensHashed();
    void generatesReadablePasswords();
    void generatesWithinLengths_data();
    void generatesWithinLengths();
    void generatesWhatPolicyAsksFor();
    void neverGeneratesTwice();
    void judgesStrength_data();
    void judgesStrength();
};

void TestCrypto::hashesLikePhoenixKit()
{
    const auto hash = hashPassword(secret(u"correct horse"_s), 12);
    QVERIFY(hash.has_value());
    QVERIFY2(matches(*hash, uR"(\$2b\$12\$[./A-Za-z0-9]{53})"_s), qPrintable(*hash));
    QVERIFY(verifyPassword(secret(u"correct horse"_s), *hash));
    QVERIFY(!verifyPassword(secret(u"correct horsf"_s), *hash));
}

void TestCrypto::saltsEveryHash()
{
    const auto first = hashPassword(secret(u"password of Ann"_s), QuickCost);
    const auto second = hashPassword(secret(u"password of Ann"_s), QuickCost);
    QVERIFY(first.has_value() && second.has_value());
    QVERIFY(*first != *second);
    QVERIFY(verifyPassword(secret(u"password of Ann"_s), *first));
    QVERIFY(verifyPassword(secret(u"password of Ann"_s), *second));
}

void TestCrypto::verifiesKnownHashes_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("hash");
    QTest::newRow("openwall 1") << u"U*U"_s
                                << u"$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"_s;
    QTest::newRow("openwall 2") << u"U*U*"_s
                                << u"$2a$05$CCCCCCCCCCCCCCCCCCCCC.VGOzA784oUp/Z0DY336zx7pLYAy0lwK"_s;
    QTest::newRow("openwall 3") << u"U*U*U"_s
                                << u"$2a$05$XXXXXXXXXXXXXXXXXXXXXOAcXxm9kjPGEMsLznoKqmqw7tc8WCx4a"_s;
    QTest::newRow("jbcrypt") << u"abc"_s << u"$2a$06$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0i"_s;
    QTest::newRow("cost 12") << u"correct horse"_s
                             << u"$2b$12$abcdefghijklmnopqrstuuFDJRuYeKkCzo3Wy7h8SxhBSHBAHiPK2"_s;
    QTest::newRow("openwall, behind 72 bytes")
        << u"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789chars after 72 are ignored"_s
        << u"$2a$05$abcdefghijklmnopqrstuu5s2v8.iXieOjg/.AySBTTZIIVFJeBui"_s;
}

void TestCrypto::verifiesKnownHashes()
{
    QFETCH(QString, password);
    QFETCH(QString, hash);
    QVERIFY(verifyPassword(secret(password), hash));
    QVERIFY(!verifyPassword(secret(u"x"_s + password), hash));
}

void TestCrypto::refusesWrongPasswords_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("hash");
    const QString hash = u"$2a$06$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0i"_s;
    QTest::newRow("another case") << u"Abc"_s << hash;
    QTest::newRow("a blank behind") << u"abc "_s << hash;
    QTest::newRow("empty") << QString() << hash;
    QTest::newRow("empty, its own hash")
        << QString() << u"$2a$05$CCCCCCCCCCCCCCCCCCCCC.7uG0VCzI2bS7j6ymqJi9CdcdxiRTWNy"_s;
    QTest::newRow("NUL behind") << u"abc"_s + QChar(QChar::Null) + u"def"_s << hash;
    QTest::newRow("other kind") << u"abc"_s << QString(hash).replace(0, 4, u"$2y$"_s);
    QTest::newRow("cut hash") << u"abc"_s << hash.chopped(1);
    QTest::newRow("longer hash") << u"abc"_s << hash + u'.';
    QTest::newRow("no hash") << u"abc"_s << QString();
    QTest::newRow("plain text") << u"abc"_s << u"abc"_s;
    QTest::newRow("impossible cost") << u"abc"_s << QString(hash).replace(4, 2, u"99"_s);
    QTest::newRow("one letter of the hash differs") << u"abc"_s << hash.chopped(1) + u'j';
}

void TestCrypto::refusesWrongPasswords()
{
    QFETCH(QString, password);
    QFETCH(QString, hash);
    QVERIFY(!verifyPassword(secret(password), hash));
}

void TestCrypto::looksAtSeventyTwoBytes()
{
    const QString seventyTwo(72, u'x');
    const auto hash = hashPassword(secret(seventyTwo), QuickCost);
    QVERIFY(hash.has_value());
    QVERIFY(verifyPassword(secret(seventyTwo + u"whatever"_s), *hash));
    QVERIFY(verifyPassword(secret(seventyTwo + QString(1000, u'y')), *hash));
    QVERIFY(!verifyPassword(secret(seventyTwo.chopped(1)), *hash));
    // Bytes count, not characters: 36 of these fill bcrypt.
    const auto accented = hashPassword(secret(QString(36, u'é')), QuickCost);
    QVERIFY(verifyPassword(secret(QString(36, u'é') + u'a'), *accented));
    QVERIFY(!verifyPassword(secret(QString(35, u'é') + u'a'), *accented));
}

void TestCrypto::refusesToHash_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("cost");
    QTest::addColumn<Error>("error");
    QTest::newRow("empty") << QString() << QuickCost << Error::invalid(u"password"_s, Violation::Blank);
    QTest::newRow("NUL") << u"abc"_s + QChar(QChar::Null) << QuickCost
                         << Error::invalid(u"password"_s, Violation::LineBreak);
    QTest::newRow("cost too low") << u"abc"_s << 3 << Error::of(Error::Kind::Internal);
    QTest::newRow("cost too high") << u"abc"_s << 32 << Error::of(Error::Kind::Internal);
}

void TestCrypto::refusesToHash()
{
    QFETCH(QString, password);
    QFETCH(int, cost);
    QFETCH(Error, error);
    const auto hash = hashPassword(secret(password), cost);
    QVERIFY(!hash.has_value());
    QCOMPARE(hash.error().kind, error.kind);
    QCOMPARE(hash.error().fields, error.fields);
}

void TestCrypto::digestsKnownVectors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("digest");
    QTest::newRow("empty") << QByteArray()
                           << u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s;
    QTest::newRow("abc") << QByteArray("abc")
                         << u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
    QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                << u"248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"_s;
    QTest::newRow("a million") << QByteArray(1'000'000, 'a')
                               << u"cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"_s;
    QTest::newRow("NUL") << QByteArray(1, '\0')
                         << u"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"_s;
}

void TestCrypto::digestsKnownVectors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, digest);
    QCOMPARE(sha256Hex(bytes), digest);
    QCOMPARE(sha256(bytes), QByteArray::fromHex(digest.toLatin1()));
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    QCOMPARE(sha256Of(device).value(), sha256(bytes));
}

void TestCrypto::digestsDevicesAndFiles()
{
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::read (QBuffer): device not open");
    QCOMPARE(sha256Of(closed).error().kind, Error::Kind::Internal);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"letter"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(1'000'000, 'a')), 1'000'000);
    file.close();
    QCOMPARE(sha256OfFile(file.fileName()).value(), sha256Hex(QByteArray(1'000'000, 'a')));
    const auto missing = sha256OfFile(folder.filePath(u"nowhere"_s));
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    QCOMPARE(missing.error().identifier, u"file_not_readable"_s);
}

void TestCrypto::signsKnownVectors_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("RFC 4231, 1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                                 << QByteArray(
                                        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("RFC 4231, 2") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                                 << QByteArray(
                                        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("RFC 4231, 6") << QByteArray(131, '\xaa')
                                 << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                                 << QByteArray(
                                        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

void TestCrypto::signsKnownVectors()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, bytes);
    QTEST(hmacSha256(key, bytes).toHex(), "code");
}

void TestCrypto::makesTokens()
{
    QSet<QByteArray> tokens;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray token = newToken();
        QCOMPARE(token.size(), 48);
        QVERIFY(matches(encodeToken(token), u"[A-Za-z0-9_-]{64}"_s));
        QCOMPARE(decodeToken(encodeToken(token)), token);
        tokens.insert(token);
    }
    QCOMPARE(tokens.size(), 1000);
}

void TestCrypto::encodesForLinks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("the two special letters") << QByteArray("\xfb\xff\xfe") << u"-__-"_s;
    QTest::newRow("one byte") << QByteArray("f") << u"Zg"_s;
    QTest::newRow("two bytes") << QByteArray("fo") << u"Zm8"_s;
    QTest::newRow("three bytes") << QByteArray("foo") << u"Zm9v"_s;
    QTest::newRow("NUL") << QByteArray(3, '\0') << u"AAAA"_s;
}

void TestCrypto::encodesForLinks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(encodeToken(bytes), text);
    QCOMPARE(decodeToken(text), bytes);
}

void TestCrypto::refusesWrongTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("padding") << u"Zg=="_s;
    QTest::newRow("alphabet of mails") << u"+//+"_s;
    QTest::newRow("impossible length") << u"Zm9vY"_s;
    QTest::newRow("loose bits") << u"Zh"_s;
    QTest::newRow("line break") << u"Zm9v\n"_s;
    QTest::newRow("blank") << u" Zm9v"_s;
    QTest::newRow("letter beyond ASCII") << u"Zm9é"_s;
}

void TestCrypto::refusesWrongTokens()
{
    QFETCH(QString, text);
    QVERIFY(!decodeToken(text).has_value());
}

void TestCrypto::storesTokensHashed()
{
    QCOMPARE(storedToken(QByteArray("abc")).toHex(),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(storedToken(newToken()).size(), 32);
}

void TestCrypto::generatesReadablePasswords()
{
    const QString syllables = u"([bdfgklmnprstvz][aeiou]){3}"_s;
    for (int i = 0; i < 100; ++i) {
        const QString password = generatePassword({}).reveal();
        QVERIFY2(matches(password.toLower(), u"(%1-){4}[2-9]{2}"_s.arg(syllables)), qPrintable(password));
        QVERIFY(password.at(0).isUpper());
    }
}

void TestCrypto::generatesWithinLengths_data()
{
    QTest::addColumn<int>("minimum");
    QTest::addColumn<int>("maximum");
    QTest::newRow("usual") << 8 << 72;
    QTest::newRow("long") << 40 << 72;
    QTest::newRow("longest") << 72 << 72;
    QTest::newRow("exactly the usual length") << 30 << 30;
    QTest::newRow("one less than the usual length") << 8 << 29;
    QTest::newRow("short") << 8 << 12;
    QTest::newRow("between two group lengths") << 31 << 36;
}

void TestCrypto::generatesWithinLengths()
{
    QFETCH(int, minimum);
    QFETCH(int, maximum);
    const auto length = generatePassword(policyOfLengths(minimum, maximum)).reveal().size();
    QVERIFY2(length >= minimum && length <= maximum, qPrintable(QString::number(length)));
}

void TestCrypto::generatesWhatPolicyAsksFor()
{
    for (const int longest : {12, 72}) {
        PasswordPolicy policy = policyOfLengths(8, longest);
        policy.requireUppercase = policy.requireLowercase = policy.requireDigit = policy.requireSpecial =
            true;
        for (int i = 0; i < 50; ++i) {
            const QString password = generatePassword(policy).reveal();
            for (const QString &kind : {u"[A-Z]"_s, u"[a-z]"_s, u"[0-9]"_s, u"[!?@#$%^&*_]"_s})
                QVERIFY2(QRegularExpression(kind).match(password).hasMatch(), qPrintable(password));
        }
    }
}

void TestCrypto::neverGeneratesTwice()
{
    QSet<QString> passwords;
    for (int i = 0; i < 200; ++i)
        passwords << generatePassword({}).reveal() << generatePassword(policyOfLengths(8, 12)).reveal();
    QCOMPARE(passwords.size(), 400);
}

void TestCrypto::judgesStrength_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("score");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("empty") << QString() << 0 << Reason::Empty;
    QTest::newRow("short") << u"x7$Kq"_s << 0 << Reason::TooShort;
    QTest::newRow("common") << u"PassWord123"_s << 0 << Reason::Common;
    QTest::newRow("one letter") << u"aaaaaaaaaaaa"_s << 0 << Reason::Repetition;
    QTest::newRow("one word twice") << u"kobafikobafi"_s << 0 << Reason::Repetition;
    QTest::newRow("alphabet") << u"abcdefghij"_s << 1 << Reason::Sequence;
    QTest::newRow("digits down") << u"987654321"_s << 1 << Reason::Sequence;
    QTest::newRow("keyboard") << u"qwertyuiop"_s << 1 << Reason::Sequence;
    QTest::newRow("e-mail") << u"annabel1987"_s << 1 << Reason::PersonalData;
    QTest::newRow("letters alone") << u"kobafitu"_s << 1 << Reason::OneKind;
    QTest::newRow("three kinds") << u"Kob4fitu"_s << 2 << Reason::None;
    QTest::newRow("name in something long") << u"Annabel!tumeso!rilano"_s << 4 << Reason::None;
    QTest::newRow("generated") << generatePassword({}).reveal() << 4 << Reason::None;
}

void TestCrypto::judgesStrength()
{
    QFETCH(QString, password);
    const PasswordStrength strength = passwordStrength(password, {u"annabel@example.com"_s, u"Ann"_s});
    QTEST(strength.reason, "reason");
    QTEST(strength.score, "score");
}

QTEST_GUILESS_MAIN(TestCrypto)
#include "tst_crypto.moc"
