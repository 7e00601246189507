// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userdeletion.h>
#include <tests/support/outcome.h>
#include <tests/support/serviceworkspace.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

/// Who may be deleted, by whom, and what becomes of the rows that name the person.
class TestDeletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void decidesByRank_data();
    void decidesByRank();
    void nobodyDeletesHimself();
    void lastActiveOwnerStays();
    void leavesNoOrphan();
    void writesAudit();
    void failsWithoutAudit();
    void contentStaysWithoutName();
    void countsWhatHangsOnDeletedRows();
    void financialRecordsRefuse();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    UserId add(const QString &name, const QStringList &roles, bool isActive = true)
    {
        return workspace().add({.email = name + u"@example.com"_s, .username = name, .isActive = isActive,
                                .roles = roles});
    }
    UserDeletion as(const UserId &actor) { return UserDeletion(workspace().as(actor)); }
    bool exists(const UserId &user)
    {
        return workspace().count(u"phoenix_kit_users WHERE uuid = '%1'"_s.arg(user.text())) == 1;
    }
    bool addNote(const UserId &about, const UserId &author);

    ServiceWorkspaces m_workspaces;
    UserId m_owner;
    UserId m_ann;
};

void TestDeletion::init()
{
    QVERIFY(workspace().clear());
    m_owner = add(u"owner"_s, {u"Owner"_s});
    m_ann = add(u"ann"_s, {u"User"_s});
}

bool TestDeletion::addNote(const UserId &about, const UserId &author)
{
    return workspace().run(u"INSERT INTO phoenix_kit_admin_notes (uuid, user_uuid, author_uuid, content, inserted_at,"
                           " updated_at) VALUES ('%1', '%2', '%3', 'x', '2026-01-01T00:00:00Z',"
                           " '2026-01-01T00:00:00Z')"_s.arg(newUuid().toString(QUuid::WithoutBraces), about.text(),
                                                           author.text()));
}

void TestDeletion::decidesByRank_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("outcome");
    const QString refused = u"insufficient_permissions"_s;
    QTest::newRow("owner, user") << u"Owner"_s << u"User"_s << u"done"_s;
    QTest::newRow("owner, admin") << u"Owner"_s << u"Admin"_s << u"done"_s;
    QTest::newRow("owner, owner") << u"Owner"_s << u"Owner"_s << u"done"_s;
    QTest::newRow("admin, user") << u"Admin"_s << u"User"_s << u"done"_s;
    QTest::newRow("admin, admin") << u"Admin"_s << u"Admin"_s << refused;
    QTest::newRow("admin, owner") << u"Admin"_s << u"Owner"_s << refused;
    QTest::newRow("user, user") << u"User"_s << u"User"_s << refused;
}

void TestDeletion::decidesByRank()
{
    QFETCH(QString, actor);
    QFETCH(QString, target);
    QFETCH(QString, outcome);
    const UserId acting = add(u"acting"_s, {actor});
    const UserId other = add(u"other"_s, {target});
    QCOMPARE(as(acting).check(other).has_value(), outcome == "done"_L1);
    QCOMPARE(outcomeOf(as(acting).remove(other)), outcome);
    QCOMPARE(exists(other), outcome != "done"_L1);
}

void TestDeletion::nobodyDeletesHimself()
{
    add(u"second"_s, {u"Owner"_s});
    QCOMPARE(outcomeOf(as(m_owner).remove(m_owner)), u"cannot_delete_self"_s);
    QCOMPARE(outcomeOf(as(m_owner).remove(UserId::create())), u"user_not_found"_s);
}

void TestDeletion::lastActiveOwnerStays()
{
    const UserId admin = add(u"admin"_s, {u"Admin"_s});
    add(u"asleep"_s, {u"Owner"_s}, false);
    QCOMPARE(outcomeOf(as(admin).remove(m_owner)), u"cannot_delete_last_owner"_s);
    QCOMPARE(outcomeOf(UserDeletion(workspace().system()).remove(m_owner)), u"cannot_delete_last_owner"_s);
    QVERIFY(exists(m_owner));
}

