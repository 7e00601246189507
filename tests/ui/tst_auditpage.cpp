// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "testworkspace.h"

#include <core/users/userdeletion.h>
#include <core/users/userdirectory.h>
#include <core/users/userprofile.h>
#include <core/users/userstatus.h>
#include <ui/pages/auditfilterrow.h>
#include <ui/pages/auditpage.h>
#include <ui/pages/audittablemodel.h>
#include <ui/pages/timelinemodel.h>
#include <ui/pages/timelinetab.h>
#include <ui/widgets/datefield.h>
#include <ui/widgets/searchfield.h>
#include <ui/widgets/snapshottable.h>
#include <ui/widgets/toast.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// Reading the audit log and the life of a person.
class TestAuditPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void saysWhoDidWhatToWhom();
    void showsOldAndNew();
    void narrows();
    void saysWhenNothingMatches();
    void turnsTheOrderAround();
    void opensThePerson();
    void showsThePersonsHistory();
    void namesTheSystemAndTheGone();
    void exportsWhatIsShown();
    void stopsAnExport();
    void tellsALife();
    void tellsMoreWhenScrolled();

private:
    [[nodiscard]] AuditTableModel *model() const { return m_page->model(); }
    [[nodiscard]] bool isComplete() const { return model()->progress() == SnapshotModel::Progress::Complete; }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return model()->index(row, column).data().toString();
    }
    [[nodiscard]] bool hasRow(int row) const { return model()->recordAt(row) != nullptr; }
    template<class Work>
    void write(Work work) { QVERIFY(m_workspace->write(work).result().has_value()); }
    void renameAnn(const QString &name)
    {
        write([id = m_ann, name](const ServiceContext &context) { return UserProfile(context).update(id, {{u"first_name"_s, name}}); });
    }

    std::unique_ptr<TestWorkspace> m_test;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<AuditPage> m_page;
    UserId m_ann;
};

void TestAuditPage::initTestCase_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << static_cast<int>(Dialect::Sqlite);
    QTest::newRow("postgres") << static_cast<int>(Dialect::Postgres);
}

void TestAuditPage::init()
{
    QFETCH_GLOBAL(int, dialect);
    cleanup();
    m_test = TestWorkspace::create(static_cast<Dialect>(dialect));
    QVERIFY(m_test);
    m_workspace = m_test->open();
    QVERIFY(m_workspace);
    m_ann = m_test->add({.email = u"ann@example.org"_s, .firstName = u"Ann"_s, .lastName = u"Lee"_s, .roles = {u"User"_s}});
    renameAnn(u"Anna"_s);
    m_page = std::make_unique<AuditPage>(m_workspace);
    new QAbstractItemModelTester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    m_page->resize(1300, 760);
    m_page->show();
    m_page->refresh();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(isComplete() && hasRow(0));
}

void TestAuditPage::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_test.reset();
}

void TestAuditPage::saysWhoDidWhatToWhom()
{
    QVERIFY(model()->rowCount() > 3);
    QCOMPARE(part<QLabel>(m_page.get(), u"auditCount"_s)->text().section(u' ', 0, 0), QLocale().toString(model()->rowCount()));
    QCOMPARE(cell(0, AuditTableModel::Person), u"Anna Lee"_s);
    QCOMPARE(cell(0, AuditTableModel::Deed), u"Profile changed"_s);
    QCOMPARE(cell(0, AuditTableModel::Change), u"First name: Ann → Anna"_s);
    QVERIFY(cell(0, AuditTableModel::Origin).contains(u"steward/"_s));
    QCOMPARE(cell(0, AuditTableModel::Actor), model()->recordAt(0)->actor.user.displayName());
    QVERIFY(model()->recordAt(0)->actor.exists);
}

void TestAuditPage::showsOldAndNew()
{
    QTRY_COMPARE(part<QLabel>(m_page.get(), u"auditDeed"_s)->text(), u"Profile changed"_s);
    auto *changes = part<QTableWidget>(m_page.get(), u"auditChanges"_s);
    QCOMPARE(changes->rowCount(), 1);
    QCOMPARE(changes->item(0, 0)->text(), u"First name"_s);
    QCOMPARE(changes->item(0, 1)->text(), u"Ann"_s);
    QCOMPARE(changes->item(0, 2)->text(), u"Anna"_s);
    auto *metadata = part<QPlainTextEdit>(m_page.get(), u"auditMetadata"_s);
    QVERIFY(!metadata->isVisible());
    QTest::mouseClick(part<QToolButton>(m_page.get(), u"auditDisclosure"_s), Qt::LeftButton);
    QVERIFY(metadata->isVisible());
    QVERIFY(metadata->toPlainText().contains(u"\"first_name\""_s));
}

