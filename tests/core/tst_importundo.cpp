// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "importtest.h"

#include <core/base/clock.h>
#include <core/changes/changefile.h>
#include <core/changes/changehistory.h>

using namespace Qt::StringLiterals;
using namespace steward;
using State = RowOutcome::State;

/// An import is taken back with the people whom it has made, unless something has happened to them since; and is
/// done again.
class TestImportUndo : public ImportTest
{
    Q_OBJECT

private Q_SLOTS:
    void removesWhoIsNew();
    void bringsThemBack();
    void removesThemAgain();
    void leavesWhomSomethingHappenedTo_data();
    void leavesWhomSomethingHappenedTo();
    void removesTheOthers();
    void obeysTheRank();
    void isNoFileOfChanges();

private:
    ChangeHistory history() { return ChangeHistory(here().as(m_owner)); }
    QUuid imported(const QString &text)
    {
        const auto report = import(request(text), m_owner);
        return report && report->isApplied ? report->changes.id : QUuid();
    }
    qint64 peopleCount() { return here().count(u"phoenix_kit_users"_s); }
    QString identifierOf(const Result<ChangeReport> &report)
    {
        for (const RowOutcome &row : report ? report->rows : QList<RowOutcome>()) {
            if (row.state == State::Refused)
                return row.error.identifier;
        }
        return {};
    }

    const QString m_file = u"email,username,first_name,roles,is_active,confirmed_at,inserted_at,registration_country,"
                            "custom.age,custom.note\n"
                            "ann@example.com,ann,Ann,\"Admin, User\",yes,2025-01-02T03:04:05Z,2024-01-01T00:00:00Z,NO,"
                            "36.5,\"a \"\"b\"\"\"\n"
                            "bob@example.com,,Bob,,no,,,,,\n"
                            "owner@example.com,owner,Olga,Owner,yes,,,,,\n"_s;
};

void TestImportUndo::removesWhoIsNew()
{
    const QUuid id = imported(m_file);
    QVERIFY(!id.isNull());
    const UserId ann = person(u"ann@example.com"_s);
    QCOMPARE(history().entries()->first().people, 3);
    QCOMPARE(history().entries()->first().id, id);
    const auto undone = history().undo(id);
    QVERIFY(undone && undone->isApplied);
    QCOMPARE(undone->count(State::Changed), 3);
    QCOMPARE(peopleCount(), 1);
    QCOMPARE(here().count(u"phoenix_kit_user_role_assignments"_s), 1);
    QCOMPARE(here().column(m_owner, u"first_name"_s), u"NULL"_s);
    QCOMPARE(here().auditOf(ann).last(), u"user_deleted"_s);
    QCOMPARE(history().entries()->first().state, ChangeEntry::State::Undone);
}

void TestImportUndo::bringsThemBack()
{
    const QUuid id = imported(m_file);
    const QByteArray before = exported();
    const UserId ann = person(u"ann@example.com"_s);
    const QString hash = here().column(ann, u"hashed_password"_s);
    QVERIFY(history().undo(id)->isApplied);
    QVERIFY(exported() != before);
    const QByteArray then = timeText(here().now()).toLatin1();
    here().advance(60);
    const auto redone = history().redo(id);
    QVERIFY(redone && redone->isApplied);
    QCOMPARE(person(u"ann@example.com"_s), ann);
    // But for updated_at.
    QCOMPARE(exported().replace(timeText(here().now()).toLatin1(), then).split('\n'), before.split('\n'));
    QCOMPARE(here().rolesOf(ann), (QStringList{u"Admin"_s, u"User"_s}));
    QCOMPARE(here().column(ann, u"registration_country"_s), u"NO"_s);
    // No password is in the journal.
    QVERIFY(here().column(ann, u"hashed_password"_s) != hash);
    QVERIFY(here().column(ann, u"hashed_password"_s).startsWith("$2b$12$"_L1));
    QCOMPARE(here().auditOf(ann).count(u"user_created"_s), 2);
    QCOMPARE(history().entries()->first().state, ChangeEntry::State::Applied);
}

void TestImportUndo::removesThemAgain()
{
    const QUuid id = imported(m_file);
    for (int round = 0; round < 2; ++round) {
        QVERIFY(history().undo(id)->isApplied);
        QCOMPARE(peopleCount(), 1);
        QVERIFY(history().redo(id)->isApplied);
        QCOMPARE(peopleCount(), 3);
    }
}

