// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/db/executor.h>
#include <core/local/localstore.h>
#include <core/models/snapshotmodel.h>
#include <tests/support/testdatabase.h>

#include <QTest>
#include <QtConcurrent/QtConcurrentRun>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

// A table of four keys whose stream can be hit by the cancel that was meant for another one.
class StruckModel : public SnapshotModel
{
public:
    StruckModel(Executor &executor, int strikes)
        : m_executor(executor)
        , m_strikes(strikes)
    {
    }

    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &, int = Qt::DisplayRole) const override { return {}; }

protected:
    QFuture<Result<KeyChunk>> fetchKeys() override
    {
        const bool isStruck = m_strikes-- > 0;
        return m_executor.stream<KeyChunk>([isStruck](Connection &, const auto &emitChunk) -> Status {
            emitChunk({QUuid::createUuid(), QUuid::createUuid()});
            if (isStruck)
                return failure(Error::of(Error::Kind::Cancelled));
            emitChunk({QUuid::createUuid(), QUuid::createUuid()});
            return {};
        });
    }
    void stopFetchingKeys() override { }
    void fetchRows(const QList<QUuid> &, Ticket) override { }
    bool isCached(const QUuid &) const override { return true; }
    void forget(const QUuid &) override { }
    void forgetAll() override { }

private:
    Executor &m_executor;
    int m_strikes;
};

} // namespace

class TestExecutor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void repeatsWhatWasStruckByAnothersCancel();
    void repeatsAStreamThatHandedOverNothing();
    void neverHandsOverTwice();
    void modelStartsOver();
    void localStoreOpensInManyThreadsAtOnce();

private:
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Executor> m_executor;
};

void TestExecutor::init()
{
    m_test = TestDatabase::create(Dialect::Sqlite);
    QVERIFY(m_test && m_test->open());
    m_executor = std::make_unique<Executor>(u"tested"_s, m_test->profile(), m_test->password(),
                                            Executor::WhenLost::RetryOnce);
}

void TestExecutor::cleanup()
{
    m_executor.reset();
    m_test.reset();
}

void TestExecutor::repeatsWhatWasStruckByAnothersCancel()
{
    std::atomic<int> runs = 0;
    const auto answer = m_executor->run([&runs](Connection &) -> Result<int> {
        if (++runs == 1)
            return failure(Error::of(Error::Kind::Cancelled));
        return 7;
    });
    QCOMPARE(answer.result().value_or(0), 7);
    QCOMPARE(runs.load(), 2);
}

void TestExecutor::repeatsAStreamThatHandedOverNothing()
{
    std::atomic<int> runs = 0;
    auto stream = m_executor->stream<int>([&runs](Connection &, const auto &emitChunk) -> Status {
        if (++runs == 1)
            return failure(Error::of(Error::Kind::Cancelled));
        emitChunk(1);
        return {};
    });
    stream.waitForFinished();
    QCOMPARE(stream.resultCount(), 1);
    QCOMPARE(stream.resultAt(0).value_or(0), 1);
}

void TestExecutor::neverHandsOverTwice()
{
    std::atomic<int> runs = 0;
    auto stream = m_executor->stream<int>([&runs](Connection &, const auto &emitChunk) -> Status {
        ++runs;
        emitChunk(1);
        return failure(Error::of(Error::Kind::Cancelled));
    });
    stream.waitForFinished();
    QCOMPARE(runs.load(), 1);
    QCOMPARE(stream.resultCount(), 2);
    QCOMPARE(stream.resultAt(0).value_or(0), 1);
    QCOMPARE(stream.resultAt(1).error().kind, Error::Kind::Cancelled);
}

void TestExecutor::modelStartsOver()
{
    StruckModel model(*m_executor, 2);
    model.reload(SnapshotModel::Keep::Nothing);
    QTRY_COMPARE(model.progress(), SnapshotModel::Progress::Complete);
    QCOMPARE(model.rowCount(), 4);
}

void TestExecutor::localStoreOpensInManyThreadsAtOnce()
{
    constexpr int Rounds = 10;
    for (int round = 0; round < Rounds; ++round) {
        ConnectionProfile workspace;
        workspace.path = m_test->profile().path + QString::number(round);
        QList<QFuture<QString>> openings;
        for (int thread = 0; thread < 4; ++thread) {
            openings << QtConcurrent::run([workspace] {
                const auto opened = openLocalStore(workspace);
                return opened ? QString() : opened.error().detail;
            });
        }
        QStringList problems;
        for (const QFuture<QString> &opening : openings)
            problems << opening.result();
        QCOMPARE(problems.join(QString()), QString());
    }
}

QTEST_GUILESS_MAIN(TestExecutor)
#include "tst_executor.moc"
