// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/db/database.h>
#include <core/users/usertablemodel.h>
#include <core/workspace/workspaceschema.h>
#include <tests/support/people.h>
#include <tests/support/testdatabase.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

constexpr int Crowd = 700;

QList<UserColumn> columns()
{
    return {{*UserField::parse(u"email"_s), u"E-mail"_s}, {*UserField::parse(u"roles"_s), u"Roles"_s}};
}

} // namespace

class TestUserTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void showsEverybodyInOrder();
    void answersLoadingAtOnce();
    void jumpsToTheEnd();
    void newQueryReplacesOld();
    void keepsRowsWhileReloading();
    void showsEditedRow();
    void survivesDeletedRow();
    void reportsWrongQuery();
    void showsNobody();

private:
    QString emailAt(int row) const { return m_model->index(row, 0).data().toString(); }
    bool isComplete() const { return m_model->progress() == SnapshotModel::Progress::Complete; }
    static UserQuery byEmail(const QString &search = {}) { return {search, {}, {{u"email"_s}}}; }

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UserTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QList<QUuid> m_people;
};

void TestUserTable::initTestCase_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << static_cast<int>(Dialect::Sqlite);
    QTest::newRow("postgres") << static_cast<int>(Dialect::Postgres);
}

void TestUserTable::init()
{
    QFETCH_GLOBAL(int, dialect);
    m_test = TestDatabase::create(static_cast<Dialect>(dialect));
    QVERIFY(m_test);
    m_connection = m_test->open();
    QVERIFY(m_connection);
    QVERIFY(initialiseWorkspace(*m_connection));
    QList<TestPerson> crowd;
    for (int i = 0; i < Crowd; ++i)
        crowd.append({.email = u"person%1@example.org"_s.arg(i, 4, 10, QLatin1Char('0')), .roles = {u"User"_s}});
    m_people = addPeople(*m_connection, crowd);
    QCOMPARE(m_people.size(), Crowd);
    m_database = std::make_unique<Database>(m_test->profile(), m_test->password());
    m_model = std::make_unique<UserTableModel>(*m_database);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setColumns(columns());
    m_model->setQuery(byEmail());
    QTRY_VERIFY(isComplete());
}

void TestUserTable::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_database.reset();
    m_connection.reset();
    m_test.reset();
}

void TestUserTable::showsEverybodyInOrder()
{
    QCOMPARE(m_model->rowCount(), Crowd);
    QTRY_COMPARE(emailAt(0), u"person0000@example.org"_s);
    QTRY_COMPARE(emailAt(1), u"person0001@example.org"_s);
    QCOMPARE(m_model->index(1, 1).data(ValueRole).toStringList(), QStringList{u"User"_s});
    QCOMPARE(m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"E-mail"_s);
    QCOMPARE(m_model->index(1, 0).data(KeyRole).toUuid(), m_people.at(1));
}

void TestUserTable::answersLoadingAtOnce()
{
    const QModelIndex far = m_model->index(500, 0);
    QCOMPARE(far.data(LoadStateRole).toInt(), static_cast<int>(LoadState::Loading));
    QVERIFY(!far.data().isValid());
    QTRY_COMPARE(far.data(LoadStateRole).toInt(), static_cast<int>(LoadState::Ready));
}

void TestUserTable::jumpsToTheEnd()
{
    QTRY_COMPARE(emailAt(Crowd - 1), u"person0699@example.org"_s);
}

void TestUserTable::newQueryReplacesOld()
{
    m_model->setQuery(byEmail(u"person00"_s));
    m_model->setQuery(byEmail(u"person069"_s));
    QTRY_VERIFY(isComplete());
    QCOMPARE(m_model->rowCount(), 10);
    QTRY_COMPARE(emailAt(9), u"person0699@example.org"_s);
}

void TestUserTable::keepsRowsWhileReloading()
{
    QTRY_COMPARE(emailAt(0), u"person0000@example.org"_s);
    QCOMPARE(addPeople(*m_connection, {{.email = u"aaa@example.org"_s}}).size(), 1);
    QSignalSpy replaced(m_model.get(), &SnapshotModel::replaced);
    m_model->reload(SnapshotModel::Keep::Rows);
    QCOMPARE(m_model->rowCount(), Crowd);
    QTRY_COMPARE(replaced.count(), 1);
    QCOMPARE(m_model->rowCount(), Crowd + 1);
    QTRY_COMPARE(emailAt(0), u"aaa@example.org"_s);
    QCOMPARE(m_model->rowOf(m_people.at(0)), 1);
    QCOMPARE(m_model->rowNear(m_people.at(0), 0), 1);
    QCOMPARE(m_model->rowNear(m_people.at(0), 5000), -1);
    QCOMPARE(m_model->rowNear({}, 0), -1);
}

void TestUserTable::showsEditedRow()
{
    QTRY_VERIFY(m_model->recordAt(3));
    ListedUser edited = *m_model->recordAt(3);
    edited.user.email = u"new@example.org"_s;
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->updateRecord(edited);
    QCOMPARE(emailAt(3), u"new@example.org"_s);
    QCOMPARE(changed.count(), 1);
    m_model->refreshRow(m_people.at(3));
    QTRY_COMPARE(emailAt(3), u"person0003@example.org"_s);
}

void TestUserTable::survivesDeletedRow()
{
    QSqlQuery remove(m_connection->database());
    QVERIFY(remove.exec(u"DELETE FROM phoenix_kit_user_role_assignments"_s));
    QVERIFY(remove.exec(u"DELETE FROM phoenix_kit_users WHERE email = 'person0650@example.org'"_s));
    QTRY_COMPARE(emailAt(649), u"person0649@example.org"_s);
    QCOMPARE(m_model->index(650, 0).data(LoadStateRole).toInt(), static_cast<int>(LoadState::Gone));
    QTRY_COMPARE(emailAt(651), u"person0651@example.org"_s);
}

void TestUserTable::reportsWrongQuery()
{
    QSignalSpy failed(m_model.get(), &SnapshotModel::failed);
    UserQuery query;
    query.sort = {{u"nonsense"_s}};
    m_model->setQuery(query);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_model->progress(), SnapshotModel::Progress::Failed);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestUserTable::showsNobody()
{
    m_model->setQuery(byEmail(u"xyzzy"_s));
    QTRY_VERIFY(isComplete());
    QCOMPARE(m_model->rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestUserTable)
#include "tst_usertable.moc"
