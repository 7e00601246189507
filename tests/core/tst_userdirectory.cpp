// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userdirectory.h>
#include <tests/support/formfacts.h>
#include <tests/support/serviceworkspace.h>

#include <QTest>
#include <QTimeZone>

#include <limits>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

QString nameOf(const Result<std::optional<User>> &user)
{
    return user && *user ? (*user)->email.section(u'@', 0, 0) : QString();
}

QStringList namesOf(const Result<UserPage> &page)
{
    QStringList names;
    for (const ListedUser &each : page->users)
        names << each.user.email.section(u'@', 0, 0);
    return names;
}

} // namespace

class TestUserDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void findsByName_data();
    void findsByName();
    void findsByKey();
    void readsEveryColumn();
    void findsTheFirst();
    void searches_data();
    void searches();
    void searchesByEmailAndTenAtMost();
    void pages_data();
    void pages();
    void pagesNewestFirst();
    void pagesWithRoles();
    void refusesWrongPages_data();
    void refusesWrongPages();
    void countsPeopleWhoExist();
    void countsNobody();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    UserDirectory directory() { return UserDirectory(workspace().system()); }
    QStringList found(const QString &term)
    {
        QStringList names;
        const auto people = directory().search(term);
        for (const UserSummary &each : *people)
            names << each.email.section(u'@', 0, 0);
        return names;
    }

    ServiceWorkspaces m_workspaces;
    QList<QUuid> m_people;
};

void TestUserDirectory::init()
{
    QVERIFY(workspace().clear());
    m_people = addPeople(workspace().connection(), {{.email = u"bob@example.com"_s,
                                                     .username = u"Bob"_s,
                                                     .firstName = u"Bob"_s,
                                                     .lastName = u"Jones"_s,
                                                     .roles = {u"User"_s, u"Admin"_s},
                                                     .insertedAt = u"2026-01-03T00:00:00Z"_s},
                                                    {.email = u"Ann@example.com"_s,
                                                     .username = u"ann_smith"_s,
                                                     .firstName = u"Ann"_s,
                                                     .lastName = u"Smith"_s,
                                                     .isActive = false,
                                                     .customFields = u"{\"ratio\":1.50}"_s,
                                                     .roles = {u"Owner"_s},
                                                     .insertedAt = u"2026-01-02T00:00:00Z"_s},
                                                    {.email = u"emile@example.com"_s,
                                                     .username = u"annXsmith"_s,
                                                     .firstName = u"Émile"_s,
                                                     .isConfirmed = false,
                                                     .roles = {u"User"_s},
                                                     .insertedAt = u"2026-01-04T00:00:00Z"_s},
                                                    {.email = u"carol@example.com"_s,
                                                     .firstName = u"100%"_s,
                                                     .lastName = u"a\\b"_s,
                                                     .insertedAt = u"2026-01-01T00:00:00Z"_s}});
    QCOMPARE(m_people.size(), 4);
}

void TestUserDirectory::findsByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("byEmail");
    QTest::addColumn<QString>("byUsername");
    QTest::addColumn<QString>("byEither");
    const QString nul(1, QChar(QChar::Null));
    QTest::newRow("e-mail") << u"ann@EXAMPLE.com"_s << u"Ann"_s << QString() << u"Ann"_s;
    QTest::newRow("not trimmed") << u" ann@example.com"_s << QString() << QString() << QString();
    QTest::newRow("username") << u"Bob"_s << QString() << u"bob"_s << u"bob"_s;
    QTest::newRow("another case") << u"bob"_s << QString() << QString() << QString();
    QTest::newRow("wildcard") << u"annXsmit_"_s << QString() << QString() << QString();
    QTest::newRow("underscore") << u"ann_smith"_s << QString() << u"Ann"_s << u"Ann"_s;
    QTest::newRow("empty") << QString() << QString() << QString() << QString();
    QTest::newRow("NUL") << u"Bob"_s + nul << QString() << QString() << QString();
}

void TestUserDirectory::findsByName()
{
    QFETCH(QString, name);
    QTEST(nameOf(directory().userByEmail(name)), "byEmail");
    QTEST(nameOf(directory().userByUsername(name)), "byUsername");
    QTEST(nameOf(directory().userByEmailOrUsername(name)), "byEither");
}

void TestUserDirectory::findsByKey()
{
    const UserId bob(m_people.at(0));
    const UserId nobody = UserId::create();
    QCOMPARE(nameOf(directory().user(bob)), u"bob"_s);
    QVERIFY(!directory().user(nobody)->has_value());
    QVERIFY(!directory().user({})->has_value());
    const auto several = directory().users({bob, nobody, UserId(m_people.at(2)), bob});
    QStringList emails;
    for (const User &user : *several)
        emails << user.email;
    emails.sort();
    QCOMPARE(emails, QStringList({u"bob@example.com"_s, u"emile@example.com"_s}));
    QVERIFY(directory().users({})->isEmpty());
    QCOMPARE(directory().userWithRoles(bob).value()->roles, QStringList({u"Admin"_s, u"User"_s}));
    QVERIFY(!directory().userWithRoles(nobody)->has_value());
    QCOMPARE(directory().userForSelection(bob).value()->lastName, u"Jones"_s);
    QVERIFY(!directory().userForSelection(nobody)->has_value());
}

