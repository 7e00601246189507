// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/db/statement.h>
#include <core/users/userlist.h>
#include <core/workspace/workspaceschema.h>
#include <tests/support/people.h>
#include <tests/support/testdatabase.h>

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace steward;
using Operator = UserCondition::Operator;

class TestUserQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void cleanupTestCase() { m_databases.clear(); }
    void findsByFilter_data();
    void findsByFilter();
    void searchesEveryWord_data();
    void searchesEveryWord();
    void sortsBySeveralKeys();
    void putsEmptyValuesLast();
    void sortsNumbersAsNumbers();
    void refusesWhatIsNoField();
    void refusesWrongValues();
    void countsWhatItLists();
    void readsRowsWithRoles();
    void streamsInChunks();
    void survivesJson();

private:
    struct Server
    {
        std::unique_ptr<TestDatabase> database;
        std::unique_ptr<Connection> connection;
    };

    Connection &connection()
    {
        QFETCH_GLOBAL(int, dialect);
        return *m_databases.at(static_cast<size_t>(dialect)).connection;
    }
    QStringList found(const UserQuery &query)
    {
        QStringList emails;
        UserList list(connection(), QDateTime::fromString(u"2026-02-01T00:00:00Z"_s, Qt::ISODate));
        QList<QUuid> keys;
        const Status status = list.streamKeys(query, [&](const KeyChunk &chunk) {
            keys.append(QList<QUuid>(chunk.begin(), chunk.end()));
        });
        if (!status)
            return {status.error().detail};
        const auto rows = list.rows(keys);
        if (!rows)
            return {rows.error().detail};
        for (const QUuid &key : keys) {
            for (const ListedUser &each : *rows) {
                if (each.user.id.uuid() == key)
                    emails << each.user.email.section(u'@', 0, 0);
            }
        }
        return emails;
    }

    std::vector<Server> m_databases;
};

void TestUserQuery::initTestCase_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << 0;
    QTest::newRow("postgres") << 1;
}

void TestUserQuery::initTestCase()
{
    if (!m_databases.empty())
        return;
    for (const Dialect dialect : {Dialect::Sqlite, Dialect::Postgres}) {
        Server server{TestDatabase::create(dialect), nullptr};
        QVERIFY(server.database);
        server.connection = server.database->open();
        QVERIFY(server.connection);
        QVERIFY(initialiseWorkspace(*server.connection));
        const QList<QUuid> added = addPeople(
            *server.connection,
            {{.email = u"ada@example.com"_s, .username = u"ada"_s, .firstName = u"Ada"_s, .lastName = u"Lovelace"_s,
              .customFields = uR"({"phone":"+44 1","age":"36","born":"1815-12-10","vip":true})"_s, .roles = {u"Owner"_s, u"Admin"_s}},
             {.email = u"emile@example.com"_s, .username = u"emile_z"_s, .firstName = u"Émile"_s, .lastName = u"Zola"_s,
              .isActive = false, .customFields = uR"({"age":"9","born":"2026-01-31","vip":false})"_s, .roles = {u"User"_s},
              .insertedAt = u"2026-01-30T12:00:00Z"_s},
             {.email = u"percent@example.com"_s, .username = u"under_score"_s, .firstName = u"100%"_s,
              .isConfirmed = false, .customFields = uR"({"born":"unknown"})"_s, .insertedAt = u"2025-06-01T00:00:00Z"_s},
             {.email = u"pyotr@example.com"_s, .username = {}, .firstName = u"Пётр"_s, .lastName = u"O'Neil \\ Sons"_s,
              .roles = {u"User"_s}, .insertedAt = u"2025-06-01T00:00:00Z"_s}});
        QCOMPARE(added.size(), 4);
        m_databases.push_back(std::move(server));
    }
}

