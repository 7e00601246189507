// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/changes/bulkedit.h>
#include <core/changes/changehistory.h>
#include <core/local/localstore.h>
#include <core/users/userdirectory.h>
#include <tests/support/serviceworkspace.h>

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace steward;
using EntryState = ChangeEntry::State;

/// The journal of changes: what was done can be taken back and done again, also after a restart, and
/// after a program was killed.
class TestChangeHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void remembersWhatWasDone();
    void forgetsWhatWasNotDone();
    void takesBackAndAgain();
    void findsConflictsWhenTakingBack();
    void halfAnUndoLeavesTheRestUndoable();
    void givesOwnerBackByUndoing();
    void preparesForOthers();
    void remembersWhatCouldBeDone();
    void keepsNoSecrets();
    void settlesWhatWasInterrupted();
    void survivesAKill();
    void makesBulkEdits();
    void knowsCommonValues();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    ChangeHistory history() { return ChangeHistory(workspace().as(m_owner)); }
    QString firstName(const UserId &user) { return workspace().column(user, u"first_name"_s); }
    ListedUser listed(const UserId &user)
    {
        return UserDirectory(workspace().system()).userWithRoles(user).value().value_or(ListedUser());
    }
    ChangeSet edit(const QList<std::pair<QString, QJsonValue>> &after)
    {
        ChangeSet changes;
        changes.title = u"Test"_s;
        changes.rows.append(rowChange(listed(m_ann), after));
        return changes;
    }
    ChangeEntry newest() { return history().entries().value().value(0); }
    std::unique_ptr<Connection> localStore() { return openLocalStore(workspace().connection().profile()).value(); }

    ServiceWorkspaces m_workspaces;
    UserId m_ann;
    UserId m_bob;
    UserId m_owner;
};

void TestChangeHistory::init()
{
    QVERIFY(workspace().clear());
    m_ann = workspace().add({.email = u"ann@example.com"_s, .firstName = u"Ann"_s, .roles = {u"User"_s}});
    m_bob = workspace().add({.email = u"bob@example.com"_s, .firstName = u"Bob"_s, .isConfirmed = false});
    m_owner = workspace().add({.email = u"owner@example.com"_s, .roles = {u"Owner"_s}});
    QFile::remove(localProfile(workspace().connection().profile()).path);
}

void TestChangeHistory::remembersWhatWasDone()
{
    const ChangeSet changes = edit({{u"first_name"_s, u"Anna"_s}, {u"custom.age"_s, 36}});
    QVERIFY(history().apply(changes)->isApplied);
    const ChangeEntry entry = newest();
    QCOMPARE(entry.id, changes.id);
    QCOMPARE(entry.title, u"Test"_s);
    QCOMPARE(entry.author, m_owner);
    QCOMPARE(entry.authorName, u"owner@example.com"_s);
    QCOMPARE(entry.people, 1);
    QCOMPARE(entry.state, EntryState::Applied);
    QCOMPARE(entry.startedAt, workspace().now());
    QCOMPARE(history().changes(changes.id)->rows, changes.rows);
    QCOMPARE(history().changes(newUuid()).error().identifier, u"change_set_not_found"_s);
}

void TestChangeHistory::forgetsWhatWasNotDone()
{
    QVERIFY(!history().apply(edit({{u"username"_s, u"1"_s}}))->isApplied);
    QVERIFY(history().entries()->isEmpty());
    ChangeSet nothing = edit({{u"first_name"_s, u"Anna"_s}});
    nothing.rows.first().fields.first().after = u"Ann"_s;
    QVERIFY(history().apply(nothing)->isClean());
    QVERIFY(history().entries()->isEmpty());
    QVERIFY(workspace().run(u"ALTER TABLE phoenix_kit_audit_logs RENAME TO away"_s));
    const auto report = history().apply(edit({{u"first_name"_s, u"Anna"_s}}));
    QVERIFY(workspace().run(u"ALTER TABLE away RENAME TO phoenix_kit_audit_logs"_s));
    QVERIFY(!report.has_value());
    QVERIFY(history().entries()->isEmpty());
}

