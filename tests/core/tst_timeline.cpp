// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/local/localstore.h>
#include <core/mail/outboxstore.h>
#include <core/notes/adminnotes.h>
#include <core/roles/roleassignments.h>
#include <core/timeline/timeline.h>
#include <core/users/userstatus.h>
#include <tests/support/serviceworkspace.h>

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace steward;

using Kind = TimelineEntry::Kind;

/// The life of an account out of all tables.
class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void tellsOfEveryTable();
    void tellsOfMailsOfTheSite();
    void tellsTheSameOnce();
    void tellsWhoAndWhom();
    void inventsNothing();
    void continuesWhereItStopped();
    void refusesWhoIsGone();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    [[nodiscard]] Timeline::Page page(const UserId &user, const Timeline::Cursor &from = {}, int limit = 50)
    {
        return Timeline(workspace().system()).page(user, from, limit).value();
    }
    [[nodiscard]] static QList<Kind> kindsOf(const QList<TimelineEntry> &entries)
    {
        QList<Kind> kinds;
        for (const TimelineEntry &entry : entries)
            kinds << entry.kind;
        return kinds;
    }

    ServiceWorkspaces m_workspaces;
    UserId m_owner;
    UserId m_ann;
    QString m_address;
    int m_count = 0;
};

void TestTimeline::init()
{
    QVERIFY(workspace().clear());
    m_owner = workspace().add({.email = u"owner@example.com"_s, .firstName = u"Olga"_s, .roles = {u"Owner"_s}});
    // The outbox is kept per workspace: each test has an address of its own.
    m_address = u"ann%1@example.com"_s.arg(++m_count);
    m_ann = workspace().add({.email = m_address, .isConfirmed = true, .roles = {u"User"_s}});
}

void TestTimeline::tellsOfEveryTable()
{
    const QString ann = m_ann.text();
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_users SET confirmed_at = '2026-01-02T12:00:00Z', registration_ip = '192.0.2.9' WHERE uuid = '%1'"_s.arg(ann)));
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_user_role_assignments SET assigned_at = '2026-01-03T12:00:00Z', assigned_by_uuid = '%2' WHERE user_uuid = '%1'"_s.arg(ann, m_owner.text())));
    QVERIFY(workspace().run(u"INSERT INTO phoenix_kit_users_tokens (uuid, user_uuid, token, context, ip_address, inserted_at) VALUES ('%2', '%1', 'x', 'session', '192.0.2.8', '2026-01-04T12:00:00Z')"_s.arg(ann, uuidText(newUuid()))));
    QVERIFY(workspace().run(u"INSERT INTO phoenix_kit_users_tokens (uuid, user_uuid, token, context, sent_to, inserted_at) VALUES ('%2', '%1', 'y', 'change:old@example.com', 'ann@example.com', '2026-01-05T12:00:00Z')"_s.arg(ann, uuidText(newUuid()))));
    QVERIFY(workspace().run(u"INSERT INTO phoenix_kit_admin_notes (uuid, user_uuid, author_uuid, content, inserted_at, updated_at) VALUES ('%2', '%1', '%3', 'Nice', '2026-01-06T12:00:00Z', '2026-01-07T12:00:00Z')"_s.arg(ann, uuidText(newUuid()), m_owner.text())));
    QVERIFY(workspace().run(u"INSERT INTO phoenix_kit_files (uuid, user_uuid, original_file_name, file_name, file_path, mime_type, file_type, ext, file_checksum, user_file_checksum, size, status, inserted_at, updated_at) VALUES ('%2', '%1', 'me.png', 'a.png', 'a', 'image/png', 'image', 'png', 'c', '%2', 1, 'active', '2026-01-08T12:00:00Z', '2026-01-08T12:00:00Z')"_s.arg(ann, uuidText(newUuid()))));
    const auto localStore = openLocalStore(workspace().database().profile());
    QVERIFY(localStore);
    Letter letter;
    letter.kind = u"reset_password"_s;
    letter.message.recipient = m_address;
    letter.message.messageId = uuidText(newUuid());
    QVERIFY(OutboxStore(**localStore).insert({letter}, QDateTime({2026, 1, 9}, QTime(12, 0, 0, 250), QTimeZone::utc())));
    QVERIFY(UserStatus(workspace().as(m_owner)).setActive(m_ann, false)); // ends the session, is told by the log

    const Timeline::Page all = page(m_ann);
    QCOMPARE(kindsOf(all.entries), (QList<Kind>{Kind::Audit, Kind::Mail, Kind::PictureStored, Kind::NoteEdited, Kind::NoteWritten,
                                                Kind::LinkMade, Kind::RoleGiven, Kind::Confirmed, Kind::Registered}));
    QVERIFY(!all.hasMore);
    QCOMPARE(all.entries.at(0).other.user.firstName, std::optional(u"Olga"_s));
    QCOMPARE(all.entries.at(1).text, u"reset_password"_s);
    QCOMPARE(all.entries.at(1).letter, LetterState::Queued);
    QCOMPARE(all.entries.at(2).text, u"me.png"_s);
    QCOMPARE(all.entries.at(4).other.user.firstName, std::optional(u"Olga"_s));
    QCOMPARE(all.entries.at(5).text, u"change"_s);
    QCOMPARE(all.entries.at(6).text, u"User"_s);
    QCOMPARE(all.entries.at(6).other.user.id, m_owner);
    QCOMPARE(all.entries.at(8).text, u"192.0.2.9"_s);
    QVERIFY(workspace().run(u"DELETE FROM phoenix_kit_files"_s));
}