void TestDeletion::leavesNoOrphan()
{
    const UserId bob = add(u"bob"_s, {u"User"_s});
    QVERIFY(workspace().addSession(m_ann, "a session"));
    QVERIFY(workspace().addSession(m_ann, "a link", u"confirm"_s));
    QVERIFY(addNote(m_ann, m_owner));
    QVERIFY(addNote(bob, m_ann));
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_user_role_assignments SET assigned_by_uuid = '%1'"_s.arg(m_ann.text())));
    const auto preview = as(m_owner).preview(m_ann);
    QVERIFY(preview.has_value());
    QCOMPARE(preview->size(), 5);
    QCOMPARE(outcomeOf(as(m_owner).remove(m_ann)), u"done"_s);
    const QString ann = u"= '%1'"_s.arg(m_ann.text());
    QCOMPARE(workspace().count(u"phoenix_kit_users_tokens WHERE user_uuid "_s + ann), 0);
    QCOMPARE(workspace().count(u"phoenix_kit_user_role_assignments WHERE user_uuid "_s + ann), 0);
    QCOMPARE(workspace().count(u"phoenix_kit_user_role_assignments WHERE assigned_by_uuid "_s + ann), 0);
    QCOMPARE(workspace().count(u"phoenix_kit_admin_notes WHERE author_uuid "_s + ann), 0);
    QCOMPARE(workspace().count(u"phoenix_kit_admin_notes WHERE user_uuid "_s + ann), 0);
    QCOMPARE(workspace().rolesOf(bob), QStringList{u"User"_s});
}

void TestDeletion::writesAudit()
{
    QVERIFY(workspace().addSession(m_ann, "a session"));
    QCOMPARE(outcomeOf(as(m_owner).remove(m_ann)), u"done"_s);
    QCOMPARE(workspace().auditOf(m_ann), QStringList{u"user_deleted"_s});
    const QString metadata = workspace().text(u"SELECT metadata FROM phoenix_kit_audit_logs"_s);
    for (const QString &part : {u"ann@example.com"_s, u"owner@example.com"_s, u"phoenix_kit_users_tokens.user_uuid"_s})
        QVERIFY2(metadata.contains(part), qPrintable(metadata));
}

void TestDeletion::failsWithoutAudit()
{
    QVERIFY(workspace().addSession(m_ann, "a session"));
    QVERIFY(workspace().run(u"ALTER TABLE phoenix_kit_audit_logs RENAME TO elsewhere"_s));
    const auto outcome = as(m_owner).remove(m_ann);
    QVERIFY(workspace().run(u"ALTER TABLE elsewhere RENAME TO phoenix_kit_audit_logs"_s));
    QVERIFY(!outcome.has_value());
    QVERIFY(exists(m_ann));
    QCOMPARE(workspace().count(u"phoenix_kit_users_tokens"_s), 1);
}

// A table of an optional module, where names may be left out.
void TestDeletion::contentStaysWithoutName()
{
    QVERIFY(workspace().run(u"CREATE TABLE phoenix_kit_orders (uuid uuid, user_uuid uuid)"_s));
    QVERIFY(workspace().run(u"INSERT INTO phoenix_kit_orders VALUES ('%1', '%1'), ('%1', '%1')"_s.arg(m_ann.text())));
    const auto outcome = as(m_owner).remove(m_ann);
    const qint64 anonymous = workspace().count(u"phoenix_kit_orders WHERE user_uuid IS NULL"_s);
    QVERIFY(workspace().run(u"DROP TABLE phoenix_kit_orders"_s));
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->anonymisedRecords, 2);
    QCOMPARE(anonymous, 2);
}