void TestChangeHistory::takesBackAndAgain()
{
    const ChangeSet changes = edit({{u"first_name"_s, u"Anna"_s}, {u"is_active"_s, false}});
    QVERIFY(history().apply(changes)->isApplied);
    QCOMPARE(history().redo(changes.id).error().identifier, u"change_set_not_undone"_s);
    for (int round = 0; round < 2; ++round) {
        workspace().advance(60);
        QVERIFY(history().undo(changes.id)->isApplied);
        QCOMPARE(firstName(m_ann), u"Ann"_s);
        QVERIFY(listed(m_ann).user.isActive);
        QCOMPARE(newest().state, EntryState::Undone);
        QCOMPARE(newest().undoneAt, workspace().now());
        QCOMPARE(newest().undoneBy, u"owner@example.com"_s);
        QCOMPARE(history().undo(changes.id).error().identifier, u"change_set_not_applied"_s);
        QVERIFY(history().redo(changes.id)->isApplied);
        QCOMPARE(firstName(m_ann), u"Anna"_s);
        QCOMPARE(newest().state, EntryState::Applied);
        QVERIFY(newest().undoneBy.isEmpty());
    }
    QCOMPARE(history().entries()->size(), 1);
}

void TestChangeHistory::findsConflictsWhenTakingBack()
{
    const ChangeSet changes = edit({{u"first_name"_s, u"Anna"_s}});
    QVERIFY(history().apply(changes)->isApplied);
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_users SET first_name = 'Else' WHERE uuid = '%1'"_s.arg(m_ann.text())));
    const auto report = history().undo(changes.id);
    QVERIFY(!report->isApplied);
    const QList<FieldConflict> conflicts{{u"first_name"_s, u"Anna"_s, u"Else"_s, u"Ann"_s}};
    QCOMPARE(report->rows.first().conflicts, conflicts);
    QCOMPARE(newest().state, EntryState::Applied);
    QCOMPARE(firstName(m_ann), u"Else"_s);
}

void TestChangeHistory::halfAnUndoLeavesTheRestUndoable()
{
    ChangeSet changes = edit({{u"first_name"_s, u"Anna"_s}});
    changes.rows.append(rowChange(listed(m_bob), {{u"first_name"_s, u"Robert"_s}}));
    QVERIFY(history().apply(changes)->isApplied);
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_users SET first_name = 'Else' WHERE uuid = '%1'"_s.arg(m_bob.text())));
    const auto undo = history().undoing(changes.id);
    QVERIFY(undo);
    const auto report = history().apply(*undo, ApplyMode::WhatCanBe);
    QVERIFY(report->isApplied && !report->isClean());
    QCOMPARE(firstName(m_ann), u"Ann"_s);
    QCOMPARE(firstName(m_bob), u"Else"_s);
    const auto entries = history().entries(10);
    const auto original = std::ranges::find(*entries, changes.id, &ChangeEntry::id);
    QVERIFY(original != entries->end());
    QCOMPARE(original->state, EntryState::Applied);
}

// Owner is not given away by change sets, but comes back to who has lost it, by Owners, and while active.
void TestChangeHistory::givesOwnerBackByUndoing()
{
    const UserId second = workspace().add({.email = u"second@example.com"_s, .roles = {u"Owner"_s, u"User"_s}});
    const UserId admin = workspace().add({.email = u"admin@example.com"_s, .roles = {u"Admin"_s}});
    ChangeSet changes;
    changes.rows.append(rowChange(listed(second), {{u"roles"_s, QJsonArray{u"User"_s}}}));
    QVERIFY(history().apply(changes)->isApplied);
    QCOMPARE(workspace().rolesOf(second), QStringList{u"User"_s});
    const auto refused = ChangeHistory(workspace().as(admin)).undo(changes.id);
    QVERIFY(refused && !refused->isApplied);
    QCOMPARE(refused->rows.first().error.identifier, u"owner_role_protected"_s);
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_users SET is_active = %1 WHERE email = 'second@example.com'"_s.arg(
        workspace().connection().dialect() == Dialect::Sqlite ? u"0"_s : u"false"_s)));
    QCOMPARE(history().undo(changes.id)->rows.first().error.identifier, u"account_inactive"_s);
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_users SET is_active = %1 WHERE email = 'second@example.com'"_s.arg(
        workspace().connection().dialect() == Dialect::Sqlite ? u"1"_s : u"true"_s)));
    QVERIFY(history().undo(changes.id)->isApplied);
    QCOMPARE(workspace().rolesOf(second), (QStringList{u"Owner"_s, u"User"_s}));
}

