// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/db/connectionprofile.h>
#include <core/db/statement.h>
#include <core/db/transaction.h>
#include <tests/support/serviceworkspace.h>

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

constexpr int DuelRounds = 1400;
constexpr int OwnerRounds = 500;
constexpr int BrawlRounds = 300;
constexpr int AnswerMilliseconds = 20'000; ///< far beyond the time that a database waits for a lock

const QStringList acts{u"demote"_s, u"remove"_s, u"synchronise"_s, u"deactivate"_s, u"delete"_s};

QString refusalOf(const QString &act)
{
    if (act == "deactivate"_L1)
        return u"cannot_deactivate_last_owner"_s;
    return act == "delete"_L1 ? u"cannot_delete_last_owner"_s : u"cannot_remove_last_owner"_s;
}

/// Another console, in a process of its own.
class Rival
{
public:
    Rival(const TestDatabase &database)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGPASSWORD"_s, database.password().reveal());
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(OWNERRIVAL), {workspaceUrl(database.profile())});
    }
    ~Rival()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Rival)

    void tell(const QStringList &orders)
    {
        m_process.write(orders.join(u';').toUtf8() + '\n');
        m_process.waitForBytesWritten();
    }
    /// Empty when there is none in time.
    QStringList answer(const std::function<void()> &meanwhile = {})
    {
        for (int waited = 0; !m_process.canReadLine() && waited < AnswerMilliseconds; ++waited) {
            m_process.waitForReadyRead(1);
            if (meanwhile)
                meanwhile();
        }
        return QString::fromUtf8(m_process.readLine()).trimmed().split(u';', Qt::SkipEmptyParts);
    }

private:
    QProcess m_process;
};

} // namespace

/// Two consoles take the role from Owners at the same time, in every way there is, and one active
/// Owner is always left.
class TestLastOwner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_workspaces.close(); }
    void duelsOfTwoOwners();
    void ownersAgainstEachOther();
    void brawlsAmongThree();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    bool appoint(int count);
    qint64 activeOwners();
    qint64 deadlocks();
    [[nodiscard]] QString randomAct() { return acts.at(m_random.bounded(acts.size())); }
    /// Both at the same time; the outcomes of each. How many Owners there are is looked at meanwhile.
    std::array<QStringList, 2> race(const QStringList &first, const QStringList &second);

    ServiceWorkspaces m_workspaces;
    std::array<std::unique_ptr<Rival>, 2> m_rivals;
    QList<UserId> m_owners;
    QRandomGenerator m_random{20'260'302}; // the same rounds each time
    qint64 m_fewestOwners = 0;
    qint64 m_deadlocks = 0;
};

void TestLastOwner::initTestCase()
{
    QVERIFY(m_workspaces.create());
}

void TestLastOwner::init()
{
    QVERIFY(workspace().clear());
    for (auto &rival : m_rivals)
        rival = std::make_unique<Rival>(workspace().database());
    for (auto &rival : m_rivals)
        QCOMPARE(rival->answer(), QStringList{u"ready"_s});
    m_fewestOwners = 3;
    m_deadlocks = deadlocks();
    m_owners = {UserId::create(), UserId::create(), UserId::create()};
}

void TestLastOwner::cleanup()
{
    m_rivals = {};
    QVERIFY2(m_fewestOwners >= 1, "an observer saw a moment without an active Owner");
    QCOMPARE(deadlocks(), m_deadlocks);
}

// So many active Owners, whatever became of them, in one transaction: nobody sees none.
bool TestLastOwner::appoint(int count)
{
    const QString time = timeText(workspace().now());
    const auto transaction = Transaction::begin(workspace().connection(), "appoint"_L1);
    bool isDone = transaction && workspace().run(u"DELETE FROM phoenix_kit_users_tokens"_s)
                  && workspace().run(u"DELETE FROM phoenix_kit_user_role_assignments"_s);
    for (int i = 0; isDone && i < count; ++i) {
        const QString id = m_owners.at(i).text();
        isDone = workspace().run(
                     u"INSERT INTO phoenix_kit_users (uuid, email, hashed_password, is_active, inserted_at, updated_at)"
                     " VALUES ('%1', 'owner%2@example.com', 'x', true, '%3', '%3')"
                     " ON CONFLICT (uuid) DO UPDATE SET is_active = true"_s.arg(id, QString::number(i), time))
                 && workspace().run(
                     u"INSERT INTO phoenix_kit_user_role_assignments (uuid, user_uuid, role_uuid, assigned_at, inserted_at)"
                     " SELECT '%1', '%2', uuid, '%3', '%3' FROM phoenix_kit_user_roles WHERE name = 'Owner'"_s
                         .arg(uuidText(newUuid()), id, time));
    }
    return isDone && (*transaction)->commit().has_value();
}

