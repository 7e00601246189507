// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "roleswindowtest.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QTest>

using namespace Qt::StringLiterals;

namespace steward::ui {

bool RolesWindowTest::dropOn(QWidget *target, const QPoint &place, const QMimeData *data)
{
    QDragEnterEvent enter(place, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QDragMoveEvent move(place, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &move);
    if (!move.isAccepted())
        return false;
    QDropEvent drop(place, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &drop);
    return drop.isAccepted();
}

void RolesWindowTest::initTestCase_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << static_cast<int>(Dialect::Sqlite);
    QTest::newRow("postgres") << static_cast<int>(Dialect::Postgres);
}

void RolesWindowTest::init()
{
    QFETCH_GLOBAL(int, dialect);
    cleanup(); // is not called after an init that failed
    m_test = TestWorkspace::create(static_cast<Dialect>(dialect));
    QVERIFY(m_test);
    m_zoe = m_test->add({.email = u"zoe.quist@example.net"_s, .firstName = u"Zoe"_s, .lastName = u"Quist"_s});
    QVERIFY(!m_zoe.isNull());
    m_workspace = m_test->open();
    QVERIFY(m_workspace);
    const PageParts parts = m_test->parts(m_workspace);
    m_users = std::make_unique<UsersPage>(parts);
    m_page = std::make_unique<RolesPage>(parts);
    new QAbstractItemModelTester(m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    new QAbstractItemModelTester(view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_page.get());
    m_page->resize(1200, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->enter();
    QTRY_VERIFY(m_page->model()->rowCount() > 4);
}

void RolesWindowTest::cleanup()
{
    m_page.reset();
    m_users.reset();
    m_workspace.reset();
    m_test.reset();
}

int RolesWindowTest::rowOf(const QString &name) const
{
    for (int row = 0; row < m_page->model()->rowCount(); ++row) {
        if (m_page->model()->at(row)->role.name == name)
            return row;
    }
    return -1;
}

void RolesWindowTest::chooseRole(const QString &name)
{
    QVERIFY(rowOf(name) >= 0);
    m_page->roleTable()->setCurrentIndex(m_page->model()->index(rowOf(name), 0));
    QTRY_COMPARE(view()->model()->progress(), SnapshotModel::Progress::Complete);
    QCOMPARE(part<QLabel>(m_page.get(), u"roleHead"_s)->text(), name);
}

QPoint RolesWindowTest::placeOf(const QString &role) const
{
    return m_page->roleTable()->visualRect(m_page->model()->index(rowOf(role), 0)).center();
}

QString RolesWindowTest::holders(const QString &role)
{
    return m_test->text(u"SELECT count(*) FROM phoenix_kit_user_role_assignments a JOIN phoenix_kit_user_roles r ON"
                        " r.uuid = a.role_uuid WHERE r.name = '%1'"_s.arg(role));
}

bool RolesWindowTest::holds(UserId user, const QString &role)
{
    return m_test->text(u"SELECT count(*) FROM phoenix_kit_user_role_assignments a JOIN phoenix_kit_user_roles r ON"
                        " r.uuid = a.role_uuid WHERE r.name = '%1' AND a.user_uuid = '%2'"_s.arg(role, user.text()))
           == "1"_L1;
}

QString RolesWindowTest::banner() const
{
    const auto *shown = part<Banner>(m_page.get());
    return shown->isVisible() ? shown->text() : QString();
}

} // namespace steward::ui