void TestTimeline::tellsOfMailsOfTheSite()
{
    QVERIFY(workspace().run(u"CREATE TABLE phoenix_kit_email_logs (uuid uuid, user_uuid uuid, \"to\" varchar(255), subject varchar(255), status varchar(255), sent_at timestamptz)"_s));
    const auto log = [this](const QString &user, const QString &to, const QString &subject, const QString &status, int day) {
        return workspace().run(u"INSERT INTO phoenix_kit_email_logs VALUES ('%1', %2, '%3', %4, '%5', '2026-01-0%6T12:00:00Z')"_s
                                   .arg(uuidText(newUuid()), user, to, subject, status, QString::number(day)));
    };
    QVERIFY(log(u"NULL"_s, m_address, u"'Confirm your address'"_s, u"delivered"_s, 1));
    QVERIFY(log(u"'%1'"_s.arg(m_ann.text()), u"earlier@example.com"_s, u"NULL"_s, u"bounced"_s, 2));
    QVERIFY(log(u"'%1'"_s.arg(m_owner.text()), u"owner@example.com"_s, u"'For another'"_s, u"sent"_s, 3));
    const ServiceContext system = workspace().system();
    Installation installation = system.installation;
    installation.tables.insert(u"phoenix_kit_email_logs"_s);
    const ServiceContext context{system.connection, installation, system.limits, system.actor, system.passwords, system.now};
    const auto told = Timeline(context).page(m_ann, {}, 50);
    QVERIFY(workspace().run(u"DROP TABLE phoenix_kit_email_logs"_s));
    QVERIFY(told);
    QList<TimelineEntry> mails = told->entries;
    mails.removeIf([](const TimelineEntry &entry) { return entry.kind != Kind::SiteMail; });
    QCOMPARE(mails.size(), 2);
    QCOMPARE(mails.at(0).detail, u"earlier@example.com"_s);
    QCOMPARE(mails.at(0).status, u"bounced"_s);
    QVERIFY(mails.at(0).text.isEmpty());
    QCOMPARE(mails.at(1).detail, m_address);
    QCOMPARE(mails.at(1).text, u"Confirm your address"_s);
    // A site without that module has no such table.
    QVERIFY(std::ranges::none_of(page(m_ann).entries, [](const TimelineEntry &entry) { return entry.kind == Kind::SiteMail; }));
}

void TestTimeline::tellsTheSameOnce()
{
    QVERIFY(RoleAssignments(workspace().as(m_owner)).assign(m_ann, u"Admin"_s));
    workspace().advance(10);
    QVERIFY(AdminNotes(workspace().as(m_owner)).create(m_ann, m_owner, {{u"content"_s, u"Nice"_s}}));
    // The role, the note, the role of the registration, the confirmation and the registration itself.
    QCOMPARE(kindsOf(page(m_ann).entries),
             (QList<Kind>{Kind::Audit, Kind::Audit, Kind::RoleGiven, Kind::Confirmed, Kind::Registered}));
}

void TestTimeline::tellsWhoAndWhom()
{
    QVERIFY(UserStatus(workspace().as(m_owner)).setActive(m_ann, false));
    const TimelineEntry done = page(m_owner).entries.first();
    QVERIFY(done.isActor);
    QCOMPARE(done.other.user.email, m_address);
    const TimelineEntry suffered = page(m_ann).entries.first();
    QVERIFY(!suffered.isActor);
    QCOMPARE(suffered.other.user.id, m_owner);
}

void TestTimeline::inventsNothing()
{
    const UserId bare = workspace().add({.email = u"bare@example.com"_s, .isConfirmed = false});
    QCOMPARE(kindsOf(page(bare).entries), QList<Kind>{Kind::Registered});
}

void TestTimeline::continuesWhereItStopped()
{
    constexpr int Times = 40;
    for (int i = 0; i < Times; ++i) {
        workspace().advance(i % 4 == 0 ? 0 : 60); // some in the same second
        QVERIFY(UserStatus(workspace().as(m_owner)).toggleConfirmation(m_ann));
    }
    const QList<TimelineEntry> whole = page(m_ann, {}, 500).entries;
    QList<TimelineEntry> parts;
    Timeline::Page part;
    int pages = 0;
    do {
        part = page(m_ann, part.next, 7);
        parts += part.entries;
        ++pages;
    } while (part.hasMore && pages < 100);
    QVERIFY(pages > 3);
    QStringList wholeIds;
    QStringList partIds;
    std::ranges::transform(whole, std::back_inserter(wholeIds), &TimelineEntry::id);
    std::ranges::transform(parts, std::back_inserter(partIds), &TimelineEntry::id);
    QCOMPARE(partIds, wholeIds);
}

void TestTimeline::refusesWhoIsGone()
{
    const auto nobody = Timeline(workspace().system()).page(UserId::create(), {}, 10);
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().identifier, u"user_not_found"_s);
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