qint64 TestLastOwner::activeOwners()
{
    return workspace().text(u"SELECT count(DISTINCT u.uuid) FROM phoenix_kit_users u"
                            " JOIN phoenix_kit_user_role_assignments a ON a.user_uuid = u.uuid"
                            " JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid"
                            " WHERE r.name = 'Owner' AND u.is_active"_s).toLongLong();
}

qint64 TestLastOwner::deadlocks()
{
    if (workspace().connection().dialect() == Dialect::Sqlite)
        return 0;
    return workspace().text(u"SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"_s).toLongLong();
}

std::array<QStringList, 2> TestLastOwner::race(const QStringList &first, const QStringList &second)
{
    const auto observe = [this] { m_fewestOwners = std::min(m_fewestOwners, activeOwners()); };
    m_rivals.at(0)->tell(first);
    m_rivals.at(1)->tell(second);
    std::array<QStringList, 2> answers{m_rivals.at(0)->answer(observe), m_rivals.at(1)->answer(observe)};
    observe();
    return answers;
}

void TestLastOwner::duelsOfTwoOwners()
{
    int secondWins = 0;
    for (int round = 0; round < DuelRounds; ++round) {
        QVERIFY(appoint(2));
        const std::array names{randomAct(), randomAct()};
        const auto outcomes = race({names[0] + u' ' + m_owners.at(0).text()}, {names[1] + u' ' + m_owners.at(1).text()});
        QVERIFY2(!outcomes[0].isEmpty() && !outcomes[1].isEmpty(), "a console did not answer in time");
        const QStringList both{outcomes[0].first(), outcomes[1].first()};
        QVERIFY2(both.count(u"done"_s) == 1, qPrintable(names[0] + u", "_s + names[1] + u": "_s + both.join(u", "_s)));
        const int loser = both.first() == "done"_L1 ? 1 : 0;
        QCOMPARE(both.at(loser), refusalOf(names[size_t(loser)]));
        QCOMPARE(activeOwners(), 1);
        secondWins += loser == 0 ? 1 : 0;
    }
    qInfo("%d rounds, the second console won %d of them", DuelRounds, secondWins);
    QVERIFY2(secondWins > 0 && secondWins < DuelRounds, "the consoles did not meet");
}

void TestLastOwner::ownersAgainstEachOther()
{
    // The loser has lost the rank as well, whichever is seen first.
    for (int round = 0; round < OwnerRounds; ++round) {
        QVERIFY(appoint(2));
        const std::array names{randomAct(), randomAct()};
        const QString one = m_owners.at(0).text();
        const QString two = m_owners.at(1).text();
        const auto outcomes = race({names[0] + u' ' + one + u" as "_s + two}, {names[1] + u' ' + two + u" as "_s + one});
        const QStringList both = outcomes[0] + outcomes[1];
        QVERIFY2(both.count(u"done"_s) == 1, qPrintable(names[0] + u", "_s + names[1] + u": "_s + both.join(u", "_s)));
        const int loser = both.first() == "done"_L1 ? 1 : 0;
        const QStringList refusals{refusalOf(names[size_t(loser)]), u"insufficient_permissions"_s};
        QVERIFY2(refusals.contains(both.at(loser)), qPrintable(both.at(loser)));
        QCOMPARE(activeOwners(), 1);
    }
    qInfo("%d rounds", OwnerRounds);
}

void TestLastOwner::brawlsAmongThree()
{
    // Several acts each, on the same people: somebody may be gone or no Owner any more.
    static const QStringList expected{u"done"_s,
                                      u"cannot_remove_last_owner"_s,
                                      u"cannot_deactivate_last_owner"_s,
                                      u"cannot_delete_last_owner"_s,
                                      u"assignment_not_found"_s,
                                      u"no_role_to_demote"_s,
                                      u"user_not_found"_s};
    for (int round = 0; round < BrawlRounds; ++round) {
        QVERIFY(appoint(3));
        std::array<QStringList, 2> orders;
        for (QStringList &order : orders) {
            for (int i = 0; i < 4; ++i)
                order << randomAct() + u' ' + m_owners.at(m_random.bounded(3)).text();
        }
        const auto outcomes = race(orders[0], orders[1]);
        QCOMPARE(outcomes[0].size() + outcomes[1].size(), 8);
        for (const QString &outcome : outcomes[0] + outcomes[1])
            QVERIFY2(expected.contains(outcome), qPrintable(outcome));
        QVERIFY(activeOwners() >= 1);
    }
    qInfo("%d rounds of eight acts", BrawlRounds);
}

QTEST_GUILESS_MAIN(TestLastOwner)
#include "tst_lastowner.moc"