void TestChangeHistory::preparesForOthers()
{
    ChangeSet changes = edit({{u"first_name"_s, u"Anna"_s}});
    QVERIFY(history().apply(changes)->isApplied);
    QCOMPARE(history().changes(changes.id)->preparedBy, QString());
    QCOMPARE(history().prepared(changes.id)->preparedBy, u"owner@example.com"_s);
    changes = edit({{u"first_name"_s, u"Annie"_s}});
    changes.preparedBy = u"other@example.com"_s;
    QVERIFY(history().apply(changes)->isApplied);
    QCOMPARE(history().prepared(changes.id)->preparedBy, u"other@example.com"_s);
}

void TestChangeHistory::remembersWhatCouldBeDone()
{
    ChangeSet changes = edit({{u"first_name"_s, u"Anna"_s}});
    changes.rows.append(rowChange(listed(m_bob), {{u"email"_s, u"ann@example.com"_s}}));
    QVERIFY(history().apply(changes, ApplyMode::WhatCanBe)->isApplied);
    QCOMPARE(history().changes(changes.id)->rows, changes.rows.mid(0, 1));
    QCOMPARE(newest().people, 1);
    QVERIFY(history().undo(changes.id)->isApplied);
    QCOMPARE(firstName(m_ann), u"Ann"_s);
}

void TestChangeHistory::keepsNoSecrets()
{
    const ChangeSet changes = edit({{u"custom.api_token"_s, u"hush"_s}, {u"first_name"_s, u"Anna"_s}});
    QVERIFY(history().apply(changes)->isApplied);
    QCOMPARE(history().changes(changes.id)->rows.first().fields.size(), 1);
    QVERIFY(history().undo(changes.id)->isApplied);
    QCOMPARE(listed(m_ann).user.customFields.value("api_token"_L1), QJsonValue(u"hush"_s));
}

void TestChangeHistory::settlesWhatWasInterrupted()
{
    ChangeSet done = edit({{u"first_name"_s, u"Anna"_s}});
    done.rows.append(rowChange(listed(m_bob), {{u"username"_s, u"1"_s}}));
    QVERIFY(ChangeService(workspace().system()).apply(done, ApplyMode::WhatCanBe)->isApplied);
    const ChangeSet notDone = edit({{u"last_name"_s, u"Smith"_s}});
    const auto local = localStore();
    for (const ChangeSet &changes : {done, notDone}) {
        ChangeEntry entry;
        entry.id = changes.id;
        entry.people = changes.rows.size();
        entry.startedAt = workspace().now();
        QVERIFY(ChangeJournal(*local).begin(entry, changes.rows));
    }
    const auto entries = history().entries();
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().id, done.id);
    QCOMPARE(entries->first().state, EntryState::Applied);
    QCOMPARE(entries->first().people, 1);
    QVERIFY(history().undo(done.id)->isApplied);
    QCOMPARE(firstName(m_ann), u"Ann"_s);
}

