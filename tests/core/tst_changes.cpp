// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/audit/auditstore.h>
#include <core/changes/changeservice.h>
#include <core/users/userdirectory.h>
#include <core/users/userprofile.h>
#include <tests/support/serviceworkspace.h>

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;
using State = RowOutcome::State;

namespace {

ChangeSet changeSet(const QList<RowChange> &rows)
{
    ChangeSet changes;
    changes.rows = rows;
    return changes;
}

} // namespace

class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void namesWhatDiffers();
    void appliesOneRow();
    void appliesEveryKindOfField_data();
    void appliesEveryKindOfField();
    void conflictsWithOthers();
    void conflictsOnlyOnTheSameFields();
    void agreesWithTheSameEdit();
    void takesItselfBack();
    void takesBackInReverseOrder();
    void doesAllOrNothing();
    void doesNoHalfRow();
    void misses();
    void rehearses();
    void auditsTheActor();
    void failsWithoutAudit();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    ChangeService service() { return ChangeService(workspace().system()); }
    QString column(const UserId &user, const QString &name) { return workspace().column(user, name); }
    ListedUser listed(const UserId &user)
    {
        return UserDirectory(workspace().system()).userWithRoles(user).value().value_or(ListedUser());
    }
    /// The edit of Ann that leads to these values from what she is now.
    ChangeSet edit(const QList<std::pair<QString, QJsonValue>> &after)
    {
        return changeSet({rowChange(listed(m_ann), after)});
    }
    /// Applies to one row.
    RowOutcome applied(const ChangeSet &changes)
    {
        const auto report = service().apply(changes);
        return report && report->rows.size() == 1 ? report->rows.first() : RowOutcome();
    }
    qint64 auditRows() { return workspace().count(u"phoenix_kit_audit_logs"_s); }

    ServiceWorkspaces m_workspaces;
    UserId m_ann;
    UserId m_bob;
};

void TestChanges::init()
{
    QVERIFY(workspace().clear());
    m_ann = workspace().add({.email = u"ann@example.com"_s,
                             .username = u"ann"_s,
                             .firstName = u"Ann"_s,
                             .lastName = u"Smith"_s,
                             .customFields = uR"({"age":36,"big":12345678901234567890})"_s,
                             .roles = {u"User"_s}});
    m_bob = workspace().add({.email = u"bob@example.com"_s, .username = u"bob"_s, .firstName = u"Bob"_s});
    QVERIFY(!m_ann.isNull() && !m_bob.isNull());
}

void TestChanges::namesWhatDiffers()
{
    const RowChange row = rowChange(listed(m_ann), {{u"first_name"_s, u"Anna"_s},
                                                    {u"last_name"_s, u"Smith"_s},
                                                    {u"user_timezone"_s, QJsonValue()},
                                                    {u"is_active"_s, false},
                                                    {u"custom.age"_s, 36},
                                                    {u"custom.phone"_s, u"1"_s},
                                                    {u"nonsense"_s, 1}});
    QCOMPARE(row.user, m_ann);
    const QList<FieldChange> expected{{u"first_name"_s, u"Ann"_s, u"Anna"_s},
                                      {u"is_active"_s, true, false},
                                      {u"custom.phone"_s, QJsonValue(), u"1"_s}};
    QCOMPARE(row.fields, expected);
    QCOMPARE(changeValue(*UserField::parse(u"roles"_s), listed(m_ann)), QJsonValue(QJsonArray{u"User"_s}));
    QCOMPARE(changeValue(*UserField::parse(u"inserted_at"_s), listed(m_ann)),
             QJsonValue(u"2026-01-01T12:00:00Z"_s));
}

void TestChanges::appliesOneRow()
{
    const RowOutcome outcome = applied(edit({{u"first_name"_s, u"Anna"_s}, {u"last_name"_s, QJsonValue()}}));
    QCOMPARE(outcome.state, State::Changed);
    QCOMPARE(outcome.user, m_ann);
    QCOMPARE(column(m_ann, u"first_name"_s), u"Anna"_s);
    QCOMPARE(column(m_ann, u"last_name"_s), u"NULL"_s);
    QCOMPARE(column(m_ann, u"username"_s), u"ann"_s);
    QCOMPARE(column(m_bob, u"first_name"_s), u"Bob"_s);
    QVERIFY(column(m_ann, u"custom_fields"_s).contains("12345678901234567890"_L1));
    QCOMPARE(listed(m_ann).user.updatedAt, workspace().now());
    QCOMPARE(workspace().auditOf(m_ann), QStringList{u"user_updated"_s});
}