void TestAuditPage::narrows()
{
    const int all = model()->rowCount();
    typeInto(part<SearchField>(m_page.get(), u"auditPerson"_s), u"anna lee"_s);
    QTRY_VERIFY(isComplete() && model()->rowCount() == 1);
    QTest::mouseClick(part<QToolButton>(m_page.get(), u"auditClear"_s), Qt::LeftButton);
    QTRY_VERIFY(isComplete() && model()->rowCount() == all);

    auto *action = part<QComboBox>(m_page.get(), u"auditAction"_s);
    action->setCurrentIndex(action->findText(u"Role given"_s));
    QTRY_VERIFY(isComplete() && model()->rowCount() < all && hasRow(0));
    QVERIFY(cell(0, AuditTableModel::Deed).startsWith(u"Role given"_s));
    m_page->filterRow()->clear();

    typeInto(part<DateField>(m_page.get(), u"auditFrom"_s), QDate::currentDate().addDays(-1).toString(Qt::ISODate));
    QTRY_VERIFY(isComplete() && model()->rowCount() >= 1);
    typeInto(part<SearchField>(m_page.get(), u"auditSearch"_s), u"anna"_s);
    QTRY_VERIFY(isComplete() && model()->rowCount() >= 1);
}

void TestAuditPage::saysWhenNothingMatches()
{
    const int all = model()->rowCount();
    typeInto(part<SearchField>(m_page.get(), u"auditSearch"_s), u"100% of nothing_"_s);
    QTRY_VERIFY(isComplete() && model()->rowCount() == 0);
    auto *back = part<QPushButton>(m_page->findChild<QWidget *>(u"auditTable"_s)->parentWidget());
    QVERIFY(back->isVisible());
    QVERIFY(!part<QPushButton>(m_page.get(), u"auditExport"_s)->isEnabled());
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_VERIFY(isComplete() && model()->rowCount() == all);
}

void TestAuditPage::turnsTheOrderAround()
{
    const QUuid newest = model()->keyAt(0);
    m_page->table()->sortHeader()->chooseField(AuditTableModel::TimeField, false);
    QTRY_VERIFY(isComplete() && model()->keyAt(model()->rowCount() - 1) == newest);
}

