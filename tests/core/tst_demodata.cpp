// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "../support/testdatabase.h"

#include <core/base/clock.h>
#include <core/db/statement.h>
#include <core/workspace/demodata.h>
#include <core/workspace/demonames.h>
#include <core/workspace/demopeople.h>
#include <core/workspace/workspaceschema.h>

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace steward;

class TestDemoData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesNamesInAscii_data();
    void writesNamesInAscii();
    void repeatsItselfWithTheSameSeed();
    void differsWithAnotherSeed();
    void makesAsManyPeopleAsAsked_data();
    void makesAsManyPeopleAsAsked();
    void namesNobodyTwice();
    void keepsTheLimitsOfEachField();
    void choosesOptionsByTheirPlace();
    void livesInReservedNetworks();
    void keepsTheShares();
    void comesFromManyCultures();
    void registersInTime();
    void fillsAWorkspace_data();
    void fillsAWorkspace();
    void refusesAWorkspaceWithPeople();

private:
    static DemoOptions options(int people = 5000)
    {
        DemoOptions options;
        options.people = people;
        options.until = QDateTime({2026, 3, 1}, QTime(0, 0), QTimeZone::utc());
        options.bcryptCost = 4;
        return options;
    }
    static QList<DemoPerson> invent(const DemoOptions &options)
    {
        DemoRandom random(options.seed);
        return inventPeople(random, options);
    }

    QList<DemoPerson> m_people;
};

Q_DECLARE_METATYPE(steward::Dialect)

void TestDemoData::initTestCase()
{
    m_people = invent(options());
}

void TestDemoData::writesNamesInAscii_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ascii");
    QTest::newRow("slash") << u"Øyvind"_s << u"oyvind"_s;
    QTest::newRow("stroke") << u"Łukasz"_s << u"lukasz"_s;
    QTest::newRow("sharp s") << u"Groß"_s << u"gross"_s;
    QTest::newRow("dotted i") << u"İbrahim"_s << u"ibrahim"_s;
    QTest::newRow("dotless i") << u"Yıldız"_s << u"yildiz"_s;
    QTest::newRow("two marks") << u"Nguyễn"_s << u"nguyen"_s;
    QTest::newRow("apostrophe and space") << u"De L'Aigle"_s << u"delaigle"_s;
}

void TestDemoData::writesNamesInAscii()
{
    QFETCH(QString, name);
    QTEST(asciiName(name), "ascii");
}

void TestDemoData::repeatsItselfWithTheSameSeed()
{
    const QList<DemoPerson> again = invent(options());
    QCOMPARE(again.size(), m_people.size());
    for (qsizetype i = 0; i < again.size(); ++i) {
        QCOMPARE(again.at(i).user.email, m_people.at(i).user.email);
        QVERIFY(again.at(i).user == m_people.at(i).user);
        QCOMPARE(again.at(i).roles, m_people.at(i).roles);
    }
}

void TestDemoData::differsWithAnotherSeed()
{
    DemoOptions other = options();
    other.seed = 7;
    QVERIFY(invent(other).at(50).user.email != m_people.at(50).user.email);
}