void TestChanges::appliesEveryKindOfField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("email") << u"email"_s << QJsonValue(u"ann@example.org"_s);
    QTest::newRow("username") << u"username"_s << QJsonValue();
    QTest::newRow("timezone") << u"user_timezone"_s << QJsonValue(u"-3"_s);
    QTest::newRow("status") << u"is_active"_s << QJsonValue(false);
    QTest::newRow("language") << u"preferred_locale"_s << QJsonValue(u"et"_s);
    QTest::newRow("new custom field") << u"custom.phone"_s << QJsonValue(u"+44"_s);
    QTest::newRow("custom field away") << u"custom.age"_s << QJsonValue();
    QTest::newRow("confirmation away") << u"confirmed_at"_s << QJsonValue();
    QTest::newRow("roles") << u"roles"_s << QJsonValue(QJsonArray{u"Admin"_s, u"User"_s});
    QTest::newRow("no role") << u"roles"_s << QJsonValue(QJsonArray());
    QTest::newRow("structure") << u"custom.age"_s << QJsonValue(QJsonArray{1, QJsonObject{{u"a"_s, 2}}});
}

void TestChanges::appliesEveryKindOfField()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QCOMPARE(applied(edit({{field, value}})).state, State::Changed);
    QCOMPARE(changeValue(*UserField::parse(field), listed(m_ann)), value);
    QCOMPARE(auditRows(), 1);
}

void TestChanges::conflictsWithOthers()
{
    const ChangeSet mine =
        edit({{u"first_name"_s, u"Anna"_s}, {u"custom.age"_s, 37}, {u"last_name"_s, u"Jones"_s}});
    QVERIFY(UserProfile(workspace().system())
                .updateFields(m_ann, {{u"first_name"_s, u"Annie"_s}, {u"age"_s, 38}}));
    const RowOutcome outcome = applied(mine);
    QCOMPARE(outcome.state, State::Conflict);
    const QList<FieldConflict> expected{{u"first_name"_s, u"Ann"_s, u"Annie"_s, u"Anna"_s},
                                        {u"custom.age"_s, 36, 38, 37}};
    QCOMPARE(outcome.conflicts, expected);
    QCOMPARE(column(m_ann, u"first_name"_s), u"Annie"_s);
    QCOMPARE(column(m_ann, u"last_name"_s), u"Smith"_s);
    QCOMPARE(auditRows(), 1);
}

void TestChanges::conflictsOnlyOnTheSameFields()
{
    const ChangeSet mine = edit({{u"first_name"_s, u"Anna"_s}, {u"custom.phone"_s, u"1"_s}});
    QVERIFY(UserProfile(workspace().system())
                .updateFields(m_ann, {{u"last_name"_s, u"Jones"_s}, {u"age"_s, 38}}));
    QCOMPARE(applied(mine).state, State::Changed);
    QCOMPARE(listed(m_ann).user.fullName(), u"Anna Jones"_s);
    QCOMPARE(listed(m_ann).user.customFields.value("age"_L1), QJsonValue(38));
    QCOMPARE(listed(m_ann).user.customFields.value("phone"_L1), QJsonValue(u"1"_s));
}

void TestChanges::agreesWithTheSameEdit()
{
    const ChangeSet mine = edit({{u"first_name"_s, u"Anna"_s}});
    QVERIFY(UserProfile(workspace().system()).update(m_ann, {{u"first_name"_s, u"Anna"_s}}));
    const QString time = column(m_ann, u"updated_at"_s);
    workspace().advance(60);
    const auto report = service().apply(mine);
    QCOMPARE(report->rows.value(0).state, State::Unchanged);
    QVERIFY(report->isClean());
    QCOMPARE(column(m_ann, u"updated_at"_s), time);
    QCOMPARE(auditRows(), 1);
}

void TestChanges::takesItselfBack()
{
    const ListedUser before = listed(m_ann);
    const ChangeSet changes = edit({{u"email"_s, u"ann@example.org"_s},
                                    {u"first_name"_s, QJsonValue()},
                                    {u"is_active"_s, false},
                                    {u"custom.age"_s, QJsonValue()},
                                    {u"custom.phone"_s, u"1"_s},
                                    {u"preferred_locale"_s, u"et"_s}});
    QCOMPARE(applied(changes).state, State::Changed);
    QVERIFY(changes.inverse().id != changes.id);
    QCOMPARE(applied(changes.inverse()).state, State::Changed);
    ListedUser after = listed(m_ann);
    after.user.updatedAt = before.user.updatedAt;
    QVERIFY(after == before);
    QVERIFY(column(m_ann, u"custom_fields"_s).contains("12345678901234567890"_L1));
    QCOMPARE(applied(changes.inverse()).state, State::Unchanged);
    QVERIFY(changes.inverse().inverse().rows == changes.rows);
    QCOMPARE(changes.inverse().undoes, changes.id);
}

void TestChanges::takesBackInReverseOrder()
{
    const auto email = [](const UserId &user, const QString &before, const QString &after) {
        return RowChange{user, {{u"email"_s, before, after}}};
    };
    const ChangeSet swap = changeSet({email(m_ann, u"ann@example.com"_s, u"x@example.com"_s),
                                      email(m_bob, u"bob@example.com"_s, u"ann@example.com"_s),
                                      email(m_ann, u"x@example.com"_s, u"bob@example.com"_s)});
    QVERIFY(service().apply(swap)->isClean());
    QCOMPARE(column(m_ann, u"email"_s), u"bob@example.com"_s);
    QCOMPARE(column(m_bob, u"email"_s), u"ann@example.com"_s);
    QVERIFY(service().apply(swap.inverse())->isClean());
    QCOMPARE(column(m_ann, u"email"_s), u"ann@example.com"_s);
    QCOMPARE(column(m_bob, u"email"_s), u"bob@example.com"_s);
}