void TestImportUndo::leavesWhomSomethingHappenedTo_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("identifier");
    const auto row = [](const char *name, const QString &sql, const QString &identifier) {
        QTest::newRow(name) << sql << identifier;
    };
    const QString changed = u"person_changed_since"_s;
    row("name", u"UPDATE phoenix_kit_users SET first_name = 'X' WHERE username = 'ann'"_s, changed);
    row("custom field", u"UPDATE phoenix_kit_users SET custom_fields = '{}' WHERE username = 'ann'"_s, changed);
    row("password", u"UPDATE phoenix_kit_users SET hashed_password = 'other' WHERE username = 'ann'"_s, changed);
    row("role", u"DELETE FROM phoenix_kit_user_role_assignments WHERE user_uuid IN (SELECT uuid FROM phoenix_kit_users "
                 "WHERE username = 'ann')"_s, changed);
    row("session", {}, u"person_used_since"_s);
}

void TestImportUndo::leavesWhomSomethingHappenedTo()
{
    QFETCH(QString, sql);
    QFETCH(QString, identifier);
    const QUuid id = imported(m_file);
    if (sql.isEmpty())
        QVERIFY(here().addSession(person(u"ann@example.com"_s), "token"));
    else
        QVERIFY(here().run(sql));
    const auto undone = history().undo(id);
    QVERIFY(undone && !undone->isApplied);
    QCOMPARE(identifierOf(undone), identifier);
    QCOMPARE(peopleCount(), 3);
    QCOMPARE(history().entries()->first().state, ChangeEntry::State::Applied);
}

void TestImportUndo::removesTheOthers()
{
    const QUuid id = imported(m_file);
    QVERIFY(here().addSession(person(u"ann@example.com"_s), "token"));
    const auto undone = history().undo(id, ApplyMode::WhatCanBe);
    QVERIFY(undone && undone->isApplied);
    QCOMPARE(undone->count(State::Refused), 1);
    QVERIFY(!person(u"ann@example.com"_s).isNull());
    QVERIFY(person(u"bob@example.com"_s).isNull());
    // The rest can be taken back when nothing speaks against it any more; who is gone does not count.
    QVERIFY(here().run(u"DELETE FROM phoenix_kit_users_tokens"_s));
    const auto rest = history().undo(id);
    QVERIFY(rest && rest->isApplied);
    QCOMPARE(rest->count(State::Changed), 1);
    QCOMPARE(peopleCount(), 1);
}

void TestImportUndo::obeysTheRank()
{
    const UserId admin = here().add({.email = u"admin@example.com"_s, .roles = {u"Admin"_s}});
    const UserId plain = here().add({.email = u"plain@example.com"_s, .roles = {u"User"_s}});
    const QUuid id = imported(u"email,roles\nann@example.com,Admin\n"_s);
    for (const UserId &actor : {admin, plain, person(u"ann@example.com"_s)}) {
        const auto undone = ChangeHistory(here().as(actor)).undo(id);
        QVERIFY(undone && !undone->isApplied);
        QCOMPARE(identifierOf(undone), actor == admin || actor == plain ? u"insufficient_permissions"_s : u"cannot_delete_self"_s);
    }
    const QUuid users = imported(u"email\nbob@example.com\n"_s);
    QVERIFY(ChangeHistory(here().as(admin)).undo(users)->isApplied);
    QVERIFY(!ChangeHistory(here().as(plain)).redo(users)->isApplied);
}

// Nobody prepares deletions for somebody else to apply.
void TestImportUndo::isNoFileOfChanges()
{
    const QUuid id = imported(m_file);
    const ChangeSet undo = history().undoing(id).value();
    QCOMPARE(undo.rows.size(), 3);
    const ChangeSet read = readChangeFile(changeFile(undo)).value();
    QCOMPARE(read.rows.size(), 1);
    QCOMPARE(read.rows.first().user, m_owner);
    QVERIFY(!changeSetFromJson(toJson(undo)).has_value());
}

QTEST_GUILESS_MAIN(TestImportUndo)
#include "tst_importundo.moc"