// As a site has it that was upgraded: a post cannot be without its author, and takes the answers of others along.
void TestDeletion::countsWhatHangsOnDeletedRows()
{
    const UserId bob = add(u"bob"_s, {u"User"_s});
    QVERIFY(workspace().run(u"CREATE TABLE phoenix_kit_posts (uuid uuid PRIMARY KEY, user_uuid uuid NOT NULL)"_s));
    QVERIFY(workspace().run(u"CREATE TABLE phoenix_kit_post_comments (uuid uuid PRIMARY KEY, user_uuid uuid,"
                            " post_uuid uuid REFERENCES phoenix_kit_posts (uuid) ON DELETE CASCADE)"_s));
    QVERIFY(workspace().run(u"CREATE TABLE phoenix_kit_comment_likes (user_uuid uuid NOT NULL,"
                            " comment_uuid uuid REFERENCES phoenix_kit_post_comments (uuid) ON DELETE CASCADE)"_s));
    QVERIFY(workspace().run(u"CREATE TABLE badges (owner uuid REFERENCES phoenix_kit_users (uuid) ON DELETE CASCADE)"_s));
    const auto insert = [this](const QString &table, const QStringList &values) {
        return workspace().run(u"INSERT INTO %1 VALUES ('%2')"_s.arg(table, values.join(u"', '"_s)));
    };
    const QString comment = newUuid().toString(QUuid::WithoutBraces);
    QVERIFY(insert(u"phoenix_kit_posts"_s, {m_ann.text(), m_ann.text()}));
    QVERIFY(insert(u"phoenix_kit_posts"_s, {bob.text(), bob.text()}));
    QVERIFY(insert(u"phoenix_kit_post_comments"_s, {comment, bob.text(), m_ann.text()}));
    QVERIFY(insert(u"phoenix_kit_post_comments"_s, {bob.text(), bob.text(), bob.text()}));
    QVERIFY(insert(u"phoenix_kit_comment_likes"_s, {m_owner.text(), comment}));
    QVERIFY(insert(u"phoenix_kit_comment_likes"_s, {m_ann.text(), comment}));
    QVERIFY(insert(u"badges"_s, {m_ann.text()}));

    const auto preview = as(m_owner).preview(m_ann);
    const auto outcome = as(m_owner).remove(m_ann);
    const qint64 comments = workspace().count(u"phoenix_kit_post_comments"_s);
    for (const QString &table : {u"badges"_s, u"phoenix_kit_comment_likes"_s, u"phoenix_kit_post_comments"_s, u"phoenix_kit_posts"_s})
        QVERIFY(workspace().run(u"DROP TABLE "_s + table));
    QVERIFY(preview.has_value());
    QStringList rows;
    for (const UserReference &reference : *preview)
        rows << u"%1.%2 %3"_s.arg(reference.table, reference.column).arg(reference.rows);
    rows.sort();
    QCOMPARE(rows, QStringList({u"badges. 1"_s, u"phoenix_kit_comment_likes. 1"_s, u"phoenix_kit_comment_likes.user_uuid 1"_s,
                                u"phoenix_kit_post_comments. 1"_s, u"phoenix_kit_posts.user_uuid 1"_s,
                                u"phoenix_kit_user_role_assignments.user_uuid 1"_s}));
    QCOMPARE(outcomeOf(outcome), u"done"_s);
    QCOMPARE(comments, 1);
}

void TestDeletion::financialRecordsRefuse()
{
    QVERIFY(workspace().run(u"CREATE TABLE phoenix_kit_invoices (uuid uuid, user_uuid uuid NOT NULL)"_s));
    QVERIFY(workspace().run(u"INSERT INTO phoenix_kit_invoices VALUES ('%1', '%1')"_s.arg(m_ann.text())));
    QVERIFY(workspace().addSession(m_ann, "a session"));
    const QString outcome = outcomeOf(as(m_owner).remove(m_ann));
    QVERIFY(workspace().run(u"DROP TABLE phoenix_kit_invoices"_s));
    QCOMPARE(outcome, u"user_has_financial_records"_s);
    QVERIFY(exists(m_ann));
    QCOMPARE(workspace().count(u"phoenix_kit_users_tokens"_s), 1);
}

QTEST_GUILESS_MAIN(TestDeletion)
#include "tst_deletion.moc"
