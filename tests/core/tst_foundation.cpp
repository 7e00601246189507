// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/base/clock.h>
#include <core/base/uuid.h>
#include <core/db/connection.h>
#include <core/db/connectionprofile.h>
#include <core/db/executor.h>
#include <core/db/statement.h>
#include <core/db/transaction.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace steward;

class TestFoundation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uuidsSortByTime();
    void uuidsOfOneMillisecondSortAsMade();
    void readsOnlyCanonicalUuids();
    void readsWorkspaceUrls();
    void refusesWrongUrls_data();
    void refusesWrongUrls();
    void writesUrlsThatItReads();
    void folds_unicodeInSqlite();
    void innerTransactionRollsBackAlone();
    void failedWorkLeavesNothing();
    void executorAnswersAndCancels();

private:
    ConnectionProfile temporaryProfile() const
    {
        ConnectionProfile profile;
        profile.path = m_folder.filePath(u"%1.sqlite"_s.arg(QUuid::createUuid().toString(QUuid::Id128)));
        return profile;
    }
    std::unique_ptr<Connection> openTemporary() const
    {
        auto connection = Connection::open(temporaryProfile(), {}, Connection::Missing::Create);
        return connection ? std::move(*connection) : nullptr;
    }

    QTemporaryDir m_folder;
};

void TestFoundation::uuidsSortByTime()
{
    const QUuid early = newUuid(1'700'000'000'000);
    const QUuid late = newUuid(1'700'000'000'001);
    QVERIFY(uuidText(early) < uuidText(late));
    QCOMPARE(uuidText(early).at(14), u'7');
    QVERIFY(u"89ab"_s.contains(uuidText(early).at(19)));
}

void TestFoundation::uuidsOfOneMillisecondSortAsMade()
{
    QStringList made;
    for (int i = 0; i < 10'000; ++i)
        made.append(uuidText(newUuid()));
    QVERIFY(std::ranges::is_sorted(made, std::less_equal<>())); // none twice either
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QUuid like = newUuid(now);
    QCOMPARE_LE(qAbs(made.last().left(13).remove(u'-').toLongLong(nullptr, 16)
                     - uuidText(like).left(13).remove(u'-').toLongLong(nullptr, 16)),
                10'000);
}

void TestFoundation::readsOnlyCanonicalUuids()
{
    const QString text = u"01a207b5-c133-7d10-90f1-4b41cefc10ca"_s;
    QCOMPARE(uuidText(parseUuid(text.toUpper()).value()), text);
    QVERIFY(!parseUuid(u"{01a207b5-c133-7d10-90f1-4b41cefc10ca}"_s));
    QVERIFY(!parseUuid(u"01a207b5c1337d1090f14b41cefc10ca"_s));
    QVERIFY(!parseUuid(u"01a207b5-c133-7d10-90f1-4b41cefc10cg"_s));
    QVERIFY(!parseUuid(text + u'\n'));
}

void TestFoundation::readsWorkspaceUrls()
{
    const auto address = parseWorkspaceUrl(
        u"postgresql://ada%40x:p%3Aw@db1.example.org,db2.example.org:5433/site?sslmode=require&prefix=kit"_s);
    QVERIFY(address);
    QCOMPARE(address->profile.user, u"ada@x"_s);
    QCOMPARE(address->password, u"p:w"_s);
    QCOMPARE(address->profile.hosts, QStringList({u"db1.example.org"_s, u"db2.example.org:5433"_s}));
    QCOMPARE(address->profile.database, u"site"_s);
    QCOMPARE(address->profile.prefix, u"kit"_s);
    QCOMPARE(address->profile.tls, ConnectionProfile::TlsMode::Require);
    QCOMPARE(parseWorkspaceUrl(u"postgres://h/d"_s)->profile.tls, ConnectionProfile::TlsMode::VerifyFull);
    QVERIFY(parseWorkspaceUrl(u"sqlite:people.sqlite"_s)->profile.isEmbedded());
}

void TestFoundation::refusesWrongUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing") << u""_s << u"url"_s;
    QTest::newRow("scheme") << u"mysql://h/d"_s << u"url"_s;
    QTest::newRow("host") << u"postgresql:///d"_s << u"host"_s;
    QTest::newRow("port") << u"postgresql://h:99999/d"_s << u"host"_s;
    QTest::newRow("option in host") << u"postgresql://h sslmode=disable/d"_s << u"host"_s;
    QTest::newRow("database") << u"postgresql://h/"_s << u"database"_s;
    QTest::newRow("tls") << u"postgresql://h/d?sslmode=maybe"_s << u"sslmode"_s;
    QTest::newRow("prefix") << u"postgresql://h/d?prefix=a\";drop"_s << u"prefix"_s;
    QTest::newRow("path") << u"sqlite:"_s << u"path"_s;
}

void TestFoundation::refusesWrongUrls()
{
    QFETCH(QString, url);
    QFETCH(QString, field);
    const auto address = parseWorkspaceUrl(url);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, Error::Kind::Invalid);
    QCOMPARE(address.error().fields.first().field, field);
}

