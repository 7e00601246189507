// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "testworkspace.h"

#include <ui/dialogs/changesdialog.h>
#include <ui/pages/userdetailpane.h>
#include <ui/pages/userspage.h>
#include <ui/widgets/snapshottable.h>
#include <ui/widgets/toast.h>

#include <QLabel>
#include <QPushButton>

namespace steward::ui {

/// What tests of changes at the window have in common: the page of people on both servers.
class ChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

protected:
    [[nodiscard]] SnapshotTable *table() const { return m_page->view()->table(); }
    [[nodiscard]] QString firstName(const UserId &user) const { return m_test->column(user, QStringLiteral("first_name")); }
    [[nodiscard]] UserId userAt(int row) const { return UserId(m_page->view()->model()->keyAt(row)); }
    [[nodiscard]] ListedUser listed(int row) const; ///< waits while the row is on its way
    [[nodiscard]] Toast *toast() const { return m_page->view()->findChild<Toast *>(QString(), Qt::FindDirectChildrenOnly); }
    ChangesDialog *review(const ChangeSet &changes);
    ChangeSet renamed(int rows, const QString &name) const;
    void click(const QObject *whole, const QString &button) { part<QPushButton>(whole, button)->click(); }

    std::unique_ptr<TestWorkspace> m_test;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<UsersPage> m_page;
};

} // namespace steward::ui
