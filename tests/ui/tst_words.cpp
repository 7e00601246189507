// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/text/errortext.h>
#include <ui/text/fieldtext.h>
#include <ui/text/timetext.h>

#include <QLocale>
#include <QScopeGuard>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

namespace {

FieldDefinition field(const QString &key, const QString &label, const QString &type,
                      const QStringList &options = {})
{
    FieldDefinition definition;
    definition.key = key;
    definition.label = label;
    definition.type = type;
    definition.options = options;
    return definition;
}

FieldDefinitions definitions()
{
    return {field(u"department"_s, u"Department"_s, u"select"_s, {u"Design"_s, u"Engineering"_s}),
            field(u"newsletter"_s, u"Newsletter"_s, u"boolean"_s)};
}

} // namespace

/// The words that people read: times, conditions, what went wrong.
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relativeTimes_data();
    void relativeTimes();
    void absoluteTimes();
    void conditionsInWords_data();
    void conditionsInWords();
    void everyErrorIsSentence();
    void everyViolationHasItsWords();
};

void TestWords::relativeTimes_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    constexpr qint64 day = 86400;
    QTest::newRow("now") << qint64{0} << u"just now"_s;
    QTest::newRow("a moment") << qint64{-59} << u"just now"_s;
    QTest::newRow("minutes") << qint64{-150} << u"2 minutes ago"_s;
    QTest::newRow("last minute") << qint64{-3599} << u"59 minutes ago"_s;
    QTest::newRow("hours") << qint64{-2 * 3600} << u"2 hours ago"_s;
    QTest::newRow("days") << -3 * day << u"3 days ago"_s;
    QTest::newRow("last day") << -30 * day << u"30 days ago"_s;
    QTest::newRow("months") << -70 * day << u"2 months ago"_s;
    QTest::newRow("years") << -800 * day << u"2 years ago"_s;
    QTest::newRow("soon") << qint64{120} << u"in 2 minutes"_s;
    QTest::newRow("one day") << 5 * day << u"in 5 days"_s;
}

void TestWords::relativeTimes()
{
    QFETCH(qint64, seconds);
    const QDateTime now(QDate(2026, 1, 31), QTime(12, 0), QTimeZone::utc());
    QTEST(relativeTime(now.addSecs(seconds), now), "words");
    QCOMPARE(relativeTime({}, now), u"—"_s);
}

void TestWords::absoluteTimes()
{
    const QDateTime time(QDate(2026, 1, 31), QTime(17, 5, 9), QTimeZone::utc());
    const QByteArray here = qgetenv("TZ");
    const auto back = qScopeGuard([here] { here.isNull() ? qunsetenv("TZ") : qputenv("TZ", here); });
    qputenv("TZ", "UTC"); // nothing is said twice
    QCOMPARE(absoluteTime(time), QLocale().toString(time, QLocale::LongFormat));
    qputenv("TZ", "Asia/Tokyo");
    QVERIFY(absoluteTime(time).endsWith(u"(2026-01-31 17:05:09 UTC)"_s));
    QCOMPARE(absoluteTime(time.toLocalTime()), absoluteTime(time));
    QVERIFY(absoluteTime(time).contains(QLocale().toString(time.toLocalTime().time(), u"mm:ss"_s)));
    QCOMPARE(absoluteTime({}), QString());
}

void TestWords::conditionsInWords_data()
{
    using Operator = UserCondition::Operator;
    QTest::addColumn<UserCondition>("condition");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &field, Operator op, const QString &value, const QString &words) {
        QTest::newRow(qPrintable(words)) << UserCondition{field, op, value} << words;
    };
    row(u"email"_s, Operator::Contains, u"smith"_s, u"E-mail contains “smith”"_s);
    row(u"email"_s, Operator::Is, u"%2 & %1"_s, u"E-mail is “%2 & %1”"_s);
    row(u"inserted_at"_s, Operator::InLast, u"7d"_s, u"Registered in the last 7 days"_s);
    row(u"inserted_at"_s, Operator::NotInLast, u"12h"_s, u"Registered not in the last 12 hours"_s);
    row(u"inserted_at"_s, Operator::Before, u"2026-01-31"_s, u"Registered before “2026-01-31”"_s);
    row(u"is_active"_s, Operator::Is, u"false"_s, u"Inactive"_s);
    row(u"confirmed_at"_s, Operator::IsEmpty, {}, u"Not confirmed"_s);
    row(u"confirmed_at"_s, Operator::IsNotEmpty, {}, u"Confirmed"_s);
    row(u"username"_s, Operator::IsEmpty, {}, u"Username is empty"_s);
    row(u"roles"_s, Operator::IsNot, u"Editor"_s, u"Role is not “Editor”"_s);
    row(u"custom.department"_s, Operator::Is, u"1"_s, u"Department is “Engineering”"_s);
    row(u"custom.newsletter"_s, Operator::Is, u"true"_s, u"Newsletter is “Yes”"_s);
    row(u"nonsense"_s, Operator::Is, u"1"_s, u"nonsense"_s);
}

void TestWords::conditionsInWords()
{
    QFETCH(UserCondition, condition);
    QTEST(conditionText(condition, definitions()), "words");
}

void TestWords::everyErrorIsSentence()
{
    QSet<QString> known;
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::Internal); ++kind) {
        const QString text = sentence(Error::of(static_cast<Error::Kind>(kind)));
        QVERIFY2(text.size() > 10 && text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!known.contains(text), qPrintable(text));
        known.insert(text);
    }
    QVERIFY(!known.contains(sentence(Error::denied(u"account_inactive"_s))));
    QCOMPARE(sentence(Error::denied(u"never_heard_of"_s)), sentence(Error::of(Error::Kind::Denied)));
}

void TestWords::everyViolationHasItsWords()
{
    QHash<QString, Violation> known;
    for (int i = 0; i <= static_cast<int>(Violation::UnknownValue); ++i) {
        const auto violation = static_cast<Violation>(i);
        const QString text = fieldMessage({u"email"_s, violation, 7});
        QVERIFY2(!text.isEmpty(), QByteArray::number(i));
        // An empty custom field and an empty column are told in the same words on purpose.
        if (violation != Violation::FieldRequired)
            QVERIFY2(!known.contains(text), qPrintable(text));
        known.insert(text, violation);
    }
    QVERIFY(fieldMessage({u"email"_s, Violation::TooLong, 160}).contains(u"160"_s));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
