// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/base/clock.h>
#include <core/changes/changefile.h>
#include <core/changes/changeservice.h>
#include <core/users/userdirectory.h>
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

/// Change sets of many people: what becomes of each row, and the rules that hold for all of them.
class TestManyChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void changesThousandsByAFewStatements();
    void isolatesWhatFails();
    void doesWhatCanBe();
    void takesTurnsWithNames();
    void keepsTheLastOwner();
    void countsOwners();
    void obeysTheRank();
    void givesNoRoleBeyondTheOwn();
    void confirmsAtTheTimeOfApplying();
    void endsSessionsOfTheDeactivated();
    void judgesEveryField();
    void leavesUnreadableFieldsAlone();
    void canBeCancelled();
    void survivesAFile();
    void refusesOtherFiles_data();
    void refusesOtherFiles();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    ChangeService service() { return ChangeService(workspace().system()); }
    QString column(const UserId &user, const QString &name) { return workspace().column(user, name); }
    ListedUser listed(const UserId &user)
    {
        return UserDirectory(workspace().system()).userWithRoles(user).value().value_or(ListedUser());
    }
    ChangeSet edit(const QList<std::pair<QString, QJsonValue>> &after)
    {
        return changeSet({rowChange(listed(m_ann), after)});
    }
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

void TestManyChanges::init()
{
    QVERIFY(workspace().clear());
    m_ann = workspace().add({.email = u"ann@example.com"_s,
                             .username = u"ann"_s,
                             .firstName = u"Ann"_s,
                             .customFields = uR"({"age":36})"_s,
                             .roles = {u"User"_s}});
    m_bob = workspace().add({.email = u"bob@example.com"_s, .username = u"bob"_s, .firstName = u"Bob"_s});
    QVERIFY(!m_ann.isNull() && !m_bob.isNull());
}

void TestManyChanges::changesThousandsByAFewStatements()
{
    QList<TestPerson> people;
    for (int i = 0; i < 4500; ++i)
        people.append({.email = u"p%1@example.com"_s.arg(i), .firstName = u"P"_s, .customFields = uR"({"n":1})"_s});
    ChangeSet changes;
    for (const QUuid &key : addPeople(workspace().connection(), people)) {
        changes.rows.append({UserId(key),
                             {{u"first_name"_s, u"P"_s, u"Q"_s}, {u"custom.n"_s, 1, u"x\"y\\z"_s},
                              {u"custom.odd key \" $"_s, QJsonValue(), QJsonArray{1, 2}}}});
    }
    const auto report = service().apply(changes);
    QVERIFY(report.has_value());
    QVERIFY(report->isApplied);
    QCOMPARE(report->count(State::Changed), 4500);
    QCOMPARE(workspace().count(u"phoenix_kit_users WHERE first_name = 'Q'"_s), 4500);
    QCOMPARE(auditRows(), 4500);
    const ListedUser last = listed(changes.rows.last().user);
    QCOMPARE(last.user.customFields, QJsonObject({{u"n"_s, u"x\"y\\z"_s}, {u"odd key \" $"_s, QJsonArray{1, 2}}}));
    QVERIFY(service().apply(changes.inverse())->isClean());
    QCOMPARE(workspace().count(u"phoenix_kit_users WHERE first_name = 'P'"_s), 4500);
    QCOMPARE(listed(changes.rows.last().user).user.customFields, QJsonObject({{u"n"_s, 1}}));
}

void TestManyChanges::isolatesWhatFails()
{
    QList<TestPerson> people;
    for (int i = 0; i < 40; ++i)
        people.append({.email = u"p%1@example.com"_s.arg(i)});
    ChangeSet changes;
    for (const QUuid &key : addPeople(workspace().connection(), people))
        changes.rows.append({UserId(key), {{u"first_name"_s, QJsonValue(), u"Q"_s}}});
    // Two want the name of Bob, one of them twice the same as another; one has a value that is refused.
    changes.rows[7].fields = {{u"username"_s, QJsonValue(), u"BOB"_s}};
    changes.rows[8].fields = {{u"username"_s, QJsonValue(), u"same"_s}};
    changes.rows[30].fields = {{u"username"_s, QJsonValue(), u"Same"_s}};
    changes.rows[31].fields = {{u"user_timezone"_s, QJsonValue(), u"99"_s}};
    const auto report = service().rehearse(changes);
    QVERIFY(report.has_value());
    QCOMPARE(report->count(State::Changed), 37);
    QCOMPARE(report->rows.at(7).error.fields, FieldErrors({{u"username"_s, Violation::Taken}}));
    QCOMPARE(report->rows.at(8).state, State::Changed);
    QCOMPARE(report->rows.at(30).error.fields, FieldErrors({{u"username"_s, Violation::Taken}}));
    QCOMPARE(report->rows.at(31).error.fields, FieldErrors({{u"user_timezone"_s, Violation::TimezoneRange}}));
    QCOMPARE(auditRows(), 0);
}