void TestUserDirectory::readsEveryColumn()
{
    const UserId ann(m_people.at(1));
    const auto user = directory().user(ann).value();
    QVERIFY(user.has_value());
    QCOMPARE(user->id, ann);
    QCOMPARE(user->email, u"Ann@example.com"_s);
    QCOMPARE(user->fullName(), u"Ann Smith"_s);
    QVERIFY(!user->isActive);
    QCOMPARE(user->confirmedAt, QDateTime(QDate(2026, 1, 2), QTime(0, 0), QTimeZone::utc()));
    QVERIFY(!user->timezone && !user->registrationIp && !user->registrationCountry);
    QCOMPARE(user->customFields, QJsonObject({{u"ratio"_s, 1.5}}));
    QCOMPARE(directory().customFieldsText(ann)->value_or(QString()).remove(u' '), u"{\"ratio\":1.50}"_s);
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_users SET custom_fields = NULL"_s));
    QVERIFY(!directory().user(ann).value()->hasCustomFields);
    QVERIFY(!directory().customFieldsText(ann)->has_value());
    QVERIFY(!directory().customFieldsText(UserId::create())->has_value());
}

void TestUserDirectory::findsTheFirst()
{
    QCOMPARE(nameOf(directory().firstUser()), u"bob"_s);
    QCOMPARE(nameOf(directory().firstAdmin()), u"Ann"_s);
    QVERIFY(workspace().run(u"DELETE FROM phoenix_kit_users WHERE username = 'ann_smith'"_s));
    QCOMPARE(nameOf(directory().firstAdmin()), u"bob"_s);
    QVERIFY(workspace().run(u"DELETE FROM phoenix_kit_user_role_assignments"_s));
    QVERIFY(!directory().firstAdmin()->has_value());
    QVERIFY(workspace().run(u"DELETE FROM phoenix_kit_users"_s));
    QVERIFY(!directory().firstUser()->has_value());
}

void TestUserDirectory::searches_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("case") << u"SMITH"_s << QStringList({u"Ann"_s, u"emile"_s});
    QTest::newRow("trimmed") << u"  jones\u00a0"_s << QStringList{u"bob"_s};
    QTest::newRow("percent is a letter") << u"0%"_s << QStringList{u"carol"_s};
    QTest::newRow("two percents") << u"%%"_s << QStringList();
    QTest::newRow("underscore is a letter") << u"n_s"_s << QStringList{u"Ann"_s};
    QTest::newRow("backslash is a letter") << u"a\\"_s << QStringList{u"carol"_s};
    QTest::newRow("too short") << u"a"_s << QStringList();
    QTest::newRow("one letter of two bytes") << u"é"_s << QStringList{u"emile"_s};
    QTest::newRow("empty") << u"  "_s << QStringList();
    QTest::newRow("not across columns") << u"ann smith"_s << QStringList();
    QTest::newRow("quote") << u"'--"_s << QStringList();
    QTest::newRow("NUL") << u"bo"_s + QChar(QChar::Null) << QStringList();
}

void TestUserDirectory::searches()
{
    QFETCH(QString, term);
    QTEST(found(term), "names");
}

void TestUserDirectory::searchesByEmailAndTenAtMost()
{
    QList<TestPerson> crowd;
    for (const char letter : {'l', 'B', 'k', 'D', 'a', 'C', 'f', 'E', 'j', 'G', 'i', 'H'})
        crowd << TestPerson{.email = u"crowd-%1@example.com"_s.arg(QLatin1Char(letter))};
    QCOMPARE(addPeople(workspace().connection(), crowd).size(), 12);
    QStringList expected;
    for (const char letter : {'a', 'B', 'C', 'D', 'E', 'f', 'G', 'H', 'i', 'j'})
        expected << u"crowd-%1"_s.arg(QLatin1Char(letter));
    QCOMPARE(found(u"CROWD"_s), expected);
}

