// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/db/statement.h>
#include <core/users/searchindex.h>
#include <core/users/userlist.h>
#include <core/users/userquerycompiler.h>
#include <core/workspace/workspaceschema.h>
#include <tests/support/people.h>
#include <tests/support/testdatabase.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsWhatLookingAtEverybodyFinds_data();
    void findsWhatLookingAtEverybodyFinds();
    void knowsOfEveryWrite();
    void outlivesNewRowNumbers();
    void leavesFrequentAndShortWordsAlone();
    void isNotNeeded();

private:
    [[nodiscard]] qint64 written(const QString &sql)
    {
        return Statement::fromText(*m_connection, sql).execute().value_or(-1);
    }
    [[nodiscard]] qint64 matching(const QString &search)
    {
        return UserList(*m_connection).count({search, {}, {}}).value_or(-1);
    }
    /// The number of those whom the words find without an index.
    [[nodiscard]] qint64 matchingByLook(const QString &search)
    {
        UserQueryCompiler compiler(Dialect::Sqlite, systemNow());
        const auto query = compiler.count({search, {}, {}});
        Statement statement = Statement::fromText(*m_connection, query->sql);
        for (const auto &[name, value] : query->values)
            statement.bindValue(name, value);
        return statement.number().value_or(-1);
    }
    [[nodiscard]] QStringList rare(const QStringList &words)
    {
        return SearchIndex(*m_connection).rareWords(words).value_or(QStringList{u"failed"_s});
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
};

void TestSearchIndex::init()
{
    m_database = TestDatabase::create(Dialect::Sqlite);
    QVERIFY(m_database);
    m_connection = m_database->open();
    QVERIFY(m_connection);
    QVERIFY(initialiseWorkspace(*m_connection));
    const QList<TestPerson> people{
        {.email = u"ada@example.com"_s, .username = u"ada_l"_s, .firstName = u"Ada"_s, .lastName = u"Lovelace"_s},
        {.email = u"o.neil@example.com"_s, .username = {}, .firstName = u"Пётр"_s, .lastName = u"O'Neil \"Jr\" 100%"_s},
        {.email = u"zoe@example.com"_s, .username = u"zoe"_s, .firstName = u"ZOË 🦊🦊🦊"_s, .lastName = u"İnan Straße"_s},
    };
    QCOMPARE(addPeople(*m_connection, people).size(), people.size());
}

void TestSearchIndex::cleanup()
{
    m_connection.reset();
    m_database.reset();
}

void TestSearchIndex::findsWhatLookingAtEverybodyFinds_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("people");
    QTest::newRow("a middle part") << u"ovelac"_s << 1;
    QTest::newRow("another case") << u"ПЁТР"_s << 1;
    QTest::newRow("a quote") << u"\"jr"_s << 1;
    QTest::newRow("an apostrophe") << u"o'neil"_s << 1;
    QTest::newRow("a wildcard") << u"00%"_s << 1;
    QTest::newRow("an underscore") << u"a_l"_s << 1;
    QTest::newRow("words of the index") << u"NEAR OR AND"_s << 0;
    QTest::newRow("a star") << u"ada*"_s << 0;
    QTest::newRow("a column") << u"email:ada"_s << 0;
    QTest::newRow("outside the first plane") << u"🦊🦊🦊"_s << 1;
    QTest::newRow("special folding") << u"İnan"_s << 1;
    QTest::newRow("sharp s") << u"straße"_s << 1;
    QTest::newRow("an accent counts") << u"zoe\u0308"_s << 0;
    QTest::newRow("two columns") << u"ada love"_s << 1;
    QTest::newRow("of different people") << u"ada straße"_s << 0;
    QTest::newRow("everybody") << u"EXAMPLE"_s << 3;
}

void TestSearchIndex::findsWhatLookingAtEverybodyFinds()
{
    QFETCH(QString, search);
    QFETCH(int, people);
    QCOMPARE(rare({search}), QStringList{search});
    QCOMPARE(matching(search), people);
    QCOMPARE(matchingByLook(search), people);
}

void TestSearchIndex::knowsOfEveryWrite()
{
    QCOMPARE(written(u"UPDATE phoenix_kit_users SET last_name = 'Byron' WHERE username = 'ada_l'"_s), 1);
    QCOMPARE(matching(u"lovelace"_s), 0);
    QCOMPARE(matching(u"byron"_s), 1);
    QCOMPARE(written(u"UPDATE phoenix_kit_users SET first_name = NULL, email = 'countess@example.com'"
                     " WHERE username = 'ada_l'"_s),
             1);
    QCOMPARE(matching(u"ada@"_s), 0);
    QCOMPARE(matching(u"countess"_s), 1);
    QCOMPARE(written(u"DELETE FROM phoenix_kit_users WHERE username = 'ada_l'"_s), 1);
    QCOMPARE(matching(u"byron"_s), 0);
    QCOMPARE(addPeople(*m_connection, {{.email = u"byron@example.com"_s, .username = u"byron"_s}}).size(), 1);
    QCOMPARE(matching(u"byron"_s), 1);
    QVERIFY(Statement::fromText(*m_connection, u"INSERT INTO steward_search (steward_search) VALUES ('integrity-check')"_s)
                .execute());
}

void TestSearchIndex::outlivesNewRowNumbers()
{
    QCOMPARE(written(u"DELETE FROM phoenix_kit_users WHERE username = 'ada_l'"_s), 1);
    QVERIFY(written(u"VACUUM"_s) >= 0);
    QCOMPARE(matching(u"straße"_s), 1);
    QCOMPARE(written(u"UPDATE phoenix_kit_users SET last_name = 'Gasse' WHERE username = 'zoe'"_s), 1);
    QCOMPARE(matching(u"straße"_s), 0);
    QCOMPARE(matching(u"gasse"_s), 1);
    QCOMPARE(matching(u"neil"_s), 1);
}

void TestSearchIndex::leavesFrequentAndShortWordsAlone()
{
    QList<TestPerson> crowd;
    for (int i = 0; i < 5000; ++i)
        crowd.append({.email = u"crowd%1@example.org"_s.arg(i), .username = u"crowd%1"_s.arg(i)});
    QCOMPARE(addPeople(*m_connection, crowd).size(), crowd.size());
    QCOMPARE(rare({u"ad"_s, u"crowd"_s, u"crowd77"_s, u"🦊🦊"_s, u"lace"_s + QChar::Null}), QStringList{u"crowd77"_s});
    QCOMPARE(matching(u"crowd"_s), 5000);
    QCOMPARE(matching(u"crowd crowd77"_s), 11);
}

void TestSearchIndex::isNotNeeded()
{
    QVERIFY(written(u"DROP TRIGGER steward_search_insert"_s) >= 0);
    QVERIFY(written(u"DROP TABLE steward_search"_s) >= 0);
    QCOMPARE(rare({u"lovelace"_s}), QStringList());
    QCOMPARE(matching(u"lovelace"_s), 1);
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