void TestManyChanges::doesWhatCanBe()
{
    const ChangeSet changes = changeSet({rowChange(listed(m_ann), {{u"first_name"_s, u"Anna"_s}}),
                                         rowChange(listed(m_bob), {{u"email"_s, u"ann@example.com"_s}})});
    const auto report = service().apply(changes, ApplyMode::WhatCanBe);
    QVERIFY(report->isApplied);
    QCOMPARE(column(m_ann, u"first_name"_s), u"Anna"_s);
    QCOMPARE(column(m_bob, u"email"_s), u"bob@example.com"_s);
    QCOMPARE(auditRows(), 1);
    const ChangeSet rest = leftOver(changes, *report);
    QCOMPARE(rest.rows, changes.rows.mid(1));
    QVERIFY(rest.id != changes.id);
}

void TestManyChanges::takesTurnsWithNames()
{
    // Bob gives up a name that Ann takes, in this order only.
    const RowChange bob{m_bob, {{u"username"_s, u"bob"_s, u"robert"_s}}};
    const RowChange ann{m_ann, {{u"username"_s, u"ann"_s, u"Bob"_s}}};
    QVERIFY(service().rehearse(changeSet({bob, ann}))->isClean());
    const auto report = service().rehearse(changeSet({ann, bob}));
    QCOMPARE(report->rows.at(0).state, State::Refused);
    QCOMPARE(report->rows.at(1).state, State::Changed);
}

void TestManyChanges::keepsTheLastOwner()
{
    const UserId first = workspace().add({.email = u"o1@example.com"_s, .roles = {u"Owner"_s}});
    const UserId second = workspace().add({.email = u"o2@example.com"_s, .roles = {u"Owner"_s}});
    const ChangeSet changes = changeSet({rowChange(listed(first), {{u"is_active"_s, false}}),
                                         rowChange(listed(second), {{u"roles"_s, QJsonArray{u"User"_s}}})});
    const auto report = service().rehearse(changes);
    QCOMPARE(report->rows.at(0).state, State::Changed);
    QCOMPARE(report->rows.at(1).error.identifier, u"cannot_remove_last_owner"_s);
    QCOMPARE(report->ownersAfter, 1);
    const auto turned = service().rehearse(changeSet({changes.rows.at(1), changes.rows.at(0)}));
    QCOMPARE(turned->rows.at(1).error.identifier, u"cannot_deactivate_last_owner"_s);
}

void TestManyChanges::countsOwners()
{
    QVERIFY(!workspace().add({.email = u"o1@example.com"_s, .roles = {u"Owner"_s}}).isNull());
    QCOMPARE(service().rehearse(edit({{u"first_name"_s, u"Anna"_s}}))->ownersAfter, 1);
    const auto report = service().apply(edit({{u"roles"_s, QJsonArray{u"Owner"_s}}}));
    QCOMPARE(report->rows.first().error.identifier, u"owner_role_protected"_s);
}

void TestManyChanges::obeysTheRank()
{
    const UserId owner = workspace().add({.email = u"owner@example.com"_s, .roles = {u"Owner"_s}});
    const UserId admin = workspace().add({.email = u"admin@example.com"_s, .roles = {u"Admin"_s}});
    const ChangeSet changes = changeSet({rowChange(listed(m_ann), {{u"first_name"_s, u"A"_s}}),
                                         rowChange(listed(owner), {{u"first_name"_s, u"B"_s}}),
                                         rowChange(listed(admin), {{u"first_name"_s, u"C"_s}})});
    const auto byAdmin = ChangeService(workspace().as(admin)).rehearse(changes);
    QCOMPARE(byAdmin->rows.at(0).state, State::Changed);
    QCOMPARE(byAdmin->rows.at(1).error.identifier, u"insufficient_permissions"_s);
    QCOMPARE(byAdmin->rows.at(2).state, State::Changed);
    const auto byAnn = ChangeService(workspace().as(m_ann)).rehearse(changes);
    QCOMPARE(byAnn->rows.at(0).state, State::Changed);
    QCOMPARE(byAnn->rows.at(2).error.identifier, u"insufficient_permissions"_s);
    QVERIFY(ChangeService(workspace().as(owner)).rehearse(changes)->isClean());
    const ChangeSet own = changeSet({rowChange(listed(m_ann), {{u"is_active"_s, false}})});
    QCOMPARE(ChangeService(workspace().as(m_ann)).rehearse(own)->rows.first().error.identifier,
             u"insufficient_permissions"_s);
}