void TestUserDirectory::pages_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("names");
    const QStringList all{u"emile"_s, u"bob"_s, u"Ann"_s, u"carol"_s};
    QTest::newRow("all") << u"all"_s << QString() << all;
    QTest::newRow("role") << u"User"_s << QString() << QStringList({u"emile"_s, u"bob"_s});
    QTest::newRow("role in another case") << u"user"_s << QString() << QStringList();
    QTest::newRow("empty role") << u""_s << QString() << QStringList();
    QTest::newRow("one letter") << u"all"_s << u"x"_s << all;
    QTest::newRow("percent is a letter") << u"all"_s << u"%"_s << QStringList{u"carol"_s};
    QTest::newRow("underscore is a letter") << u"all"_s << u"_"_s << QStringList{u"Ann"_s};
    QTest::newRow("backslash is a letter") << u"all"_s << u"\\"_s << QStringList{u"carol"_s};
    QTest::newRow("not trimmed") << u"all"_s << u" bob"_s << QStringList();
    QTest::newRow("other case, beyond ASCII") << u"all"_s << u"éMI"_s << QStringList{u"emile"_s};
    QTest::newRow("role and search") << u"User"_s << u"jon"_s << QStringList{u"bob"_s};
    QTest::newRow("NUL") << u"all"_s << u"bob"_s + QChar(QChar::Null) << QStringList();
}

void TestUserDirectory::pages()
{
    QFETCH(QString, role);
    QFETCH(QString, search);
    QFETCH(QStringList, names);
    const auto page = directory().page({1, 10, role, search});
    QVERIFY(page.has_value());
    QCOMPARE(namesOf(page), names);
    QCOMPARE(page->totalCount, names.size());
    QCOMPARE(page->totalPages, names.isEmpty() ? 0 : 1);
}

void TestUserDirectory::pagesNewestFirst()
{
    const auto paged = [this](qint64 number, qint64 size) {
        return directory().page({number, size, {}, {}});
    };
    QCOMPARE(namesOf(paged(1, 3)), QStringList({u"emile"_s, u"bob"_s, u"Ann"_s}));
    QCOMPARE(namesOf(paged(2, 3)), QStringList{u"carol"_s});
    const auto beyond = paged(3, 3);
    QVERIFY(beyond->users.isEmpty());
    QCOMPARE(beyond->totalCount, 4);
    QCOMPARE(beyond->totalPages, 2);
    QCOMPARE(beyond->currentPage, 3);
    const qint64 greatest = std::numeric_limits<qint64>::max();
    QVERIFY(paged(greatest, greatest)->users.isEmpty());
    QCOMPARE(paged(1, greatest)->users.size(), 4);
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_users SET inserted_at = '2026-01-01T00:00:00Z'"_s));
    QStringList oneByOne;
    for (qint64 number = 1; number <= 4; ++number)
        oneByOne << namesOf(paged(number, 1));
    QCOMPARE(oneByOne, namesOf(paged(1, 4)));
}

void TestUserDirectory::pagesWithRoles()
{
    const auto page = directory().page({1, 10, {}, u"bob"_s});
    QCOMPARE(page->users.value(0).roles, QStringList({u"Admin"_s, u"User"_s}));
    QCOMPARE(directory().page({1, 10, {}, u"carol"_s})->users.value(0).roles, QStringList());
}

void TestUserDirectory::refusesWrongPages_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QStringList>("errors");
    QTest::newRow("page 0") << qint64{0} << qint64{10} << QStringList{u"page is invalid"_s};
    QTest::newRow("size 0") << qint64{1} << qint64{0} << QStringList{u"page_size is invalid"_s};
    QTest::newRow("both") << qint64{-1} << qint64{-5}
                          << QStringList({u"page is invalid"_s, u"page_size is invalid"_s});
}

void TestUserDirectory::refusesWrongPages()
{
    QFETCH(qint64, number);
    QFETCH(qint64, size);
    const auto page = directory().page({number, size, {}, {}});
    QVERIFY(!page.has_value());
    QTEST(described(page.error().fields), "errors");
}

void TestUserDirectory::countsPeopleWhoExist()
{
    // On PostgreSQL this leaves assignments of nobody behind, as PhoenixKit does.
    QVERIFY(workspace().run(u"DELETE FROM phoenix_kit_users WHERE username = 'annXsmith'"_s));
    const auto statistics = directory().statistics();
    QCOMPARE(statistics->totalUsers, 3);
    QCOMPARE(statistics->owners, 1);
    QCOMPARE(statistics->admins, 1);
    QCOMPARE(statistics->users, 1);
    QCOMPARE(statistics->activeUsers, 2);
    QCOMPARE(statistics->inactiveUsers, 1);
    QCOMPARE(statistics->confirmedUsers, 3);
    QCOMPARE(statistics->pendingUsers, 0);
}

void TestUserDirectory::countsNobody()
{
    QVERIFY(workspace().clear());
    const auto statistics = directory().statistics();
    QCOMPARE(statistics->totalUsers, 0);
    QCOMPARE(statistics->activeUsers, 0);
    QCOMPARE(statistics->pendingUsers, 0);
    QVERIFY(directory().page({})->users.isEmpty());
}

QTEST_GUILESS_MAIN(TestUserDirectory)
#include "tst_userdirectory.moc"