void TestFoundation::writesUrlsThatItReads()
{
    const auto address = parseWorkspaceUrl(u"postgresql://a%2Fb@h:1,[::1]:2/d%3F?sslrootcert=/x%26y.pem"_s);
    QVERIFY(address);
    QCOMPARE(parseWorkspaceUrl(workspaceUrl(address->profile))->profile, address->profile);
}

void TestFoundation::folds_unicodeInSqlite()
{
    const auto connection = openTemporary();
    QVERIFY(connection);
    const auto equal = Statement::fromText(*connection, u"SELECT 'ÉMILE' = 'émile' COLLATE UNICODE_NOCASE"_s).number();
    QCOMPARE(equal.value(), 1);
    const auto lower = Statement::fromText(*connection, u"SELECT unicode_lower('ПЁТР') = 'пётр'"_s).number();
    QCOMPARE(lower.value(), 1);
}

void TestFoundation::innerTransactionRollsBackAlone()
{
    const auto connection = openTemporary();
    const auto run = [&](const QString &sql) { return Statement::fromText(*connection, sql).execute(); };
    QVERIFY(run(u"CREATE TABLE t (n INTEGER)"_s));
    const Status outer = inTransaction(*connection, "outer"_L1, [&]() -> Status {
        TRY(run(u"INSERT INTO t VALUES (1)"_s));
        const Status inner = inTransaction(*connection, "inner"_L1, [&]() -> Status {
            TRY(run(u"INSERT INTO t VALUES (2)"_s));
            return failure(Error::denied(u"no"_s));
        });
        if (inner)
            return failure(Error::of(Error::Kind::Internal, u"the inner one should have failed"_s));
        return {};
    });
    QVERIFY(outer);
    QCOMPARE(Statement::fromText(*connection, u"SELECT sum(n) FROM t"_s).number().value(), 1);
}

void TestFoundation::failedWorkLeavesNothing()
{
    const auto connection = openTemporary();
    const auto run = [&](const QString &sql) { return Statement::fromText(*connection, sql).execute(); };
    QVERIFY(run(u"CREATE TABLE t (n INTEGER NOT NULL)"_s));
    const Status status = inTransaction(*connection, "work"_L1, [&]() -> Status {
        TRY(run(u"INSERT INTO t VALUES (1)"_s));
        TRY(run(u"INSERT INTO t VALUES (NULL)"_s));
        return {};
    });
    QCOMPARE(status.error().kind, Error::Kind::Invalid);
    QCOMPARE(Statement::fromText(*connection, u"SELECT count(*) FROM t"_s).number().value(), 0);
}

void TestFoundation::executorAnswersAndCancels()
{
    const ConnectionProfile profile = temporaryProfile();
    QVERIFY(Connection::open(profile, {}, Connection::Missing::Create));
    Executor executor(u"test"_s, profile, {}, Executor::WhenLost::RetryOnce);
    const auto endless = executor.run([](Connection &connection) {
        return Statement::fromText(connection,
                                   u"WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c)"
                                    " SELECT count(*) FROM c"_s)
            .number();
    });
    const auto next = executor.run(
        [](Connection &connection) { return Statement::fromText(connection, u"SELECT 42"_s).number(); });
    QTest::qWait(50);
    QFuture<Result<qint64>>(endless).cancel();
    executor.interruptCancelled();
    QTRY_VERIFY(next.isFinished());
    QCOMPARE(next.result().value(), 42);
}

QTEST_GUILESS_MAIN(TestFoundation)
#include "tst_foundation.moc"