void TestManyChanges::givesNoRoleBeyondTheOwn()
{
    const UserId admin = workspace().add({.email = u"admin@example.com"_s, .roles = {u"Admin"_s}});
    const auto outcome = [&](const UserId &user, const QJsonArray &roles) {
        return ChangeService(workspace().as(admin)).rehearse(changeSet({rowChange(listed(user), {{u"roles"_s, roles}})}))->rows.first();
    };
    QCOMPARE(outcome(m_ann, {u"Admin"_s, u"User"_s}).state, State::Changed);
    QCOMPARE(outcome(m_ann, {u"Owner"_s}).error.identifier, u"owner_role_protected"_s);
    QCOMPARE(outcome(m_ann, {u"Nobody"_s}).error.identifier, u"role_not_found"_s);
    QCOMPARE(outcome(admin, {u"User"_s}).error.identifier, u"cannot_modify_own_roles"_s);
    QVERIFY(ChangeService(workspace().as(admin))
                .apply(changeSet({rowChange(listed(m_ann), {{u"roles"_s, QJsonArray{u"Admin"_s}}})}))
                ->isClean());
    QCOMPARE(workspace().rolesOf(m_ann), QStringList{u"Admin"_s});
    QStringList acts = workspace().auditOf(m_ann);
    acts.sort();
    QCOMPARE(acts, QStringList({u"role_assigned"_s, u"role_revoked"_s}));
}

void TestManyChanges::confirmsAtTheTimeOfApplying()
{
    const UserId carl = workspace().add({.email = u"carl@example.com"_s, .isConfirmed = false});
    const ChangeSet changes = changeSet({rowChange(listed(carl), {{u"confirmed_at"_s, true}}),
                                         rowChange(listed(m_ann), {{u"confirmed_at"_s, true}})});
    QCOMPARE(changes.rows.at(1).fields.size(), 0);
    const auto report = service().apply(changes);
    QVERIFY(report->isClean());
    QCOMPARE(listed(carl).user.confirmedAt, workspace().now());
    QCOMPARE(report->rows.first().written.fields.first().after, QJsonValue(timeText(workspace().now())));
    workspace().advance(60);
    QVERIFY(service().apply(changes.inverse())->isClean());
    QVERIFY(!listed(carl).user.isConfirmed());
    // Back to the very time that it was.
    const ChangeSet away = edit({{u"confirmed_at"_s, QJsonValue()}});
    const QDateTime before = listed(m_ann).user.confirmedAt;
    QVERIFY(service().apply(away)->isClean());
    QVERIFY(service().apply(away.inverse())->isClean());
    QCOMPARE(listed(m_ann).user.confirmedAt, before);
    QCOMPARE(applied(edit({{u"confirmed_at"_s, u"2099-01-01T00:00:00Z"_s}})).state, State::Refused);
}

void TestManyChanges::endsSessionsOfTheDeactivated()
{
    QVERIFY(workspace().addSession(m_ann, "a") && workspace().addSession(m_ann, "b") && workspace().addSession(m_bob, "c"));
    QCOMPARE(applied(edit({{u"is_active"_s, false}})).state, State::Changed);
    QCOMPARE(workspace().count(u"phoenix_kit_users_tokens"_s), 1);
    QCOMPARE(workspace().auditOf(m_ann), QStringList{u"user_locked"_s});
}

void TestManyChanges::judgesEveryField()
{
    const RowOutcome outcome = applied(edit({{u"email"_s, u"no address"_s},
                                             {u"username"_s, u"1"_s},
                                             {u"preferred_locale"_s, u"klingon"_s},
                                             {u"custom.email"_s, u"x"_s},
                                             {u"inserted_at"_s, u"2020-01-01T00:00:00Z"_s}}));
    QCOMPARE(outcome.state, State::Refused);
    QStringList fields;
    for (const FieldError &error : outcome.error.fields)
        fields << error.field;
    fields.removeDuplicates();
    QCOMPARE(fields, QStringList({u"email"_s, u"username"_s, u"preferred_locale"_s, u"inserted_at"_s}));
}

