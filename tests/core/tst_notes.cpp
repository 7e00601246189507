// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/audit/auditlog.h>
#include <core/audit/auditstore.h>
#include <core/notes/adminnotes.h>
#include <core/notes/notelist.h>
#include <tests/support/serviceworkspace.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

QJsonObject content(const QJsonValue &value)
{
    return {{u"content"_s, value}};
}

} // namespace

/// Notes about people, and entries that others put into the audit log.
class TestNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void writesAndLists();
    void changesAndDeletes();
    void noticesWhoWasQuicker();
    void putsBackWhatWasDeleted();
    void findsNotes();
    void judgesContent_data();
    void judgesContent();
    void needsAnAdministrator();
    void takesOverLogEntries();
    void judgesLogEntries_data();
    void judgesLogEntries();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    AdminNotes notes() { return AdminNotes(workspace().as(m_admin)); }

    ServiceWorkspaces m_workspaces;
    UserId m_admin;
    UserId m_ann;
};

void TestNotes::init()
{
    QVERIFY(workspace().run(u"DELETE FROM phoenix_kit_admin_notes"_s));
    QVERIFY(workspace().clear());
    m_admin = workspace().add({.email = u"admin@example.com"_s, .firstName = u"Ada"_s, .roles = {u"Admin"_s}});
    m_ann = workspace().add({.email = u"ann@example.com"_s, .roles = {u"User"_s}});
}

void TestNotes::writesAndLists()
{
    const QString text = u"  Zweite\nNotiz: <b>ünïcode</b> 🎉 "_s;
    const auto first = notes().create(m_ann, m_admin, content(text));
    QVERIFY(first.has_value());
    QCOMPARE(first->content, text);
    QCOMPARE(first->author, m_admin);
    QCOMPARE(first->authorName.value_or(QString()), u"Ada"_s);
    QVERIFY(!first->isEdited());
    workspace().advance(1);
    const auto second = notes().create(m_ann, m_admin, content(u"second"_s));
    const auto listed = notes().of(m_ann);
    QCOMPARE(listed->size(), 2);
    QCOMPARE(listed->first().id, second->id);
    QCOMPARE(listed->last().content, text);
    QVERIFY(notes().of(m_admin)->isEmpty());
    QCOMPARE(workspace().auditOf(m_ann), QStringList(2, u"user_updated"_s));
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs WHERE CAST(metadata AS text) LIKE '%nicode%'"_s), 0);
}

void TestNotes::changesAndDeletes()
{
    const NoteId id = notes().create(m_ann, m_admin, content(u"first"_s))->id;
    QVERIFY(!notes().update(id, {})->isEdited());
    workspace().advance(5);
    const auto changed = AdminNotes(workspace().system()).update(id, content(u"changed"_s));
    QVERIFY(changed->isEdited());
    QCOMPARE(changed->updatedAt, workspace().now());
    QCOMPARE(changed->author, m_admin);
    QCOMPARE((*notes().find(id))->content, u"changed"_s);
    QVERIFY(notes().remove(id).has_value());
    QVERIFY(!notes().find(id)->has_value());
    QCOMPARE(notes().remove(id).error().identifier, u"note_not_found"_s);
    QCOMPARE(notes().update(id, content(u"x"_s)).error().identifier, u"note_not_found"_s);
    QCOMPARE(workspace().auditOf(m_ann).size(), 3);
}

void TestNotes::noticesWhoWasQuicker()
{
    const AdminNote seen = *notes().create(m_ann, m_admin, content(u"first"_s));
    QCOMPARE(notes().edit(seen, u"mine"_s)->content, u"mine"_s);
    const auto late = notes().edit(seen, u"too late"_s);
    QCOMPARE(late.error().kind, Error::Kind::Conflict);
    QCOMPARE(late.error().identifier, u"note_changed"_s);
    QCOMPARE(notes().edit(seen, u" "_s).error().fields.first().field, u"content"_s);
    QCOMPARE((*notes().find(seen.id))->content, u"mine"_s);
    QCOMPARE(workspace().auditOf(m_ann).size(), 2);
}

