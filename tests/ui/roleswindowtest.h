// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "testworkspace.h"

#include <ui/pages/peopleview.h>
#include <ui/pages/rolememberspane.h>
#include <ui/pages/rolespage.h>
#include <ui/pages/roletablemodel.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/snapshottable.h>
#include <ui/widgets/toast.h>

#include <QLabel>
#include <QMimeData>
#include <QPushButton>

namespace steward::ui {

/// What tests of the roles at the window have in common: the page of roles, and that of people, on both
/// servers.
class RolesWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

protected:
    void click(const QObject *whole, const QString &name) const
    {
        QTest::mouseClick(part<QPushButton>(whole, name), Qt::LeftButton);
    }
    /// As the window system would: in, over, down. False when the target does not want it.
    static bool dropOn(QWidget *target, const QPoint &place, const QMimeData *data);
    void chooseRole(const QString &name);
    [[nodiscard]] int rowOf(const QString &name) const;
    [[nodiscard]] QPoint placeOf(const QString &role) const;
    [[nodiscard]] PeopleView *view() const { return m_page->members()->view(); }
    [[nodiscard]] SnapshotTable *members() const { return view()->table(); }
    template<class Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        return m_page->findChild<Dialog *>();
    }
    [[nodiscard]] QString holders(const QString &role);
    [[nodiscard]] bool holds(UserId user, const QString &role);
    [[nodiscard]] QString banner() const;
    void undo() { click(part<Toast>(m_page.get()), QStringLiteral("toastAction")); }

    std::unique_ptr<TestWorkspace> m_test;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<UsersPage> m_users;
    std::unique_ptr<RolesPage> m_page;
    UserId m_zoe;
};

} // namespace steward::ui