void TestManyChanges::leavesUnreadableFieldsAlone()
{
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_users SET custom_fields = '[1]' WHERE uuid = '%1'"_s.arg(m_ann.text())));
    QCOMPARE(applied(edit({{u"custom.phone"_s, u"1"_s}})).error.identifier, u"custom_fields_unreadable"_s);
    QCOMPARE(applied(edit({{u"first_name"_s, u"Anna"_s}})).state, State::Changed);
    QCOMPARE(column(m_ann, u"custom_fields"_s), u"[1]"_s);
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_users SET custom_fields = NULL WHERE uuid = '%1'"_s.arg(m_bob.text())));
    QVERIFY(service().apply(changeSet({rowChange(listed(m_bob), {{u"first_name"_s, u"B"_s}})}))->isClean());
    QCOMPARE(column(m_bob, u"custom_fields"_s), u"NULL"_s);
    QVERIFY(service().apply(changeSet({rowChange(listed(m_bob), {{u"custom.phone"_s, u"1"_s}})}))->isClean());
    QCOMPARE(listed(m_bob).user.customFields, QJsonObject({{u"phone"_s, u"1"_s}}));
}

void TestManyChanges::canBeCancelled()
{
    ChangeProgress progress;
    QVERIFY(service().apply(edit({{u"first_name"_s, u"Anna"_s}}), ApplyMode::AllOrNothing, &progress)->isClean());
    QCOMPARE(progress.done.load(), 1);
    progress.isCancelled = true;
    const auto report = service().apply(edit({{u"first_name"_s, u"Annie"_s}}), ApplyMode::AllOrNothing, &progress);
    QCOMPARE(report.error().kind, Error::Kind::Cancelled);
    QCOMPARE(column(m_ann, u"first_name"_s), u"Anna"_s);
}

void TestManyChanges::survivesAFile()
{
    ChangeSet changes = edit({{u"first_name"_s, u"Anna"_s},
                              {u"is_active"_s, false},
                              {u"roles"_s, QJsonArray{u"Admin"_s}},
                              {u"custom.age"_s, QJsonValue()},
                              {u"custom.list"_s, QJsonArray{1, u"a"_s, QJsonObject{{u"b"_s, true}}}}});
    changes.title = u"Ünïcode “title”"_s;
    changes.preparedBy = u"ann@example.com"_s;
    changes.undoes = newUuid();
    const auto read = readChangeFile(changeFile(changes));
    QVERIFY(read.has_value());
    QCOMPARE(read->id, changes.id);
    QCOMPARE(read->title, changes.title);
    QCOMPARE(read->preparedBy, changes.preparedBy);
    QCOMPARE(read->undoes, changes.undoes);
    QCOMPARE(read->rows.size(), 1);
    for (const FieldChange &each : changes.rows.first().fields)
        QVERIFY(read->rows.first().fields.contains(each));
    QVERIFY(service().apply(*read)->isClean());
    QCOMPARE(workspace().texts(u"SELECT metadata FROM phoenix_kit_audit_logs WHERE action = 'user_updated'"_s)
                 .join(u' ').contains(u"ann@example.com"_s), true);
}

void TestManyChanges::refusesOtherFiles_data()
{
    const QString user = newUuid().toString(QUuid::WithoutBraces);
    const QString head = uR"({"format":"steward-changes","version":%1,"id":"%2","rows":%3})"_s;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("identifier");
    QTest::newRow("empty") << QByteArray() << u"no_change_set"_s;
    QTest::newRow("binary") << QByteArray("\0\1\2\xff", 4) << u"no_change_set"_s;
    QTest::newRow("list") << QByteArray("[]") << u"no_change_set"_s;
    QTest::newRow("other format") << QByteArray(R"({"format":"x","rows":[]})") << u"no_change_set"_s;
    QTest::newRow("later") << head.arg(u"2"_s, user, u"[]"_s).toUtf8() << u"change_set_too_new"_s;
    QTest::newRow("no user") << head.arg(u"1"_s, user, uR"([{"user":"x","fields":{"email":[1,2]}}])"_s).toUtf8() << QString();
    QTest::newRow("secret") << head.arg(u"1"_s, user, uR"([{"user":"%1","fields":{"hashed_password":["a","b"]}}])"_s.arg(user)).toUtf8() << QString();
    QTest::newRow("no pair") << head.arg(u"1"_s, user, uR"([{"user":"%1","fields":{"email":["a"]}}])"_s.arg(user)).toUtf8() << QString();
}

void TestManyChanges::refusesOtherFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, identifier);
    const auto read = readChangeFile(bytes);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QCOMPARE(read.error().identifier, identifier);
    QCOMPARE(read.error().fields.isEmpty(), !identifier.isEmpty());
}

QTEST_GUILESS_MAIN(TestManyChanges)
#include "tst_manychanges.moc"