void TestNotes::putsBackWhatWasDeleted()
{
    const AdminNote written = *notes().create(m_ann, m_admin, content(u"first"_s));
    workspace().advance(60);
    const AdminNote changed = *notes().edit(written, u"second\nline"_s);
    workspace().advance(60);
    const auto removed = notes().remove(written.id);
    QCOMPARE(*removed, changed);
    const auto restored = notes().restore(removed->id);
    QCOMPARE(*restored, changed);
    QCOMPARE(*notes().of(m_ann), QList<AdminNote>{changed});
    QVERIFY(!notes().restore(removed->id).has_value());
    QCOMPARE(notes().restore(NoteId::create()).error().identifier, u"note_not_found"_s);
    const UserId plain = workspace().add({.email = u"plain@example.com"_s, .roles = {u"User"_s}});
    QVERIFY(notes().remove(written.id).has_value());
    QCOMPARE(AdminNotes(workspace().as(plain)).restore(changed.id).error().identifier, u"insufficient_permissions"_s);
    QVERIFY(notes().of(m_ann)->isEmpty());
}

void TestNotes::findsNotes()
{
    const NoteId first = notes().create(m_ann, m_admin, content(u"Paid 50%_ by card"_s))->id;
    workspace().advance(3600);
    const NoteId second = notes().create(m_admin, m_admin, content(u"paid in cash"_s))->id;
    NoteList list(workspace().connection(), workspace().now());
    const auto found = [&list](const NoteQuery &query) {
        QList<NoteId> ids;
        const Status streamed = list.streamKeys(query, [&ids](const KeyChunk &chunk) {
            for (const QUuid &key : chunk)
                ids << NoteId(key);
        });
        return streamed ? ids : QList<NoteId>{NoteId()};
    };
    using Kind = NoteCondition::Kind;
    QCOMPARE(found({}), (QList<NoteId>{second, first}));
    QCOMPARE(found({u"PAID"_s, {}, {}}).size(), 2);
    QCOMPARE(found({u"paid %_"_s, {}, {}}), QList<NoteId>{first});
    QCOMPARE(found({u"' OR 1=1 --"_s, {}, {}}), QList<NoteId>());
    QCOMPARE(found({{}, {{Kind::Person, m_ann.text()}}, {}}), QList<NoteId>{first});
    QCOMPARE(found({{}, {{Kind::Author, m_ann.text()}}, {}}), QList<NoteId>());
    QCOMPARE(found({{}, {{Kind::InLast, u"30m"_s}}, {}}), QList<NoteId>{second});
    QCOMPARE(found({{}, {{Kind::NotInLast, u"30m"_s}}, {}}), QList<NoteId>{first});
    QCOMPARE(found({{}, {}, {{u"full_name"_s, Qt::AscendingOrder}, {u"author_name"_s, Qt::DescendingOrder}}}).first(), second);
    QCOMPARE(found({{}, {}, {{u"content; --"_s, Qt::AscendingOrder}}}), QList<NoteId>{NoteId()});
    QCOMPARE(found({{}, {{Kind::Person, u"ann"_s}}, {}}), QList<NoteId>{NoteId()});
    QCOMPARE(list.rows({first.uuid(), second.uuid()})->last().person->user.email, u"admin@example.com"_s);
    QCOMPARE(list.authors()->size(), 1);
    QCOMPARE(list.counts({m_ann.uuid(), UserId::create().uuid()})->value(m_ann.uuid()), 1);
}

