// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/base/rawjson.h>
#include <core/base/textrules.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

class TestTextRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void measuresBothWays();
    void knowsWhiteSpace_data();
    void knowsWhiteSpace();
    void trims();
    void findsLineBreaks();
    void readsWholeNumbers_data();
    void readsWholeNumbers();
    void keepsTextOfValues_data();
    void keepsTextOfValues();
    void keepsAllButWhatIsSet();
    void keepsTheLastOfEqualKeys();
    void readsValues();
    void escapesKeys();
    void refusesWhatIsNoObject_data();
    void refusesWhatIsNoObject();
    void writesAnyValue_data();
    void writesAnyValue();
    void findsNulInside();
};

void TestTextRules::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("graphemes");
    QTest::addColumn<int>("codePoints");
    QTest::newRow("empty") << QString() << 0 << 0;
    QTest::newRow("ASCII") << u"Ann"_s << 3 << 3;
    QTest::newRow("composed") << u"é"_s << 1 << 1;
    QTest::newRow("combining mark") << u"e\u0301"_s << 1 << 2;
    QTest::newRow("beyond the basic plane") << u"\U0001F600"_s << 1 << 1;
    QTest::newRow("family") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s << 1 << 5;
    QTest::newRow("flags") << u"\U0001F1EA\U0001F1EA\U0001F1EB\U0001F1EE"_s << 2 << 4;
    QTest::newRow("Windows line break") << u"a\r\nb"_s << 3 << 4;
    QTest::newRow("Hangul parts") << u"\u1112\u1161\u11ab"_s << 1 << 3;
}

void TestTextRules::counts()
{
    QFETCH(QString, text);
    QTEST(graphemeCount(text), "graphemes");
    QTEST(codePointCount(text), "codePoints");
}

void TestTextRules::measuresBothWays()
{
    QVERIFY(!isLongerThan(u"Ann", 3));
    QVERIFY(isLongerThan(u"Anna", 3));
    QVERIFY(!isLongerThan(u"\U0001F600\U0001F600\U0001F600", 3));
    QVERIFY(isLongerThan(u"e\u0301e\u0301", 3));
    QVERIFY(!isLongerThan(u"", 0));
    QVERIFY(!hasMoreGraphemes(u"e\u0301e\u0301e\u0301", 3));
    QVERIFY(hasMoreGraphemes(u"e\u0301e\u0301e\u0301", 2));
}

void TestTextRules::knowsWhiteSpace_data()
{
    QTest::addColumn<QChar>("character");
    QTest::addColumn<bool>("isWhite");
    QTest::addColumn<bool>("isAscii");
    for (const char16_t c : {u' ', u'\t', u'\n', u'\v', u'\f', u'\r'})
        QTest::addRow("U+%04x", c) << QChar(c) << true << true;
    for (const char16_t c : {u'\u0085', u'\u00a0', u'\u1680', u'\u2000', u'\u200a', u'\u2028', u'\u2029',
                             u'\u202f', u'\u205f', u'\u3000'})
        QTest::addRow("U+%04x", c) << QChar(c) << true << false;
    for (const char16_t c : {u'a', u'\u0000', u'\u001c', u'\u200b', u'\u2060', u'\ufeff', u'\u180e'})
        QTest::addRow("U+%04x", c) << QChar(c) << false << false;
}

void TestTextRules::knowsWhiteSpace()
{
    QFETCH(QChar, character);
    QTEST(isWhiteSpace(character), "isWhite");
    QTEST(isAsciiSpace(character), "isAscii");
    QTEST(isBlank(QString(3, character)), "isWhite");
    QVERIFY(!isBlank(QString(character) + u'a'));
}

void TestTextRules::trims()
{
    QVERIFY(isBlank(u""));
    QCOMPARE(trimmedText(u"\u00a0 a b\t\u3000").toString(), u"a b"_s);
    QCOMPARE(trimmedText(u" \n ").toString(), QString());
    QCOMPARE(trimmedText(u"\u200ba\u200b").toString(), u"\u200ba\u200b"_s);
}

void TestTextRules::findsLineBreaks()
{
    const QString nul = u"a"_s + QChar(QChar::Null) + u"b"_s;
    QVERIFY(containsNul(QStringView(nul)));
    QVERIFY(!containsNul(QStringView(u"a\nb")));
    for (const QString &text : {nul, u"a\n"_s, u"\ra"_s})
        QVERIFY(containsLineBreakOrNul(text));
    QVERIFY(!containsLineBreakOrNul(u"a\tb"));
}

void TestTextRules::readsWholeNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNumber");
    for (const QString &text : {u"0"_s, u"-5"_s, u"+12"_s, u"007"_s, u"12345678901234567890"_s})
        QTest::addRow("%s", qPrintable(text)) << text << true;
    for (const QString &text :
         {u""_s, u"+"_s, u"-"_s, u"--1"_s, u"1.0"_s, u" 1"_s, u"1 "_s, u"0x1"_s, u"1e3"_s, u"\u0661"_s})
        QTest::addRow("not '%s'", qPrintable(text)) << text << false;
    QTest::newRow("line break") << u"1\n"_s << false;
}