void TestUserQuery::findsByFilter_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("op");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &field, Operator op, const QString &value,
                        const QStringList &expected) {
        QTest::newRow(name) << field << static_cast<int>(op) << value << expected;
    };
    row("contains", u"email"_s, Operator::Contains, u"PERC"_s, {u"percent"_s});
    row("percent is a letter", u"first_name"_s, Operator::Contains, u"%"_s, {u"percent"_s});
    row("underscore is a letter", u"username"_s, Operator::Contains, u"r_s"_s, {u"percent"_s});
    row("backslash is a letter", u"last_name"_s, Operator::Contains, u"\\"_s, {u"pyotr"_s});
    row("quote", u"last_name"_s, Operator::StartsWith, u"o'n"_s, {u"pyotr"_s});
    row("is, folded", u"first_name"_s, Operator::Is, u"éMILE"_s, {u"emile"_s});
    row("is not includes empty", u"username"_s, Operator::IsNot, u"ada"_s, {u"emile"_s, u"percent"_s, u"pyotr"_s});
    row("ends with", u"last_name"_s, Operator::EndsWith, u"LACE"_s, {u"ada"_s});
    row("empty", u"last_name"_s, Operator::IsEmpty, {}, {u"percent"_s});
    row("not empty", u"username"_s, Operator::IsNotEmpty, {}, {u"ada"_s, u"emile"_s, u"percent"_s});
    row("inactive", u"is_active"_s, Operator::Is, u"false"_s, {u"emile"_s});
    row("unconfirmed", u"confirmed_at"_s, Operator::IsEmpty, {}, {u"percent"_s});
    row("in the last week", u"inserted_at"_s, Operator::InLast, u"7d"_s, {u"emile"_s});
    row("not in the last week", u"inserted_at"_s, Operator::NotInLast, u"7d"_s, {u"ada"_s, u"percent"_s, u"pyotr"_s});
    row("before", u"inserted_at"_s, Operator::Before, u"2025-12-31"_s, {u"percent"_s, u"pyotr"_s});
    row("after", u"inserted_at"_s, Operator::After, u"2026-01-30T11:59:59Z"_s, {u"emile"_s});
    row("after is not at", u"inserted_at"_s, Operator::After, u"2026-01-30T12:00:00Z"_s, {});
    row("after the day before", u"inserted_at"_s, Operator::After, u"2026-01-29"_s, {u"emile"_s});
    row("after a day is after all of it", u"inserted_at"_s, Operator::After, u"2026-01-30"_s, {});
    row("custom day before", u"custom.born"_s, Operator::Before, u"1900-01-01"_s, {u"ada"_s});
    row("custom day after", u"custom.born"_s, Operator::After, u"1815-12-10"_s, {u"emile"_s});
    row("custom day in the last week", u"custom.born"_s, Operator::InLast, u"7d"_s, {u"emile"_s});
    row("custom day not in the last week", u"custom.born"_s, Operator::NotInLast, u"7d"_s,
        {u"ada"_s, u"percent"_s, u"pyotr"_s});
    row("boolean that is no text", u"custom.vip"_s, Operator::Is, u"true"_s, {u"ada"_s});
    row("false that is no text", u"custom.vip"_s, Operator::Is, u"false"_s, {u"emile"_s});
    row("role", u"roles"_s, Operator::Is, u"User"_s, {u"emile"_s, u"pyotr"_s});
    row("without role", u"roles"_s, Operator::IsNot, u"User"_s, {u"ada"_s, u"percent"_s});
    row("no role at all", u"roles"_s, Operator::IsEmpty, {}, {u"percent"_s});
    row("custom field", u"custom.phone"_s, Operator::StartsWith, u"+44"_s, {u"ada"_s});
    row("custom field absent", u"custom.age"_s, Operator::IsEmpty, {}, {u"percent"_s, u"pyotr"_s});
    row("full name", u"full_name"_s, Operator::Contains, u"ada love"_s, {u"ada"_s});
    row("injection", u"email"_s, Operator::Is, u"' OR '1'='1"_s, {});
    row("key with a quote", u"custom.a'b\"c"_s, Operator::IsNotEmpty, {}, {});
}

void TestUserQuery::findsByFilter()
{
    QFETCH(QString, field);
    QFETCH(int, op);
    QFETCH(QString, value);
    QFETCH(QStringList, expected);
    UserQuery query;
    query.filter.conditions = {{field, static_cast<Operator>(op), value}};
    query.sort = {{u"email"_s}};
    QCOMPARE(found(query), expected);
}

void TestUserQuery::searchesEveryWord_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("across columns") << u"love ada"_s << QStringList{u"ada"_s};
    QTest::newRow("cyrillic, other case") << u"ПЁТ"_s << QStringList{u"pyotr"_s};
    QTest::newRow("wildcard") << u"0%"_s << QStringList{u"percent"_s};
    QTest::newRow("nobody") << u"xyzzy"_s << QStringList{};
    QTest::newRow("longer than any name") << QString(100'000, u'a') << QStringList{};
    QTest::newRow("everybody") << u"example"_s << QStringList{u"ada"_s, u"emile"_s, u"percent"_s, u"pyotr"_s};
}

void TestUserQuery::searchesEveryWord()
{
    QFETCH(QString, search);
    QFETCH(QStringList, expected);
    QCOMPARE(found({search, {}, {{u"email"_s}}}), expected);
}

void TestUserQuery::sortsBySeveralKeys()
{
    UserQuery query;
    query.sort = {{u"inserted_at"_s, Qt::AscendingOrder}, {u"email"_s, Qt::DescendingOrder}};
    QCOMPARE(found(query), QStringList({u"pyotr"_s, u"percent"_s, u"ada"_s, u"emile"_s}));
}