void TestDemoData::makesAsManyPeopleAsAsked_data()
{
    QTest::addColumn<int>("people");
    for (const int people : {1, 2, 5, 6, 60, 20'000})
        QTest::addRow("%d", people) << people;
}

void TestDemoData::makesAsManyPeopleAsAsked()
{
    QFETCH(int, people);
    const QList<DemoPerson> made = invent(options(people));
    QCOMPARE(made.size(), people);
    QCOMPARE(made.constFirst().user.email, u"owner@example.com"_s);
    QVERIFY(made.constFirst().roles.contains(roleName::Owner));
}

void TestDemoData::namesNobodyTwice()
{
    QSet<QString> emails;
    QSet<QString> usernames;
    QSet<QString> keys;
    qsizetype named = 0;
    for (const DemoPerson &person : m_people) {
        emails.insert(person.user.email.toLower());
        keys.insert(person.user.id.text());
        if (person.user.username) {
            usernames.insert(person.user.username->toLower());
            ++named;
        }
    }
    QCOMPARE(emails.size(), m_people.size());
    QCOMPARE(keys.size(), m_people.size());
    QCOMPARE(usernames.size(), named);
}

void TestDemoData::keepsTheLimitsOfEachField()
{
    static const QRegularExpression email(uR"(\A[A-Za-z0-9._]+@example\.(com|org|net)\z)"_s);
    static const QRegularExpression username(uR"(\A[a-zA-Z][a-zA-Z0-9_]{2,29}\z)"_s);
    static const QRegularExpression country(uR"(\A[A-Z]{2}\z)"_s);
    for (const DemoPerson &person : m_people) {
        const User &user = person.user;
        QVERIFY2(email.match(user.email).hasMatch() && user.email.size() <= 160, qPrintable(user.email));
        QVERIFY2(!user.username || username.match(*user.username).hasMatch(), qPrintable(*user.username));
        QVERIFY(user.firstName.value_or(u"x"_s).size() <= 100
                && !user.firstName.value_or(u"x"_s).trimmed().isEmpty());
        QVERIFY(user.lastName.value_or(u"x"_s).size() <= 100
                && !user.lastName.value_or(u"x"_s).trimmed().isEmpty());
        QVERIFY(!user.registrationCountry || country.match(*user.registrationCountry).hasMatch());
        QVERIFY(!user.registrationCity || !user.registrationCity->isEmpty());
        QVERIFY(user.timezone.value_or(u"0"_s).size() <= 3);
        QVERIFY(qAbs(user.timezone.value_or(u"0"_s).toInt()) <= 12);
        const QString birthday = user.customFields.value("birthday"_L1).toString(u"2000-01-01"_s);
        QVERIFY(QDate::fromString(birthday, Qt::ISODate).isValid());
    }
}

void TestDemoData::choosesOptionsByTheirPlace()
{
    QFile words(u":/demo/words.json"_s);
    QFile site(u":/demo/site.json"_s);
    QVERIFY(words.open(QIODevice::ReadOnly) && site.open(QIODevice::ReadOnly));
    const QStringList departments = QJsonDocument::fromJson(words.readAll())["jobTitles"_L1].toObject().keys();
    QStringList options;
    const QJsonArray fields = QJsonDocument::fromJson(site.readAll())["fields"_L1].toArray();
    for (const QJsonValue &field : fields) {
        if (field["key"_L1] == "department"_L1)
            options = field["options"_L1].toVariant().toStringList();
    }
    QCOMPARE(options, departments);
    for (const DemoPerson &person : std::as_const(m_people)) {
        const QJsonValue department = person.user.customFields.value("department"_L1);
        bool isNumber = false;
        const int place = department.toString().toInt(&isNumber);
        QVERIFY(department.isUndefined() || (isNumber && place >= 0 && place < options.size()));
    }
}

void TestDemoData::livesInReservedNetworks()
{
    static const QRegularExpression reserved(
        uR"(\A(192\.0\.2\.|198\.51\.100\.|203\.0\.113\.)\d+\z|\A2001:db8:)"_s);
    for (const DemoPerson &person : m_people)
        QVERIFY2(reserved.match(*person.user.registrationIp).hasMatch(),
                 qPrintable(*person.user.registrationIp));
}

void TestDemoData::keepsTheShares()
{
    const auto share = [&](auto condition) {
        return double(std::count_if(m_people.begin(), m_people.end(), condition)) / double(m_people.size());
    };
    QVERIFY(qAbs(share([](const DemoPerson &each) { return each.user.isActive; }) - 0.95) < 0.015);
    QVERIFY(qAbs(share([](const DemoPerson &each) { return each.user.isConfirmed(); }) - 0.85) < 0.02);
    const auto count = [&](const QString &role) {
        return std::count_if(m_people.begin(), m_people.end(),
                             [&](const DemoPerson &each) { return each.roles.contains(role); });
    };
    QCOMPARE(count(roleName::Owner), 1);
    QCOMPARE(count(roleName::Admin), 4);
    for (const QString &role : {u"Editor"_s, u"Moderator"_s, u"Translator"_s, u"SupportAgent"_s})
        QVERIFY2(count(role) >= 5, qPrintable(role));
}

void TestDemoData::comesFromManyCultures()
{
    QSet<QString> countries;
    QSet<int> scripts;
    for (const DemoPerson &person : m_people) {
        countries.insert(person.user.registrationCountry.value_or(QString()));
        for (const QChar letter : person.user.firstName.value_or(QString()))
            scripts.insert(letter.script());
    }
    QVERIFY(countries.size() >= 30);
    QVERIFY(scripts.size() >= 9);
}

void TestDemoData::registersInTime()
{
    const DemoOptions limits = options();
    QDateTime previous;
    int workdays = 0;
    for (const DemoPerson &person : m_people) {
        const User &user = person.user;
        QVERIFY(!previous.isValid() || user.insertedAt >= previous);
        previous = user.insertedAt;
        QVERIFY(user.insertedAt < limits.until && user.insertedAt >= limits.until.addDays(-730));
        QVERIFY(user.updatedAt >= user.insertedAt && user.updatedAt <= limits.until);
        QVERIFY(!user.isConfirmed()
                || (user.confirmedAt >= user.insertedAt && user.confirmedAt <= user.updatedAt));
        workdays += user.insertedAt.date().dayOfWeek() <= 5 ? 1 : 0;
    }
    QVERIFY(workdays * 4 > m_people.size() * 3);
    QVERIFY(m_people.at(m_people.size() / 2).user.insertedAt > limits.until.addDays(-365));
}

void TestDemoData::fillsAWorkspace_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("postgres") << Dialect::Postgres;
    QTest::newRow("sqlite") << Dialect::Sqlite;
}

void TestDemoData::fillsAWorkspace()
{
    QFETCH(Dialect, dialect);
    const auto database = TestDatabase::create(dialect);
    const auto connection = database ? database->open() : nullptr;
    QVERIFY(connection && initialiseWorkspace(*connection));
    QElapsedTimer timer;
    timer.start();
    const Status status = fillDemo(*connection, options());
    QVERIFY2(status, status ? "" : qPrintable(status.error().detail));
    qInfo("%lld ms", timer.elapsed());

    const auto number = [&](const QString &sql) {
        return Statement::fromText(*connection, sql).number().value_or(-1);
    };
    QCOMPARE(number(u"SELECT count(*) FROM phoenix_kit_users"_s), 5000);
    QCOMPARE(number(u"SELECT count(DISTINCT hashed_password) FROM phoenix_kit_users"_s), 1);
    QVERIFY(number(u"SELECT count(*) FROM phoenix_kit_users_tokens WHERE context = 'session'"_s) > 2000);
    QVERIFY(number(u"SELECT count(*) FROM phoenix_kit_users_tokens WHERE context <> 'session'"_s) > 10);
    QVERIFY(number(u"SELECT count(*) FROM phoenix_kit_admin_notes"_s) > 200);
    QVERIFY(number(u"SELECT count(*) FROM phoenix_kit_audit_logs"_s) > 300);
    QCOMPARE(
        number(
            u"SELECT count(*) FROM phoenix_kit_users_tokens WHERE context = 'session' AND length(token) <> 48"_s),
        0);
    const auto emails =
        Statement::fromText(*connection, u"SELECT email FROM phoenix_kit_users ORDER BY uuid"_s)
            .all([](const Row &row) { return row.text("email"_L1); });
    QVERIFY(emails && emails->contains(m_people.at(4711).user.email));
}

void TestDemoData::refusesAWorkspaceWithPeople()
{
    const auto database = TestDatabase::sqlite();
    const auto connection = database->open();
    QVERIFY(connection && initialiseWorkspace(*connection));
    QVERIFY(fillDemo(*connection, options(10)));
    const Status again = fillDemo(*connection, options(10));
    QVERIFY(!again);
    QCOMPARE(again.error().identifier, u"database_not_empty"_s);
    QCOMPARE(fillDemo(*connection, options(0)).error().kind, Error::Kind::Invalid);
}

QTEST_GUILESS_MAIN(TestDemoData)
#include "tst_demodata.moc"