// A program of its own applies changes to 3,000 people and is killed at some moment: all of them are
// changed or none, and the journal says which.
void TestChangeHistory::survivesAKill()
{
    QList<TestPerson> people;
    for (int i = 0; i < 3000; ++i)
        people.append({.email = u"p%1@example.com"_s.arg(i), .firstName = u"P"_s});
    QVERIFY(addPeople(workspace().connection(), people).size() == 3000);
    const ConnectionProfile &profile = workspace().connection().profile();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, workspace().password());
    for (const int milliseconds : {0, 60, 120, 200, 300, 450, 700, 1100}) {
        const QString name = u"K%1"_s.arg(milliseconds);
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(STEWARDCTL),
                      {u"--workspace"_s, workspaceUrl(profile), u"users"_s, u"set"_s, u"--filter"_s,
                       u"email:starts_with:p"_s, u"--yes"_s, u"first_name="_s + name});
        QVERIFY(program.waitForStarted());
        if (!program.waitForFinished(milliseconds)) {
            program.kill();
            QVERIFY(program.waitForFinished());
        }
        const auto entries = history().entries();
        QVERIFY(entries.has_value());
        const qint64 changed = workspace().count(u"phoenix_kit_users WHERE first_name = '%1'"_s.arg(name));
        QVERIFY2(changed == 0 || changed == 3000, qPrintable(QString::number(changed)));
        const bool isRemembered = !entries->isEmpty() && entries->first().title.contains(name);
        QCOMPARE(isRemembered, changed == 3000);
        if (!isRemembered)
            continue;
        QCOMPARE(entries->first().state, EntryState::Applied);
        QVERIFY(history().undo(entries->first().id)->isApplied);
        QCOMPARE(workspace().count(u"phoenix_kit_users WHERE first_name = '%1'"_s.arg(name)), 0);
    }
}

void TestChangeHistory::makesBulkEdits()
{
    using Kind = BulkEdit::Kind;
    const QList<BulkEdit> edits{{u"first_name"_s, Kind::Replace, u"N"_s, u"n"_s},
                                {u"last_name"_s, Kind::Append, u"!"_s},
                                {u"confirmed_at"_s, Kind::Toggle},
                                {u"is_active"_s, Kind::Set, true},
                                {u"roles"_s, Kind::Add, QJsonArray{u"Admin"_s}}};
    UserQuery query;
    query.filter.conditions.append({u"first_name"_s, UserCondition::Operator::IsNotEmpty, {}});
    const auto matching = matchingPeople(workspace().system(), query);
    QCOMPARE(matching->size(), 2);
    const auto changes = bulkChanges(workspace().system(), *matching, edits);
    QCOMPARE(changes->rows.size(), 2);
    QVERIFY(history().apply(*changes)->isApplied);
    QCOMPARE(firstName(m_ann), u"ANN"_s);
    QVERIFY(!listed(m_ann).user.isConfirmed());
    QVERIFY(listed(m_bob).user.isConfirmed());
    QCOMPARE(workspace().rolesOf(m_ann), QStringList({u"Admin"_s, u"User"_s}));
    QCOMPARE(workspace().column(m_bob, u"last_name"_s), u"!"_s);
    QCOMPARE(bulkChanges(workspace().system(), *matching, {{u"inserted_at"_s}}).error().fields.first().field,
             u"inserted_at"_s);
    QCOMPARE(BulkEdit({u"custom.x"_s, Kind::Toggle}).applied(u"true"_s), QJsonValue(u"false"_s));
    QCOMPARE(BulkEdit({u"custom.x"_s, Kind::Clear}).applied(u"true"_s), QJsonValue());
    QCOMPARE(BulkEdit({u"roles"_s, Kind::Remove, QJsonArray{u"User"_s}}).applied(QJsonArray{u"Admin"_s, u"User"_s}),
             QJsonValue(QJsonArray{u"Admin"_s}));
}

void TestChangeHistory::knowsCommonValues()
{
    const QList<QUuid> both{m_ann.uuid(), m_bob.uuid()};
    const QStringList fields{u"first_name"_s, u"is_active"_s, u"last_name"_s};
    const auto common = commonValues(workspace().system(), both, fields);
    QVERIFY(common->value(u"first_name"_s).isVarious);
    QCOMPARE(common->value(u"is_active"_s).value, QJsonValue(true));
    QVERIFY(common->value(u"last_name"_s).value.isNull());
    QVERIFY(commonValues(workspace().system(), both, fields, 1)->value(u"is_active"_s).isVarious);
}

QTEST_GUILESS_MAIN(TestChangeHistory)
#include "tst_changehistory.moc"
