// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "rankacts.h"
#include "rankcoverage.h"

#include <core/changes/changeservice.h>
#include <core/db/transaction.h>
#include <core/imaging/qtpicturemaker.h>
#include <core/mail/postbag.h>
#include <core/roles/roleassignments.h>
#include <core/roles/siteroles.h>
#include <core/users/userdeletion.h>
#include <core/users/userregistration.h>
#include <core/users/userstatus.h>
#include <tests/support/outcome.h>
#include <tests/support/serviceworkspace.h>

#include <QImage>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

using Rows = QMap<QString, QStringList>;

const QStringList tables{u"users"_s,           u"users_tokens"_s,     u"user_roles"_s, u"user_role_assignments"_s,
                         u"role_permissions"_s, u"settings"_s,         u"admin_notes"_s, u"audit_logs"_s,
                         u"files"_s,            u"file_instances"_s,   u"file_locations"_s, u"email_templates"_s};

QStringList rowsOf(Connection &connection, const QString &table)
{
    QSqlQuery query(connection.database());
    QStringList rows;
    if (!query.exec(u"SELECT * FROM phoenix_kit_"_s + table))
        return {u"unreadable"_s};
    while (query.next()) {
        QStringList cells;
        for (int column = 0; column < query.record().count(); ++column)
            cells << query.value(column).toString();
        rows << cells.join(u'|');
    }
    rows.sort();
    return rows;
}

Rows allRows(Connection &connection)
{
    Rows rows;
    for (const QString &table : tables)
        rows.insert(table, rowsOf(connection, table));
    return rows;
}

QStringList changedTables(const Rows &before, const Rows &after)
{
    QStringList changed;
    for (const QString &table : tables) {
        if (before.value(table) != after.value(table))
            changed << table;
    }
    return changed;
}

} // namespace

/// Who may do what to whom: every function of core that changes something, as a table.
class TestRank : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase();
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void coversEveryService();
    void ranks_data();
    void ranks();
    void keepsTheLastOwner_data();
    void keepsTheLastOwner();
    void makesNoOwnerByTheWay();
    void givesNoReservedName();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    [[nodiscard]] std::optional<UserId> person(RankActor actor) const;
    [[nodiscard]] UserId person(RankTarget target, RankActor actor) const;
    UserId add(const QString &name, const QStringList &roles, bool isActive = true)
    {
        return workspace().add({.email = name + u"@example.com"_s, .isActive = isActive, .isConfirmed = false,
                                .customFields = u"{\"key\":1}"_s, .roles = roles});
    }
    static MailSettings sender()
    {
        MailSettings settings;
        settings.senderAddress = u"site@example.org"_s;
        return settings;
    }
    ServiceContext as(const std::optional<UserId> &actor);
    /// What is wrong with the outcome of one cell of the table; empty when all is as it says.
    QString judge(const RankAct &act, RankActor actor, RankTarget target, QChar expected);
    QString judgeRows(const Rows &before, const Rows &after, const std::optional<UserId> &actor, QChar expected);

    ServiceWorkspaces m_workspaces;
    QTemporaryDir m_folder;
    QtPictureMaker m_pictures;
    Postbag m_postbag{sender()};
    Rows m_rows; ///< before each act that needs nothing prepared
    UserId m_owner, m_second, m_admin, m_otherAdmin, m_clerk, m_plain, m_otherPlain, m_inactive;
};

void TestRank::initTestCase()
{
    QVERIFY(m_workspaces.create());
    QImage image(32, 32, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(m_folder.filePath(u"a.png"_s)));
}

