// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "testworkspace.h"

#include <core/fields/fieldstore.h>
#include <core/fields/sitefields.h>
#include <ui/pages/fielddefinitionform.h>
#include <ui/pages/fieldspage.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/toast.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// Editing the list of custom fields.
class TestFieldsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void showsTheList();
    void addsAField();
    void keyFollowsTheName();
    void saysWhatIsWrong();
    void keepsUnreadableValidation();
    void movesByKeyboardAndByDrop();
    void deletesAndTakesBack();
    void revertsEverything();
    void undoesASave();
    void noticesAnotherConsole();

private:
    [[nodiscard]] QLineEdit *line(const QString &name) const { return part<QLineEdit>(m_page->form(), name); }
    [[nodiscard]] QTableView *table() const { return part<QTableView>(m_page.get(), u"fieldTable"_s); }
    void click(const QString &name) const { QTest::mouseClick(part<QPushButton>(m_page.get(), name), Qt::LeftButton); }
    [[nodiscard]] QStringList draftKeys() const
    {
        QStringList keys;
        for (const FieldDefinition &each : m_page->model()->draft())
            keys << each.key;
        return keys;
    }
    QStringList storedKeys()
    {
        QStringList keys;
        auto definitions = sortedByPosition(m_workspace->read([](const ServiceContext &context) {
                                                return FieldStore(context).all();
                                            }).result().value_or(FieldDefinitions()));
        for (const FieldDefinition &each : definitions)
            keys << each.key;
        return keys;
    }
    [[nodiscard]] bool isSaved() const { return !m_page->hasDrafts(); }

    std::unique_ptr<TestWorkspace> m_test;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<FieldsPage> m_page;
    int m_count = 0;
};

void TestFieldsPage::initTestCase_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << static_cast<int>(Dialect::Sqlite);
    QTest::newRow("postgres") << static_cast<int>(Dialect::Postgres);
}