void TestChanges::doesAllOrNothing()
{
    const ChangeSet changes = changeSet({rowChange(listed(m_ann), {{u"first_name"_s, u"Anna"_s}}),
                                         rowChange(listed(m_bob), {{u"email"_s, u"ann@example.com"_s}})});
    const auto report = service().apply(changes);
    QVERIFY(report.has_value());
    QVERIFY(!report->isClean());
    QCOMPARE(report->count(State::Changed), 1);
    QCOMPARE(report->rows.at(1).state, State::Refused);
    QCOMPARE(report->rows.at(1).error.fields, FieldErrors({{u"email"_s, Violation::Taken}}));
    QCOMPARE(column(m_ann, u"first_name"_s), u"Ann"_s);
    QCOMPARE(auditRows(), 0);
}

void TestChanges::doesNoHalfRow()
{
    QVERIFY(workspace().addSession(m_ann, "a"));
    const RowOutcome outcome = applied(edit({{u"is_active"_s, false},
                                             {u"preferred_locale"_s, u"et"_s},
                                             {u"first_name"_s, u"Anna"_s},
                                             {u"custom.age"_s, QJsonValue()},
                                             {u"username"_s, u"1"_s}}));
    QCOMPARE(outcome.state, State::Refused);
    QVERIFY(listed(m_ann).user.isActive);
    QCOMPARE(listed(m_ann).user.customFields.keys(), QStringList({u"age"_s, u"big"_s}));
    QCOMPARE(column(m_ann, u"first_name"_s), u"Ann"_s);
    QCOMPARE(workspace().count(u"phoenix_kit_users_tokens"_s), 1);
    QCOMPARE(auditRows(), 0);
}

void TestChanges::misses()
{
    const ChangeSet changes = edit({{u"first_name"_s, u"Anna"_s}});
    QVERIFY(workspace().run(u"DELETE FROM phoenix_kit_users WHERE uuid = '%1'"_s.arg(m_ann.text())));
    QCOMPARE(applied(changes).state, State::Missing);
    QVERIFY(!service().apply(changes)->isClean());
}

void TestChanges::rehearses()
{
    const ChangeSet changes = changeSet({rowChange(listed(m_ann), {{u"first_name"_s, u"Anna"_s}}),
                                         rowChange(listed(m_bob), {{u"username"_s, u"1"_s}})});
    const auto rehearsed = service().rehearse(changes);
    QCOMPARE(rehearsed->count(State::Changed), 1);
    QCOMPARE(rehearsed->count(State::Refused), 1);
    QCOMPARE(column(m_ann, u"first_name"_s), u"Ann"_s);
    QCOMPARE(auditRows(), 0);
    QVERIFY(service().rehearse(edit({{u"first_name"_s, u"Anna"_s}}))->isClean());
    QCOMPARE(column(m_ann, u"first_name"_s), u"Ann"_s);
}

void TestChanges::auditsTheActor()
{
    const UserId admin = workspace().add({.email = u"admin@example.com"_s, .roles = {u"Admin"_s}});
    const Actor actor{admin, u"192.0.2.1"_s, u"Steward"_s};
    const ChangeSet changes = edit({{u"first_name"_s, u"Anna"_s}});
    QVERIFY(ChangeService(workspace().as(actor)).apply(changes)->isClean());
    AuditFilter filter;
    filter.about = m_ann;
    const auto entries = AuditStore(workspace().connection()).list(filter);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().admin, admin);
    QCOMPARE(entries->first().ipAddress, u"192.0.2.1"_s);
    QCOMPARE(entries->first().userAgent, u"Steward"_s);
    const QJsonObject names{{u"first_name"_s, QJsonObject{{u"old"_s, u"Ann"_s}, {u"new"_s, u"Anna"_s}}}};
    const QJsonObject expected{{u"changes"_s, names}, {u"change_set"_s, uuidText(changes.id)}};
    QCOMPARE(entries->first().metadata, expected);
}

void TestChanges::failsWithoutAudit()
{
    const ChangeSet changes = edit({{u"first_name"_s, u"Anna"_s}, {u"is_active"_s, false}});
    QVERIFY(workspace().run(u"ALTER TABLE phoenix_kit_audit_logs RENAME TO away"_s));
    const auto report = service().apply(changes);
    QVERIFY(workspace().run(u"ALTER TABLE away RENAME TO phoenix_kit_audit_logs"_s));
    QVERIFY(!report.has_value());
    QCOMPARE(column(m_ann, u"first_name"_s), u"Ann"_s);
    QVERIFY(listed(m_ann).user.isActive);
    QCOMPARE(applied(changes).state, State::Changed);
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