void TestNotes::judgesContent_data()
{
    QTest::addColumn<QJsonObject>("attributes");
    QTest::addColumn<bool>("isGood");

    QTest::newRow("missing") << QJsonObject() << false;
    QTest::newRow("null") << content(QJsonValue()) << false;
    QTest::newRow("white space") << content(u" \n\t"_s) << false;
    QTest::newRow("number") << content(5) << false;
    QTest::newRow("NUL") << content(u"x"_s + QChar(0)) << false;
    QTest::newRow("longest") << content(QString(10'000, u'x')) << true;
    QTest::newRow("too long") << content(QString(10'001, u'x')) << false;
    QTest::newRow("longest of pairs") << content(u"e\u0301"_s.repeated(10'000)) << true;
    QTest::newRow("10 MB") << content(QString(10'000'000, u'x')) << false;
}

void TestNotes::judgesContent()
{
    QFETCH(QJsonObject, attributes);
    QFETCH(bool, isGood);
    const auto note = notes().create(m_ann, m_admin, attributes);
    QCOMPARE(note.has_value(), isGood);
    if (!isGood)
        QCOMPARE(note.error().fields.constFirst().field, u"content"_s);
    QCOMPARE(workspace().count(u"phoenix_kit_admin_notes"_s), isGood ? 1 : 0);
    QCOMPARE(workspace().auditOf(m_ann).size(), isGood ? 1 : 0);
}

void TestNotes::needsAnAdministrator()
{
    const NoteId id = notes().create(m_ann, m_admin, content(u"first"_s))->id;
    AdminNotes hers(workspace().as(m_ann));
    const QString denied = u"insufficient_permissions"_s;
    QCOMPARE(hers.create(m_admin, m_ann, content(u"x"_s)).error().identifier, denied);
    QCOMPARE(hers.update(id, content(u"x"_s)).error().identifier, denied);
    QCOMPARE(hers.remove(id).error().identifier, denied);
    QCOMPARE((*notes().find(id))->content, u"first"_s);
}

void TestNotes::takesOverLogEntries()
{
    const QJsonObject attributes{{u"action"_s, u"user_locked"_s},
                                 {u"target_user_uuid"_s, m_ann.text()},
                                 {u"admin_user_uuid"_s, m_admin.text()},
                                 {u"ip_address"_s, u"192.0.2.1"_s},
                                 {u"metadata"_s, QJsonObject{{u"note"_s, u"ü"_s}}}};
    const auto entry = AuditLog(workspace().system()).create(attributes);
    QVERIFY(entry.has_value());
    const auto stored = AuditStore(workspace().connection()).fetch(entry->id);
    QVERIFY(stored.has_value() && *stored);
    QCOMPARE((*stored)->action, u"user_locked"_s);
    QCOMPARE((*stored)->target, m_ann);
    QCOMPARE((*stored)->admin, m_admin);
    QCOMPARE((*stored)->ipAddress.value_or(QString()), u"192.0.2.1"_s);
    QVERIFY(!(*stored)->userAgent);
    QCOMPARE((*stored)->metadata.value_or(QJsonObject()).value("note"_L1).toString(), u"ü"_s);
    QCOMPARE((*stored)->insertedAt, workspace().now());
    QVERIFY(!AuditLog(workspace().as(m_ann)).create(attributes).has_value());
}

void TestNotes::judgesLogEntries_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");

    QTest::newRow("unknown action") << u"action"_s << QJsonValue(u"bogus"_s);
    QTest::newRow("no text as action") << u"action"_s << QJsonValue(5);
    QTest::newRow("no action") << u"action"_s << QJsonValue();
    QTest::newRow("no UUID") << u"target_user_uuid"_s << QJsonValue(u"x"_s);
    QTest::newRow("no admin") << u"admin_user_uuid"_s << QJsonValue(u""_s);
    QTest::newRow("text as metadata") << u"metadata"_s << QJsonValue(u"str"_s);
    QTest::newRow("list as metadata") << u"metadata"_s << QJsonValue(QJsonArray());
    QTest::newRow("NUL in the address") << u"ip_address"_s << QJsonValue(u"x"_s + QChar(0));
}

void TestNotes::judgesLogEntries()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject attributes{{u"action"_s, u"user_locked"_s},
                           {u"target_user_uuid"_s, m_ann.text()},
                           {u"admin_user_uuid"_s, m_admin.text()}};
    attributes.insert(field, value);
    const auto entry = AuditLog(workspace().system()).create(attributes);
    QVERIFY(!entry.has_value());
    QCOMPARE(entry.error().fields.constFirst().field, field);
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs"_s), 0);
}

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"