void TestRank::init()
{
    QVERIFY(workspace().clear());
    QVERIFY(workspace().addRole(u"TestClerk"_s, u"users"_s));
    QVERIFY(workspace().addRole(u"TestGuide"_s, u"users"_s));
    QVERIFY(workspace().addRole(u"TestUnused"_s, u"posts"_s));
    QVERIFY(workspace().run(
        u"INSERT INTO phoenix_kit_settings (uuid, key, value_json, date_added, date_updated) VALUES"
        " ('%1', 'custom_user_fields_definitions', '{\"fields\":[{\"key\":\"plan\",\"type\":\"text\",\"label\":\"Plan\"},"
        "{\"key\":\"key\",\"type\":\"number\",\"label\":\"Key\"}]}', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')"_s
            .arg(uuidText(newUuid()))));
    // The Admins hold every key, as on a new site.
    m_owner = add(u"owner"_s, {u"Owner"_s, u"User"_s});
    m_second = add(u"second"_s, {u"Owner"_s, u"User"_s});
    m_admin = add(u"admin"_s, {u"Admin"_s, u"User"_s});
    m_otherAdmin = add(u"other_admin"_s, {u"Admin"_s, u"User"_s});
    m_clerk = add(u"clerk"_s, {u"TestClerk"_s, u"User"_s});
    m_plain = add(u"plain"_s, {u"User"_s});
    m_otherPlain = add(u"other_plain"_s, {u"User"_s});
    m_inactive = add(u"inactive"_s, {u"Admin"_s, u"User"_s}, false);
    QVERIFY(!add(u"roleless"_s, {}).isNull());
    // An old confirmation link, for those who clean up.
    QVERIFY(workspace().addSession(m_plain, "expired", u"confirm"_s));
    workspace().advance(8 * 86'400);
}

std::optional<UserId> TestRank::person(RankActor actor) const
{
    switch (actor) {
    case RankActor::System: return std::nullopt;
    case RankActor::Owner: return m_owner;
    case RankActor::SecondOwner: return m_second;
    case RankActor::Admin: return m_admin;
    case RankActor::Clerk: return m_clerk;
    case RankActor::Plain: return m_plain;
    case RankActor::InactiveAdmin: break;
    }
    return m_inactive;
}

UserId TestRank::person(RankTarget target, RankActor actor) const
{
    switch (target) {
    case RankTarget::Owner: return actor == RankActor::Owner ? m_second : m_owner;
    case RankTarget::Admin: return m_otherAdmin;
    case RankTarget::Plain: return m_otherPlain;
    case RankTarget::Self: break;
    }
    return person(actor).value_or(UserId());
}

ServiceContext TestRank::as(const std::optional<UserId> &actor)
{
    ServiceContext context = workspace().as(Actor{actor, u"192.0.2.7"_s, u"a test"_s});
    context.siteFolder = m_folder.path();
    context.pictures = &m_pictures;
    context.postbag = &m_postbag;
    return context;
}

// A new function of a service has to be said here: who may call it, or that it only reads.
void TestRank::coversEveryService()
{
    const QMap<QString, QString> &coverage = rankCoverage();
    QCOMPARE(serviceFunctions(QStringLiteral(STEWARD_SOURCE_DIR "/core")), coverage.keys());
    QStringList acts;
    for (const RankAct &act : rankActs())
        acts << QString::fromLatin1(act.name);
    for (auto each = coverage.cbegin(); each != coverage.cend(); ++each) {
        if (!each->isEmpty())
            QVERIFY2(acts.contains(*each), qPrintable(each.key() + u": "_s + *each));
    }
}

void TestRank::ranks_data()
{
    QTest::addColumn<RankAct>("act");
    for (const RankAct &act : rankActs())
        QTest::newRow(act.name) << act;
}

void TestRank::ranks()
{
    QFETCH(const RankAct, act);
    m_rows = allRows(workspace().connection());
    QStringList wrong;
    for (size_t line = 0; line < act.table.size(); ++line) {
        for (int column = 0; column < 4; ++column) {
            const QChar expected = act.table.at(line).at(column);
            if (expected == u'.')
                continue;
            const QString fault = judge(act, RankActor(line), RankTarget(column), expected);
            if (!fault.isEmpty())
                wrong << u"line %1, column %2: %3"_s.arg(line + 1).arg(column + 1).arg(fault);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QString TestRank::judge(const RankAct &act, RankActor actor, RankTarget target, QChar expected)
{
    Connection &connection = workspace().connection();
    const auto transaction = Transaction::begin(connection, "one cell"_L1); // always rolled back
    if (!transaction)
        return transaction.error().detail;
    workspace().advance(86'400); // no limit of attempts matters here
    RankScene scene{as(person(actor)), as(std::nullopt), person(target, actor), {}, m_folder.filePath(u"a.png"_s), {}};
    scene.targetEmail = workspace().column(scene.target, u"email"_s);
    if (act.prepare)
        scene.note = act.prepare(scene);
    static_cast<void>(m_postbag.takeAll());
    const Rows before = act.prepare ? allRows(connection) : m_rows;
    const QString outcome = act.run(scene);
    const Rows after = allRows(connection);
    const QString refusal = rankRefusal(expected);
    const QString promised = refusal.isEmpty() ? u"done"_s : refusal;
    if (outcome != promised)
        return u"%1 instead of %2"_s.arg(outcome, promised);
    if (!refusal.isEmpty() && !m_postbag.letters().isEmpty())
        return u"a mail was written"_s;
    return judgeRows(before, after, scene.context.actor.user, expected);
}

QString TestRank::judgeRows(const Rows &before, const Rows &after, const std::optional<UserId> &actor, QChar expected)
{
    const QStringList changed = changedTables(before, after);
    if (expected != u'+')
        return changed.isEmpty() ? QString() : u"changed "_s + changed.join(u',');
    // An act that finds all as it should be writes nothing, in the log either.
    if (changed.isEmpty())
        return {};
    QStringList entries = after.value(u"audit_logs"_s);
    entries.removeIf([&](const QString &entry) { return before.value(u"audit_logs"_s).contains(entry); });
    if (entries.isEmpty())
        return u"no audit row for "_s + changed.join(u',');
    // The system may hand over what others did.
    const bool isSigned = !actor || std::ranges::all_of(entries, [&actor](const QString &entry) {
        return entry.contains(actor->text());
    });
    return isSigned ? QString() : u"an audit row of another"_s;
}

void TestRank::keepsTheLastOwner_data()
{
    using Act = std::function<QString(const ServiceContext &, const UserId &)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("refusal");

    const QString remove = u"cannot_remove_last_owner"_s;
    const QString deactivate = u"cannot_deactivate_last_owner"_s;
    QTest::newRow("demote") << Act([](auto &context, auto &id) { return outcomeOf(RoleAssignments(context).demoteToUser(id)); }) << remove;
    QTest::newRow("remove") << Act([](auto &context, auto &id) { return outcomeOf(RoleAssignments(context).remove(id, u"Owner"_s)); }) << remove;
    QTest::newRow("synchronise") << Act([](auto &context, auto &id) { return outcomeOf(RoleAssignments(context).synchronise(id, {u"Admin"_s})); }) << remove;
    QTest::newRow("deactivate") << Act([](auto &context, auto &id) { return outcomeOf(UserStatus(context).setActive(id, false)); }) << deactivate;
    QTest::newRow("delete") << Act([](auto &context, auto &id) { return outcomeOf(UserDeletion(context).remove(id)); }) << u"cannot_delete_last_owner"_s;
    QTest::newRow("change set") << Act([](auto &context, auto &id) {
        ChangeSet changes;
        changes.rows = {{id, {{u"is_active"_s, true, false}}}};
        return ChangeService(context).apply(changes).value().rows.first().error.identifier;
    }) << deactivate;
}

void TestRank::keepsTheLastOwner()
{
    QFETCH(const std::function<QString(const ServiceContext &, const UserId &)>, act);
    QFETCH(const QString, refusal);
    // The other one is no active Owner any more.
    QVERIFY(UserStatus(workspace().system()).setActive(m_second, false));
    const Rows before = allRows(workspace().connection());
    QCOMPARE(act(as(std::nullopt), m_owner), refusal);
    QCOMPARE(changedTables(before, allRows(workspace().connection())), QStringList());
}

void TestRank::makesNoOwnerByTheWay()
{
    // A site that has lost its active Owners elects one; an Admin does not get one that way.
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_users SET is_active = false WHERE email LIKE 'owner@%' OR email LIKE 'second@%'"_s));
    const QJsonObject attributes{{u"email"_s, u"new@example.com"_s}, {u"password"_s, u"Correct-horse-7"_s}};
    const auto registered = UserRegistration(as(m_admin)).registerUser(attributes);
    QVERIFY(registered);
    QCOMPARE(workspace().rolesOf(registered->id), QStringList{u"User"_s});
    QCOMPARE(outcomeOf(RoleAssignments(as(m_admin)).assignToExisting(RoleAssignments::FirstOwner::Elect)),
             u"insufficient_permissions"_s);
    QCOMPARE(outcomeOf(RoleAssignments(as(std::nullopt)).assignToExisting(RoleAssignments::FirstOwner::Elect)), u"done"_s);
}

void TestRank::givesNoReservedName()
{
    // Whoever could name a role Owner would own the site.
    const auto transaction = Transaction::begin(workspace().connection(), "renamed"_L1);
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_user_roles SET name = 'Chief' WHERE name = 'Owner'"_s));
    QCOMPARE(outcomeOf(SiteRoles(as(m_admin)).create({{u"name"_s, u"Owner"_s}})), u"system_role_protected"_s);
    const auto clerk = RoleId::parse(workspace().text(u"SELECT uuid FROM phoenix_kit_user_roles WHERE name = 'TestClerk'"_s));
    QVERIFY(clerk);
    QCOMPARE(outcomeOf(SiteRoles(as(m_clerk)).update(*clerk, {{u"name"_s, u"Owner"_s}})), u"system_role_protected"_s);
}

QTEST_GUILESS_MAIN(TestRank)
#include "tst_rank.moc"