void TestAuditPage::opensThePerson()
{
    QTRY_VERIFY(part<QPushButton>(m_page.get(), u"auditOpenPerson"_s)->isVisible());
    QSignalSpy wanted(m_page.get(), &Page::personWanted);
    QTest::mouseClick(part<QPushButton>(m_page.get(), u"auditOpenPerson"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<UserId>(), m_ann);
}

void TestAuditPage::showsThePersonsHistory()
{
    QTRY_VERIFY(part<QPushButton>(m_page.get(), u"auditHistory"_s)->isVisible());
    QTest::mouseClick(part<QPushButton>(m_page.get(), u"auditHistory"_s), Qt::LeftButton);
    QTRY_VERIFY(isComplete() && model()->rowCount() == 1);
    QCOMPARE(model()->query().filter.target, std::optional(m_ann));
}

void TestAuditPage::namesTheSystemAndTheGone()
{
    write([id = m_ann](ServiceContext context) -> Status {
        context.actor = Actor::system();
        TRY(UserDeletion(context).remove(id));
        return {};
    });
    m_page->refresh();
    QTRY_VERIFY(isComplete() && hasRow(0) && cell(0, AuditTableModel::Actor) == u"System"_s);
    QCOMPARE(cell(0, AuditTableModel::Person), u"ann@example.org"_s);
    QCOMPARE(cell(0, AuditTableModel::Deed), u"Account deleted"_s);
    typeInto(part<SearchField>(m_page.get(), u"auditActor"_s), u"system"_s);
    QTRY_VERIFY(isComplete() && model()->query().filter.admin == UserId() && hasRow(0));
    QCOMPARE(cell(0, AuditTableModel::Actor), u"System"_s);
}

void TestAuditPage::exportsWhatIsShown()
{
    const QString path = m_test->filePath(u"log.json"_s);
    const int rows = model()->rowCount();
    m_page->exportTo(path);
    QTRY_VERIFY(part<Toast>(m_page.get())->text().contains(QString::number(rows)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(entries.size(), rows);
    QCOMPARE(entries.first()["target_email"_L1].toString(), u"ann@example.org"_s);
    QVERIFY(part<QPushButton>(m_page.get(), u"auditExport"_s)->isEnabled());
}

void TestAuditPage::stopsAnExport()
{
    const QString path = m_test->filePath(u"log.csv"_s);
    m_page->exportTo(path);
    QTest::mouseClick(part<QPushButton>(m_page.get(), u"auditExportCancel"_s), Qt::LeftButton);
    QTRY_VERIFY(!part<QWidget>(m_page.get(), u"auditExportProgress"_s)->isVisible());
    // Short as the log is, it may have been written before; a half of it never is.
    QFile file(path);
    QVERIFY(!file.exists() || (file.open(QIODevice::ReadOnly) && file.readAll().count("\r\n") >= model()->rowCount()));
}

void TestAuditPage::tellsALife()
{
    TimelineTab tab(m_workspace);
    new QAbstractItemModelTester(tab.model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &tab);
    tab.resize(400, 600);
    tab.show();
    ListedUser ann;
    ann.user.id = m_ann;
    tab.showUser(ann);
    QTRY_VERIFY(tab.model()->rowCount() > 2);
    const auto text = [&tab](int row, int role = Qt::DisplayRole) { return tab.model()->index(row).data(role); };
    QVERIFY(text(0, TimelineModel::IsDayRole).toBool());
    QCOMPARE(text(0).toString(), u"Today"_s);
    QVERIFY(text(1).toString().startsWith(u"Profile changed by "_s));
    QCOMPARE(text(1, TimelineModel::DetailRole).toString(), u"First name: Ann → Anna"_s);
    QCOMPARE(text(tab.model()->rowCount() - 1).toString(), u"Registered"_s);
    QVERIFY(tab.model()->isComplete());
    QVERIFY(part<QLabel>(&tab, u"timelineGaps"_s)->isVisible());
}

void TestAuditPage::tellsMoreWhenScrolled()
{
    write([id = m_ann](const ServiceContext &context) -> Status {
        for (int i = 0; i < 400; ++i)
            TRY(UserProfile(context).update(id, {{u"first_name"_s, QString::number(i)}}));
        return {};
    });
    // So many in one second would stay together.
    const bool isServer = m_test->connection().dialect() == Dialect::Postgres;
    QVERIFY(m_test->run(isServer ? u"UPDATE phoenix_kit_audit_logs l SET inserted_at = now() - n.n * interval '1 hour' FROM"
                                   " (SELECT uuid, row_number() OVER (ORDER BY uuid) AS n FROM phoenix_kit_audit_logs) n WHERE n.uuid = l.uuid"_s
                                 : u"UPDATE phoenix_kit_audit_logs SET inserted_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-' || rowid || ' hours')"_s));
    TimelineTab tab(m_workspace);
    tab.resize(400, 500);
    tab.show();
    ListedUser ann;
    ann.user.id = m_ann;
    tab.showUser(ann);
    QTRY_VERIFY(tab.model()->rowCount() > 20);
    const int first = tab.model()->rowCount();
    QVERIFY(first < 401);
    // Not before: the tester itself asks for more.
    new QAbstractItemModelTester(tab.model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &tab);
    part<QListView>(&tab, u"timeline"_s)->scrollToBottom();
    QTRY_VERIFY(tab.model()->rowCount() > first);
    while (!tab.model()->isComplete()) {
        tab.model()->fetchMore({});
        QTest::qWait(10);
    }
    int entries = 0;
    for (int row = 0; row < tab.model()->rowCount(); ++row)
        entries += tab.model()->index(row).data(TimelineModel::IsDayRole).toBool() ? 0 : 1;
    QVERIFY(entries >= 401);
}

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
