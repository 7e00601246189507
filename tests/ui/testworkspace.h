// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/settings/preferences.h>
#include <core/settings/profilestore.h>
#include <core/workspace/workspace.h>
#include <tests/support/people.h>
#include <tests/support/testdatabase.h>
#include <ui/commands/maildesk.h>
#include <ui/commands/uploadhistory.h>
#include <ui/pages/userspage.h>

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace steward {

/// What a window needs: a workspace of its own with a believable crowd, and settings in a folder
/// that goes away. Facts are read by plain SQL, past the window.
class TestWorkspace
{
public:
    static constexpr int Crowd = 60;

    /// Nothing after a warning that says why.
    [[nodiscard]] static std::unique_ptr<TestWorkspace> create(Dialect dialect);
    /// A workspace without people.
    [[nodiscard]] static std::unique_ptr<TestWorkspace> createEmpty();

    [[nodiscard]] const TestDatabase &database() const { return *m_database; }
    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] Preferences &preferences() { return m_preferences; }
    [[nodiscard]] ProfileStore &profiles() { return m_profiles; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

    enum class Access { Full, ReadOnly, Production }; ///< Production: full, and dangerous acts ask twice
    /// The workspace opened as the window would, its Owner signed in; nothing after a warning.
    [[nodiscard]] std::shared_ptr<Workspace> open(Access access = Access::Full) const;

    /// What pages of this workspace are made with; those made before do not go on.
    [[nodiscard]] ui::PageParts parts(const std::shared_ptr<Workspace> &workspace);
    /// The page of people in this workspace.
    [[nodiscard]] std::unique_ptr<ui::UsersPage> usersPage(const std::shared_ptr<Workspace> &workspace);

    [[nodiscard]] UserId add(const TestPerson &person);
    [[nodiscard]] bool run(const QString &sql);
    /// The first column of the first row as text; "NULL" for NULL, nothing when there is no row.
    [[nodiscard]] QString text(const QString &sql);
    [[nodiscard]] QString column(UserId user, const QString &expression);

private:
    TestWorkspace();

    QTemporaryDir m_folder;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
    Preferences m_preferences;
    ProfileStore m_profiles;
    std::unique_ptr<ui::MailDesk> m_desk;
    std::unique_ptr<ui::UploadHistory> m_uploads;
};

/// The part of a window with this name; without it the test cannot go on.
template<class Widget>
Widget *part(const QObject *whole, const QString &name = {})
{
    auto *found = whole->findChild<Widget *>(name);
    if (!found)
        qFatal("There is no %s %s", Widget::staticMetaObject.className(), qPrintable(name));
    return found;
}

/// Types over what stands in the line.
inline void typeInto(QLineEdit *line, const QString &text)
{
    QTest::keySequence(line, QKeySequence::SelectAll);
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
}

} // namespace steward
