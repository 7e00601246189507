// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "changestest.h"

#include <ui/commands/changedesk.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace steward::ui {

void ChangesTest::initTestCase_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << static_cast<int>(Dialect::Sqlite);
    QTest::newRow("postgres") << static_cast<int>(Dialect::Postgres);
}

void ChangesTest::init()
{
    QFETCH_GLOBAL(int, dialect);
    cleanup();
    m_test = TestWorkspace::create(static_cast<Dialect>(dialect));
    QVERIFY(m_test);
    m_workspace = m_test->open();
    QVERIFY(m_workspace);
    m_page = m_test->usersPage(m_workspace);
    m_page->resize(1400, 620);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(m_page->view()->model()->progress(), SnapshotModel::Progress::Complete);
    QTRY_VERIFY(m_page->view()->model()->recordAt(5));
    QTRY_VERIFY(m_page->view()->detail()->findChild<QWidget *>(u"custom.phone"_s));
}

void ChangesTest::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_test.reset();
}

ListedUser ChangesTest::listed(int row) const
{
    const bool isThere = QTest::qWaitFor([this, row] { return m_page->view()->model()->recordAt(row) != nullptr; });
    return isThere ? *m_page->view()->model()->recordAt(row) : ListedUser();
}

ChangesDialog *ChangesTest::review(const ChangeSet &changes)
{
    m_page->view()->changes()->review(changes);
    return m_page->findChild<ChangesDialog *>();
}

ChangeSet ChangesTest::renamed(int rows, const QString &name) const
{
    ChangeSet changes;
    for (int row = 0; row < rows; ++row)
        changes.rows.append(rowChange(listed(row), {{u"first_name"_s, name}}));
    return changes;
}

} // namespace steward::ui