void TestTextRules::readsWholeNumbers()
{
    QFETCH(QString, text);
    QTEST(isIntegerText(text), "isNumber");
}

void TestTextRules::keepsTextOfValues_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value :
         {"1.0", "12345678901234567890", "-0", "1e400", "0.1000", "1E+2", "\"\\u00e9\\/\"", "null", "true",
          "[1.0,{\"a\":[2.50]}]", "{\"b\":1.0,\"a\":\"}\"}", "\"\\\"},{\""})
        QTest::newRow(value) << QString::fromLatin1(value);
}

void TestTextRules::keepsTextOfValues()
{
    QFETCH(QString, value);
    auto object = RawJsonObject::parse(u" { \"z\" : %1 , \"a\" : 1 } "_s.arg(value));
    QVERIFY(object.has_value());
    QCOMPARE(object->text(), u"{\"z\":%1,\"a\":1}"_s.arg(value));
    object->set(u"a"_s, u"new"_s);
    object->set(u"b"_s, QJsonObject{{u"c"_s, 2}});
    QCOMPARE(object->text(), u"{\"z\":%1,\"a\":\"new\",\"b\":{\"c\":2}}"_s.arg(value));
    object->remove(u"a"_s);
    object->remove(u"nobody"_s);
    QCOMPARE(object->text(), u"{\"z\":%1,\"b\":{\"c\":2}}"_s.arg(value));
}

void TestTextRules::keepsAllButWhatIsSet()
{
    auto object = RawJsonObject::parse(u"{}"_s);
    QVERIFY(object.has_value());
    QCOMPARE(object->text(), u"{}"_s);
    object->set(u"number"_s, qint64{9007199254740993});
    object->set(u"null"_s, QJsonValue());
    QCOMPARE(object->text(), u"{\"number\":9007199254740993,\"null\":null}"_s);
}

void TestTextRules::keepsTheLastOfEqualKeys()
{
    const auto object = RawJsonObject::parse(uR"({"a":1,"b":2,"\u0061":3.0})"_s);
    QCOMPARE(object->text(), uR"({"a":3.0,"b":2})"_s);
}

void TestTextRules::readsValues()
{
    const auto object = RawJsonObject::parse(uR"({"text":"Ann","list":[1,"x"],"null":null,"é":1.0})"_s);
    QCOMPARE(object->value(u"text"_s), QJsonValue(u"Ann"_s));
    QCOMPARE(object->value(u"list"_s), QJsonValue(QJsonArray{1, u"x"_s}));
    QCOMPARE(object->value(u"null"_s), QJsonValue());
    QCOMPARE(object->value(u"é"_s), QJsonValue(1));
    QVERIFY(!object->value(u"nobody"_s).has_value());
}

void TestTextRules::escapesKeys()
{
    auto object = RawJsonObject::parse(uR"({"a\"b\\c":1})"_s);
    QCOMPARE(object->value(u"a\"b\\c"_s), QJsonValue(1));
    object->set(u"line\nbreak"_s, 2);
    QCOMPARE(object->text(), uR"({"a\"b\\c":1,"line\nbreak":2})"_s);
    QCOMPARE(RawJsonObject::parse(object->text())->value(u"line\nbreak"_s), QJsonValue(2));
}

void TestTextRules::refusesWhatIsNoObject_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " ", "null", "[]", "\"{}\"", "{", "{\"a\"}", "{\"a\":}", "{\"a\":1",
                             "{\"a\":1,}", "{a:1}", "{\"a\":1}x", "{\"a\":\"x}", "{,}", "{}{}"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestTextRules::refusesWhatIsNoObject()
{
    QFETCH(QString, text);
    QVERIFY(!RawJsonObject::parse(text).has_value());
}

void TestTextRules::writesAnyValue_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("null") << QJsonValue() << QByteArray("null");
    QTest::newRow("text") << QJsonValue(u"a\"é"_s) << QByteArray("\"a\\\"é\"");
    QTest::newRow("whole number") << QJsonValue(qint64{9007199254740993}) << QByteArray("9007199254740993");
    QTest::newRow("fraction") << QJsonValue(0.5) << QByteArray("0.5");
    QTest::newRow("boolean") << QJsonValue(false) << QByteArray("false");
    QTest::newRow("list") << QJsonValue(QJsonArray{1, QJsonArray{}}) << QByteArray("[1,[]]");
}

void TestTextRules::writesAnyValue()
{
    QFETCH(QJsonValue, value);
    QTEST(jsonText(value), "text");
}

void TestTextRules::findsNulInside()
{
    const QString nul(1, QChar(QChar::Null));
    QVERIFY(containsNul(QJsonValue(nul)));
    QVERIFY(containsNul(QJsonValue(QJsonArray{1, QJsonArray{nul}})));
    QVERIFY(containsNul(QJsonValue(QJsonObject{{u"a"_s, QJsonObject{{nul, 1}}}})));
    QVERIFY(!containsNul(QJsonValue(QJsonObject{{u"a"_s, QJsonArray{u"b"_s, 0, QJsonValue()}}})));
}

QTEST_APPLESS_MAIN(TestTextRules)
#include "tst_textrules.moc"