void TestFieldsPage::init()
{
    QFETCH_GLOBAL(int, dialect);
    cleanup(); // is not called after an init that failed
    m_test = TestWorkspace::create(static_cast<Dialect>(dialect));
    QVERIFY(m_test);
    m_workspace = m_test->open();
    QVERIFY(m_workspace);
    m_page = std::make_unique<FieldsPage>(m_workspace);
    new QAbstractItemModelTester(m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    m_page->resize(1100, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(m_page->model()->rowCount() > 2);
    m_count = m_page->model()->rowCount();
}

void TestFieldsPage::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_test.reset();
}

void TestFieldsPage::showsTheList()
{
    QCOMPARE(draftKeys(), storedKeys());
    QCOMPARE(part<QLabel>(m_page.get(), u"fieldCount"_s)->text().section(u' ', 0, 0), QString::number(m_count));
    QCOMPARE(line(u"key"_s)->text(), draftKeys().first());
    QTRY_VERIFY(!part<QLabel>(m_page.get(), u"answers"_s)->text().isEmpty());
    QVERIFY(!part<QPushButton>(m_page.get(), u"saveFieldsButton"_s)->isVisible());
}

void TestFieldsPage::addsAField()
{
    click(u"addFieldButton"_s);
    QCOMPARE(m_page->model()->rowCount(), m_count + 1);
    typeInto(line(u"label"_s), u"Favourite colour"_s);
    auto *type = part<QComboBox>(m_page->form(), u"type"_s);
    auto *options = part<QPlainTextEdit>(m_page->form(), u"options"_s);
    QVERIFY(!options->isVisible());
    type->setCurrentIndex(type->findData(u"select"_s));
    QVERIFY(options->isVisible());
    QTest::keyClicks(options, u"Red"_s);
    QTest::keyClick(options, Qt::Key_Return);
    QTest::keyClicks(options, u"Blue"_s);
    part<QCheckBox>(m_page->form(), u"required"_s)->click();
    click(u"saveFieldsButton"_s);
    QTRY_VERIFY(isSaved());
    QCOMPARE(storedKeys().last(), u"favourite_colour"_s);
    const FieldDefinition saved = m_page->model()->stored().last();
    QCOMPARE(saved.options, QStringList({u"Red"_s, u"Blue"_s}));
    QVERIFY(saved.isRequired);
    QCOMPARE(saved.position, QJsonValue(m_count + 1));
}

void TestFieldsPage::keyFollowsTheName()
{
    click(u"addFieldButton"_s);
    line(u"label"_s)->selectAll();
    line(u"label"_s)->insert(u"3 Ärzte & Söhne!"_s); // no keyboard of the test has these letters
    QCOMPARE(line(u"key"_s)->text(), u"arzte_sohne"_s);
    typeInto(line(u"key"_s), u"doctors"_s);
    typeInto(line(u"label"_s), u"Doctors and sons"_s);
    QCOMPARE(line(u"key"_s)->text(), u"doctors"_s);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    const QString stored = line(u"key"_s)->text();
    typeInto(line(u"label"_s), u"Another name"_s);
    QCOMPARE(line(u"key"_s)->text(), stored);
}

void TestFieldsPage::saysWhatIsWrong()
{
    click(u"addFieldButton"_s);
    typeInto(line(u"key"_s), u"E-Mail"_s);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    click(u"saveFieldsButton"_s);
    QTRY_VERIFY(!m_page->form()->errorOf(u"key"_s).isEmpty());
    QCOMPARE(table()->currentIndex().row(), m_count);
    QVERIFY(!part<Banner>(m_page.get())->text().isEmpty());
    QCOMPARE(storedKeys().size(), m_count);
    typeInto(line(u"key"_s), u"email"_s);
    click(u"saveFieldsButton"_s);
    QTRY_VERIFY(!m_page->form()->errorOf(u"key"_s).isEmpty());
    typeInto(line(u"key"_s), u"second_mail"_s);
    click(u"saveFieldsButton"_s);
    QTRY_VERIFY(isSaved());
    QCOMPARE(storedKeys().last(), u"second_mail"_s);
}

void TestFieldsPage::keepsUnreadableValidation()
{
    auto *validation = part<QPlainTextEdit>(m_page->form(), u"validation"_s);
    validation->setPlainText(u"{\"minimum\": "_s);
    QVERIFY(!m_page->form()->errorOf(u"validation"_s).isEmpty());
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QCOMPARE(table()->currentIndex().row(), 0);
    QCOMPARE(validation->toPlainText(), u"{\"minimum\": "_s);
    validation->setPlainText(u"{\"minimum\": 3}"_s);
    click(u"saveFieldsButton"_s);
    QTRY_VERIFY(isSaved());
    QCOMPARE(m_page->model()->stored().first().validation, QJsonObject({{u"minimum"_s, 3}}));
}

void TestFieldsPage::movesByKeyboardAndByDrop()
{
    const QStringList before = draftKeys();
    QTest::keyClick(table(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(draftKeys().at(1), before.at(0));
    QCOMPARE(table()->currentIndex().row(), 1);
    QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(draftKeys(), before);

    FieldListModel *model = m_page->model();
    const std::unique_ptr<QMimeData> last(model->mimeData({model->index(m_count - 1, 0)}));
    QVERIFY(!model->dropMimeData(last.get(), Qt::MoveAction, 1, 0, {}));
    QCOMPARE(draftKeys().at(1), before.last());
    const std::unique_ptr<QMimeData> first(model->mimeData({model->index(0, 0)}));
    QVERIFY(!model->dropMimeData(first.get(), Qt::MoveAction, -1, -1, {}));
    QCOMPARE(draftKeys().last(), before.first());
    const QStringList moved = draftKeys();
    click(u"saveFieldsButton"_s);
    QTRY_VERIFY(isSaved());
    QCOMPARE(storedKeys(), moved);
}

void TestFieldsPage::deletesAndTakesBack()
{
    const QStringList before = draftKeys();
    click(u"deleteFieldButton"_s);
    QCOMPARE(draftKeys(), before.mid(1));
    QVERIFY(part<Toast>(m_page.get())->text().contains(u'“'));
    QTest::mouseClick(part<QPushButton>(part<Toast>(m_page.get())), Qt::LeftButton);
    QCOMPARE(draftKeys(), before);
    QVERIFY(isSaved());
    while (m_page->model()->rowCount() > 0)
        click(u"deleteFieldButton"_s);
    QCOMPARE(storedKeys(), before);
}

void TestFieldsPage::revertsEverything()
{
    const QStringList before = draftKeys();
    click(u"addFieldButton"_s);
    typeInto(line(u"label"_s), u"Colour"_s);
    QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier);
    click(u"revertFieldsButton"_s);
    QCOMPARE(draftKeys(), before);
    QVERIFY(isSaved());
    QVERIFY(!part<QPushButton>(m_page.get(), u"revertFieldsButton"_s)->isVisible());
}

void TestFieldsPage::undoesASave()
{
    const QStringList before = storedKeys();
    click(u"deleteFieldButton"_s);
    click(u"saveFieldsButton"_s);
    QTRY_VERIFY(isSaved());
    QCOMPARE(storedKeys(), before.mid(1));
    QTest::mouseClick(part<QPushButton>(part<Toast>(m_page.get())), Qt::LeftButton);
    QTRY_COMPARE(storedKeys(), before);
    QTRY_COMPARE(draftKeys(), before);
}

void TestFieldsPage::noticesAnotherConsole()
{
    const auto removed = m_workspace->write([key = draftKeys().last()](const ServiceContext &context) {
        return SiteFields(context).remove(key);
    });
    QVERIFY(removed.result().has_value());
    typeInto(line(u"label"_s), u"Mine"_s);
    click(u"saveFieldsButton"_s);
    QTRY_VERIFY(!part<Banner>(m_page.get())->text().isEmpty());
    QVERIFY(m_page->hasDrafts());
    QCOMPARE(line(u"label"_s)->text(), u"Mine"_s);
    click(u"revertFieldsButton"_s);
    QTRY_COMPARE(m_page->model()->rowCount(), m_count - 1);
}

QTEST_MAIN(TestFieldsPage)
#include "tst_fieldspage.moc"