void TestUserQuery::putsEmptyValuesLast()
{
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        UserQuery query;
        query.sort = {{u"username"_s, order}};
        QCOMPARE(found(query).last(), u"pyotr"_s);
    }
}

void TestUserQuery::sortsNumbersAsNumbers()
{
    UserQuery query;
    query.filter.conditions = {{u"custom.age"_s, Operator::IsNotEmpty, {}}};
    query.sort = {{u"custom.age"_s, Qt::AscendingOrder, true}};
    QCOMPARE(found(query), QStringList({u"emile"_s, u"ada"_s}));
}

void TestUserQuery::refusesWhatIsNoField()
{
    UserQuery query;
    query.sort = {{u"hashed_password"_s}};
    const Status sorted = UserList(connection()).streamKeys(query, [](const KeyChunk &) {});
    QVERIFY(!sorted);
    QCOMPARE(sorted.error().fields.first().field, u"sort"_s);
    query.sort.clear();
    query.filter.conditions = {{u"email; DROP TABLE phoenix_kit_users"_s, Operator::Is, {}}};
    QCOMPARE(UserList(connection()).count(query).error().fields.first().field, u"filter"_s);
}

void TestUserQuery::refusesWrongValues()
{
    for (const UserCondition &condition :
         {UserCondition{u"inserted_at"_s, Operator::InLast, u"soon"_s},
          UserCondition{u"inserted_at"_s, Operator::Before, u"yesterday"_s},
          UserCondition{u"uuid"_s, Operator::Is, u"17"_s},
          UserCondition{u"is_active"_s, Operator::IsNot, u"true"_s},
          UserCondition{u"is_active"_s, Operator::Is, u"yes"_s},
          UserCondition{u"roles"_s, Operator::Contains, u"Editor"_s},
          UserCondition{u"inserted_at"_s, Operator::Is, u"2026-01-01"_s},
          UserCondition{u"email"_s, Operator::Contains, QString(QChar::Null)},
          UserCondition{u"email"_s, Operator::Contains, QString(60'000, u'x')}}) {
        UserQuery query;
        query.filter.conditions = {condition};
        const auto count = UserList(connection()).count(query);
        QVERIFY(!count);
        QCOMPARE(count.error().kind, Error::Kind::Invalid);
    }
}

void TestUserQuery::countsWhatItLists()
{
    UserQuery query;
    query.filter.match = UserFilter::Match::Any;
    query.filter.conditions = {{u"roles"_s, Operator::Is, u"Owner"_s}, {u"is_active"_s, Operator::Is, u"false"_s}};
    QCOMPARE(UserList(connection()).count(query).value(), 2);
    QCOMPARE(found(query).size(), 2);
}

void TestUserQuery::readsRowsWithRoles()
{
    UserQuery query;
    query.search = u"ada"_s;
    KeyChunk keys;
    UserList list(connection());
    QVERIFY(list.streamKeys(query, [&](const KeyChunk &chunk) { keys.insert(keys.end(), chunk.begin(), chunk.end()); }));
    const auto rows = list.rows({keys.front(), QUuid::createUuid()});
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().roles, QStringList({u"Admin"_s, u"Owner"_s}));
    QCOMPARE(rows->first().user.customFields.value("phone"_L1).toString(), u"+44 1"_s);
    QCOMPARE(rows->first().user.insertedAt, QDateTime(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::utc()));
    QVERIFY(rows->first().user.isConfirmed());
}

void TestUserQuery::streamsInChunks()
{
    QList<TestPerson> crowd;
    for (int i = 0; i < 1000; ++i)
        crowd.append({.email = u"crowd%1@example.org"_s.arg(i), .username = u"crowd%1"_s.arg(i)});
    QCOMPARE(addPeople(connection(), crowd).size(), 1000);
    QList<size_t> sizes;
    UserQuery query;
    query.search = u"crowd"_s;
    QVERIFY(UserList(connection()).streamKeys(query, [&](const KeyChunk &chunk) { sizes << chunk.size(); }));
    QCOMPARE(sizes, QList<size_t>({128, 872}));
    QVERIFY(Statement::fromText(connection(), u"DELETE FROM phoenix_kit_users WHERE email LIKE 'crowd%'"_s).execute());
}

void TestUserQuery::survivesJson()
{
    UserQuery query;
    query.search = u"x"_s;
    query.filter.match = UserFilter::Match::Any;
    query.filter.conditions = {{u"custom.phone"_s, Operator::Contains, u"1"_s}};
    query.filter.groups = {UserFilter{UserFilter::Match::All, {{u"roles"_s, Operator::IsNot, u"User"_s}}, {}}};
    query.sort = {{u"custom.age"_s, Qt::DescendingOrder, true}};
    QCOMPARE(userQueryFromJson(toJson(query)), query);
}

QTEST_GUILESS_MAIN(TestUserQuery)
#include "tst_userquery.moc"
